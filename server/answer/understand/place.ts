import type { Coverage } from '../../../corpus/corpus-reader.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';

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
 * Which of the corpus's authorities and bodies a question names ("au conseil municipal de Labastide-Saint-Pierre"). Set where the corpus holds
 * several; a municipal or community council that the corpus does not hold is given as written, so that nothing of another body answers.
 */
export function placeIn(question: string, coverage: Pick<Coverage, 'authorities' | 'bodies'>): Place {
  const folded = fold(question);
  const flat = folded.replace(/[^\p{L}\p{N}]/gu, ' ');
  const marks: Place['marks'] = [];
  const named = coverage.authorities.filter((authority) => {
    const at = flat.indexOf(ownName(authority));
    if (at < 0 || ownName(authority).length < 3) return false;
    if (/[\p{L}\p{N}]/u.test(flat.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(flat.charAt(at + ownName(authority).length))) return false;
    marks.push({ start: kindBefore(flat, at), end: at + ownName(authority).length });
    return true;
  });
  const authority = named.length === 1 && coverage.authorities.length > 1 ? (named[0] ?? null) : null;
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
    // "conseil municipal de Lyon" where the corpus holds another town's.
    if (
      distinct.has(french) &&
      town?.[1] &&
      named.length === 0 &&
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

/** "tarn et garonne" for "Département de Tarn-et-Garonne": the name without what kind of authority it is. */
function ownName(authority: string): string {
  return foldWords(authority)
    .replace(
      /^(?:conseil (?:departemental|general|regional|municipal)|departement|commune|ville|mairie|region|metropole|communaute de communes|communaute d agglomeration|syndicat mixte)(?: de la| du| des| de| d)? /,
      '',
    )
    .trim();
}

function kindBefore(flat: string, at: number): number {
  const found =
    /(?:departement|department|commune|ville|town|city|municipality|mairie|region|metropole)(?: de la| du| des| de| d| of| in)? $/.exec(
      flat.slice(Math.max(0, at - 40), at),
    );
  return found ? at - found[0].length : at;
}
