import { isFirstName } from '../../corpus/language/first-names.ts';
import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { attendanceLists } from './attendance-lists.ts';
import { sentenceVerbs } from './attendance-words.ts';
import { signingOffices } from './offices.ts';
import { readPresident } from './president.ts';
import { samePerson } from './same-person.ts';
import { readSecretary } from './secretary.ts';

/** Signatures stand at the end; what follows them are notices of appeal and stamps. */
const closing = 3_000;
/** From the office to the name: a stamp, a scribble that recognition took for letters, the other office of two columns. */
const reach = 110;

/** "1ère adjointe", "2e vice-président": the rank before the office. */
const offices = `(?:\\d{1,2} ?(?:ere|er|eme|e|nde|nd) )?(?:${signingOffices.toSorted((a, b) => b.length - a.length).join('|')})(?![a-z-])`;
const office = new RegExp(
  `(?<![a-z'])(?:pour )?(?:le |la |l')${offices}(?:\\s(?:de|du|des|d'|delegue|general|departemental|municipal|communautaire|regional|en charge|charge|et par|par|aux?)[^,:;.\\n]{0,60}?)?(?: (?:le|la) secretaire(?: de (?:la )?seance)?,?(?=\\s?\\n))?\\s?(?:,|:?\\s?\\n)`,
  'g',
);
/** "LE MAIRE : NAME", "Le Maire – NAME": both alone on a line. */
const inline = new RegExp(`(?<=^|\\n\\s?)(?:pour )?(?:le |la |l')${offices}\\s?[:-]\\s(?=[^\\n:.]{4,40}(?:\\n|$))`, 'g');
/** What closes an extract: behind it a name over its office ("Luc VALMY / Maire de …") is a signature, and no line of a list of people. */
const closings = /pour (?:extrait|copie|expedition)|certifiee? conforme|fait (?:et|a)\s|delibere|susdits?|signature/g;
const below = new RegExp(`^(?:,\\s|\\s?\\n\\s?)(?:le |la )?${offices}(?:\\s(?:de|du|des|d')[^\\n.;:]{2,60})?\\s?(?:,?\\n|,?$)`);
/** Without its comma, as columns come out: behind the words that close an extract, or place and date. */
const closed =
  /(?:conformes?|susdits?|dessus|delibere|registre|\d{4})[ ,.:]{1,4}(?:pour )?(?:le |la )(?:maire|presidente?)\s(?::\s)?(?=[a-z]{2,20}[ -][a-z])/g;
const signed = /(?<![a-z])signee?(?: electroniquement)?(?: numeriquement)?(?: par)?\s?:?\s/g;
const dated = /(?:^|[^a-z])(?:fait )?a [a-z' -]{2,40}, le \d{1,2}(?:er)? (?:[a-z]{3,9} \d{4})|fait a [a-z' -]{2,40},? le [\d/.]{8,10}/g;

/** Who signed: "Le Maire, NAME", "Signé par : NAME", or, behind place and date, the name of who presided. The last one of the text. */
export const extractSignatory: Extractor = (text) => {
  const from = Math.max(0, text.folded.length - closing);
  const end = text.folded.slice(from);
  const secretary = readSecretary(text)?.name.name ?? null;
  const known = knownPeople(text);
  const candidates = [
    ...[...end.matchAll(office)].map((match) =>
      bySignature(text, from + match.index, from + match.index + match[0].length, true, secretary, known),
    ),
    ...[...end.matchAll(closed)].map((match) =>
      bySignature(
        text,
        from + match.index + match[0].search(/(?:pour )?(?:le|la) (?:maire|president)/),
        from + match.index + match[0].length,
        true,
        secretary,
        known,
      ),
    ),
    ...[...end.matchAll(inline)].map((match) =>
      bySignature(text, from + match.index, from + match.index + match[0].length, true, secretary, known),
    ),
    ...[...end.matchAll(signed)].map((match) =>
      bySignature(text, from + match.index, from + match.index + match[0].length, false, secretary, known),
    ),
  ].filter((one) => one !== null);
  const last =
    candidates.sort((a, b) => a.start - b.start).at(-1) ?? aboveOffice(text, from, end, secretary) ?? behindDate(text, from, end);
  if (last === undefined || last === null) return [];
  return [
    {
      kind: 'signatory',
      value: { person: last.name.name, office: last.office },
      derivation: 'stated',
      spans: [spanIn(text, last.start, last.end)],
    },
  ];
};

type Signature = { name: FoundName; office: string | null; start: number; end: number };

function bySignature(
  text: SourceText,
  start: number,
  end: number,
  named: boolean,
  secretary: PersonName | null,
  known: PersonName[],
): Signature | null {
  // "Le Maire Luc VALMY, …" is running text: the name is the office's.
  // What follows "de" is a place ("Le Président de la Communauté de communes du Val Clair").
  // "pouvoir à M. le Maire, Mme X", "l'exposé de Madame la Présidente, …": an office that a sentence speaks of signs nothing.
  if (
    named &&
    /(?<![a-z])(?:(?:a|de|par|avec|pour|que) (?:m\.?|mr|mme|monsieur|madame)|(?<!signee? |electroniquement |numeriquement )par|avec|selon|dont) $/.test(
      text.folded.slice(Math.max(0, start - 20), start),
    )
  )
    return null;
  const heading = text.view.text.slice(start, end);
  if (named && findPersonNames(heading).some((one) => !/\s(?:de|du|des)\s|d['’]/i.test(heading.slice(0, one.start + 4)))) return null;
  const near = text.view.text.slice(end, end + reach);
  // The dot of "M." and of an initial ends no sentence.
  const stop = near.search(/\n[^\S\n]*\n[^\S\n]*\n[^\S\n]*\n|(?<!(?<!\p{L})(?:\p{Lu}|MM|Mr|Mme|Ph|Chr))[.;](?=\s)/u);
  const shown =
    (isBeside(text, start) ? null : knownName(near, known, secretary)) ??
    firstWhole(stop < 0 ? near : near.slice(0, stop), secretary, text, start);
  if (shown === null) return null;
  const name = { ...shown, start: end + shown.start, end: end + shown.end };
  if (isSubject(text.folded.slice(name.end, name.end + 24))) return null;
  // "Rapporteur : le Maire  Monsieur ROC : …": who reports, and whose turn it is to speak.
  if (
    /^\s?:\s/.test(text.folded.slice(name.end, name.end + 3)) ||
    /rapporteure? ?: ?$/.test(text.folded.slice(Math.max(0, start - 30), start).replace(/(?:m\.|mme|monsieur|madame) $/, ''))
  )
    return null;
  return {
    name,
    office: named
      ? oneLine(text.view.text.slice(start, end)).replace(
          /^(?:pour )?(?:le|la) |^l['’]| l[ea] secr[ée]taire(?: de (?:la )?s[ée]ance)?(?=[\s,]*$)|[\s,:–-]+$/gi,
          '',
        )
      : null,
    start,
    end: name.end,
  };
}

const verbs = new Set(sentenceVerbs.split(/\s+/));

/** "Le Maire, M. X demande …": a sentence, not a signature. */
function isSubject(behind: string): boolean {
  return verbs.has(/^[ ,]{0,2}([a-z]+)/.exec(behind)?.[1] ?? '');
}

/** Somebody whom the head names, in a run where recognition left strange letters before the name: "Le Maire, UNS Jean-Marc VALMY". */
function knownName(near: string, known: PersonName[], secretary: PersonName | null): FoundName | null {
  const found = known
    .filter((person) => person.given !== null && (secretary === null || !samePerson(person, secretary)))
    .map((name) => ({ name, start: near.indexOf(name.printed), end: near.indexOf(name.printed) + name.printed.length }))
    .filter(({ start }) => start >= 0 && start < 60);
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Among stray words only a title, a surname in capitals or a known first name makes a name. */
function isSure({ name }: FoundName): boolean {
  return name.title !== null || /\p{Lu}{2}/u.test(name.family) || isFirstName(name.given ?? '');
}

/** The secretary signs to the left: "La secrétaire de séance, Le Maire, NAME NAME". */
function isBeside({ folded }: SourceText, start: number): boolean {
  return /secretaire(?: de (?:la )?seance)?\s?[,:]?\s{1,6}$/.test(folded.slice(Math.max(0, start - 60), start));
}

/** The first whole name, or the second where two offices sign side by side ("La secrétaire, Le Maire, NAME NAME"). */
function firstWhole(near: string, secretary: PersonName | null, text: SourceText, start: number): FoundName | null {
  const names = findPersonNames(near)
    .filter(({ name }) => name.given !== null || name.title !== null)
    .filter(isSure);
  const beside = isBeside(text, start);
  const [first, second] = names;
  const isSecretary = first !== undefined && secretary !== null && samePerson(first.name, secretary);
  const one = beside || isSecretary ? second : first;
  if (one === undefined || strange(near.slice(0, one.start)) > (beside || isSecretary ? 60 : 40)) return null;
  return one;
}

/** Letters of running text before the name: a sentence ("Le Maire, après avoir rappelé que M. X"), not a signature. */
function strange(before: string): number {
  const lower = before.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];
  return lower.length > 4 ? Number.POSITIVE_INFINITY : before.length - (before.match(/\s/g)?.length ?? 0);
}

function behindDate(text: SourceText, from: number, end: string): Signature | null {
  const president = readPresident(text);
  if (president === null) return null;
  const match = [...end.matchAll(dated)].at(-1);
  if (match === undefined) return null;
  const at = from + match.index + match[0].length;
  const name = findPersonNames(text.view.text.slice(at, at + reach)).find((one) => samePerson(one.name, president.name));
  if (name === undefined) return null;
  return { name: { ...name, start: at + name.start, end: at + name.end }, office: null, start: at + name.start, end: at + name.end };
}

/** "Luc VALMY, Maire", or the name over the office, behind the words that close an extract. */
function aboveOffice(text: SourceText, from: number, end: string, secretary: PersonName | null): Signature | null {
  const closed = [...end.matchAll(closings)].at(-1);
  if (closed === undefined) return null;
  const at = from + closed.index + closed[0].length;
  for (const one of findPersonNames(text.view.text.slice(at, at + 600)).toReversed()) {
    const behind = below.exec(text.folded.slice(at + one.end, at + one.end + 120));
    const opens = /\n\s{0,3}$/.test(text.folded.slice(Math.max(0, at + one.start - 4), at + one.start));
    if (behind === null || !opens || one.name.given === null || (secretary !== null && samePerson(one.name, secretary))) continue;
    const [start, last] = [at + one.start, at + one.end + behind[0].trimEnd().length];
    return {
      name: { ...one, start, end: at + one.end },
      office: oneLine(text.view.text.slice(at + one.end, last)).replace(/^[\s,]*(?:(?:le|la)\s)?|[\s,]+$/gi, ''),
      start,
      end: last,
    };
  }
  return null;
}

function knownPeople(text: SourceText): PersonName[] {
  const president = readPresident(text);
  const present = attendanceLists(text).filter(({ heading }) => heading.status === 'present');
  return [...(president === null ? [] : [president.name]), ...present.flatMap(({ names }) => names.map(({ name }) => name))];
}
