import type { Coverage } from '../../../corpus/corpus-reader.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import { bodyOf, kindBefore, kindBehind, ownName } from './authority-name.ts';
import { functionWords } from './function-words.ts';

/** Authority and body as the corpus names them, and where the question does (those words are no subject). */
export type Place = { authority: string | null; body: string | null; marks: { start: number; end: number }[] };

/** Bodies by their French name, with the ways that questions name them. */
const bodies: [string, RegExp][] = [
  [
    'commission permanente',
    /(?<![\p{L}])(?:commission permanente|permanent (?:commission|committee)|standing (?:commission|committee))(?![\p{L}])/u,
  ],
  ['conseil municipal', /(?<![\p{L}])(?:conseil municipal|(?:municipal|town|city) council)(?![\p{L}])/u],
  ['conseil communautaire', /(?<![\p{L}])(?:conseil communautaire|community council)(?![\p{L}])/u],
  ['conseil departemental', /(?<![\p{L}])(?:conseil departemental|departmental council|county council)(?![\p{L}])/u],
  ['conseil general', /(?<![\p{L}])(?:conseil general|general council)(?![\p{L}])/u],
  ['conseil regional', /(?<![\p{L}])(?:conseil regional|regional council)(?![\p{L}])/u],
  ['comite syndical', /(?<![\p{L}])comite syndical(?![\p{L}])/u],
  ['conseil metropolitain', /(?<![\p{L}])(?:conseil metropolitain|metropolitan council)(?![\p{L}])/u],
  ["conseil d'administration", /(?<![\p{L}])(?:conseil d'administration|board of directors)(?![\p{L}])/u],
];
/** A department's council is spoken of where its permanent commission is meant: only these are another body beyond doubt. */
const distinct = new Set(['conseil municipal', 'conseil communautaire', 'conseil metropolitain', 'comite syndical']);

/**
 * Which of the corpus's authorities and bodies a question names ("au conseil municipal de Brévilliers-sur-Orle"). Set where the corpus holds
 * several; a municipal or community council that the corpus does not hold is given as written, so that nothing of another body answers.
 */
export function placeIn(question: string, coverage: Pick<Coverage, 'authorities' | 'bodies'>): Place {
  const folded = fold(question);
  const flat = folded.replace(/[^\p{L}\p{N}]/gu, ' ');
  const named = authoritiesIn(flat, coverage.authorities);
  const marks: Place['marks'] = named.map(({ start, end }) => ({ start: kindBefore(flat, start), end: kindBehind(flat, end) }));
  const [only] = named.length > 1 ? meant(named, flat, folded) : named;
  const authority = coverage.authorities.length > 1 ? (only?.authority ?? null) : null;
  for (const [french, pattern] of bodies) {
    const found = pattern.exec(folded);
    if (!found) continue;
    marks.push({ start: found.index, end: found.index + found[0].length });
    const held = coverage.bodies.filter((body) => foldWords(body).startsWith(foldWords(french)));
    const rest = question.slice(found.index);
    const town = /^\S+ \S+ (?:de |d['’]|du |des |of )(\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*)/u.exec(rest);
    if (held.length === 0 && distinct.has(french)) {
      if (town) marks.push({ start: found.index, end: found.index + town[0].length });
      return { authority, body: town?.[0] ?? question.slice(found.index, found.index + found[0].length), marks };
    }
    // "conseil municipal de Valcombe" where the corpus holds another town's.
    if (
      distinct.has(french) &&
      town?.[1] &&
      named.length === 0 &&
      // Where no act names its authority, it is for the reader to say whose they are.
      coverage.authorities.some((name) => name !== '') &&
      !held.some((body) => foldWords(body).includes(foldWords(town[1] ?? '')))
    ) {
      marks.push({ start: found.index, end: found.index + town[0].length });
      return { authority, body: town[0], marks };
    }
    const body = held.length === 1 && coverage.bodies.length > 1 && authority === null ? (held[0] ?? null) : null;
    return { authority, body, marks };
  }
  return { authority, body: null, marks };
}

type Named = { authority: string; start: number; end: number };

/** The authorities whose own name a question has, in folded words; "Lusigny" is not named where "Lusigny-le-Vieux" is. */
function authoritiesIn(flat: string, authorities: readonly string[]): Named[] {
  const found = authorities.flatMap((authority) => {
    const name = ownName(authority);
    const start = name.length < 3 ? -1 : ` ${flat} `.indexOf(` ${name} `);
    if (start < 0) return [];
    // What a syndicate is for ("transports", "eaux") is a word of many questions: one word alone names it behind its kind only.
    const isPurpose = !name.includes(' ') && bodyOf(authority) === 'comite syndical' && kindBefore(flat, start) === start;
    return isPurpose ? [] : [{ authority, start, end: start + name.length }];
  });
  return found.filter(
    (one) => !found.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start),
  );
}

/** Of a commune and a community of one name, the one that the question says: by its kind, or by its body. None where that does not tell. */
function meant(named: readonly Named[], flat: string, folded: string): Named[] {
  const kind = ({ start }: Named) => flat.slice(kindBefore(flat, start), start).trim();
  const byKind = named.filter((one) => {
    const said = kind(one);
    return said !== '' && bodyOf(said) === bodyOf(one.authority);
  });
  const asked = bodies.find(([, pattern]) => pattern.test(folded))?.[0];
  const told = byKind.length > 0 ? byKind : named.filter(({ authority }) => bodyOf(authority) === asked);
  return told.length === 1 ? told : [];
}

/** A kind of authority with a name behind it, or before it: "département du Gers", "town of Lourdes", "Gers department". */
const authorityNamed =
  /(?<![\p{L}])(?:[Dd][eé]partement|[Dd]epartment|[Cc]ounty|[Cc]onseil [Dd][eé]partemental|[Cc]onseil [Gg][eé]n[eé]ral|[Cc]ommune|[Vv]ille|[Mm]airie|[Mm]unicipalit[eé]|[Tt]own|[Cc]ity|[Rr][eé]gion|[Mm][eé]tropole|[Cc]onseil [Rr][eé]gional|[Dd]epartmental [Cc]ouncil|[Cc]ounty [Cc]ouncil)\s(?:de la |de l['’]|du |des |de |d['’]|of (?:the )?)((?:Les? |La )?\p{Lu}[\p{L}'’]*(?:[ -](?:(?:et|de|du|la|le|sur|en|d)[ -])?\p{Lu}[\p{L}'’]*){0,4})/u;
const namedBefore =
  /(?<![\p{L}])(\p{Lu}[\p{L}'’]+(?:-(?:et-|de-|sur-)?\p{Lu}?[\p{L}'’]+){0,4})\s(?:[Dd][eé]partement|[Dd]epartment|[Dd]epartmental [Cc]ouncil|[Cc]ounty [Cc]ouncil|[Tt]own [Cc]ouncil|[Cc]ity [Cc]ouncil)(?![\p{L}])/u;

const noName: ReadonlySet<string> = new Set(`${functionWords.fr} ${functionWords.en}`.split(/\s+/));

/** An authority that the question names and the corpus has no act of: "the council of Haute-Vienne". null where it names none, or one of the corpus. */
export function otherAuthority(question: string, authorities: readonly string[]): string | null {
  const found = authorityNamed.exec(question) ?? namedBefore.exec(question);
  const name = found?.[1];
  // "Le département" at the beginning of a question is a word with its article, not a name before its kind.
  if (!found || name === undefined || !/^\p{Lu}/u.test(name) || noName.has(fold(name))) return null;
  const asked = foldWords(name);
  const known = authorities.some((authority) => {
    const own = ownName(authority);
    return own === asked || asked.startsWith(`${own} `) || own.startsWith(`${asked} `) || foldWords(authority) === asked;
  });
  return known ? null : found[0].trim();
}
