import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import type { SourceText } from '../reading/source-text.ts';
import { flat } from './flat.ts';
import type { Entry } from './list-entries.ts';
import { findLink } from './proxy-links.ts';
import { samePerson } from './same-person.ts';

/** "ARRIVÉE de : M. X et Mme Y après délibération 12", "Départ de M. X à 20 h, qui donne pouvoir à Mme Y", "DÉPARTS : Luc ROC à 20 h". */
const wording = /(?<![a-z(])(?:arrivees?|departs?)\s?(?:(?::\s?)?(?:de|d'|des)\s?(?::\s?)?|:\s?(?=[a-z]))/g;
/** What tells when: "après la délibération 12", "à 20 h", "avant le vote du point 3". */
const when =
  /^[\s,(]{0,3}(?:(?:apres|avant|pendant|lors|pour|des|jusqu'|a partir|a compter|au (?:point|cours|moment)|a la (?:question|deliberation))(?![a-z])|a \d{1,2} ?h|\(?\d{1,2} ?h)/;
/** Where it ends: the next movement, the proxy of who leaves, a sentence, a line. */
const over =
  / \((?=(?:a donne )?(?:pouvoir|procuration))|,? ?(?=(?:pouvoir|procuration) (?:donnee? )?a )|[ ;.](?=(?:arrivees?|departs?) (?:de|des|d'|:))|,? ?(?:qui |et |en )?(?:a donne|donne|donnant|laisse|laissant) (?:son )?(?:pouvoir|procuration)|\.(?=\s)|;|\)|\n/;
const reach = 320;
const longest = 160;
/** A document tells few movements; a text that repeats the wording without end is no minutes. */
const most = 60;

/**
 * Arrivals and departures told outside the lists: who is listed as present gets the condition, who is not is added with it; who leaves with a proxy
 * is represented from then on. The condition is the act's own words; applying it to single acts is for the reader of minutes.
 */
export function withMovements(text: SourceText, entries: Entry[]): Entry[] {
  const moved = [...entries];
  for (const match of [...flat(text).matchAll(wording)].slice(0, most)) {
    if (!/\p{Lu}/u.test(text.view.text.charAt(match.index))) continue;
    const arrives = match[0].startsWith('a');
    const lead = /^\p{L}+/u.exec(text.view.text.slice(match.index, match.index + 10))?.[0] ?? '';
    let from = match.index + match[0].length;
    let start = match.index;
    // "ARRIVÉE de : M. X après …, Mmes Y et Z après …": one wording for several.
    for (let names = peopleAt(text, from); names.length > 0; names = peopleAt(text, from)) {
      const last = names.at(-1)?.end ?? from;
      const told = toldBehind(text, last);
      if (told === null && start !== match.index) break;
      const end = told?.end ?? last;
      const holder = holderBehind(text, end);
      const condition = { start: told?.start ?? start, end, lead: told === null ? '' : `${lead} ` };
      for (const one of names) apply(moved, one, { start, end: holder?.end ?? end }, condition, arrives, holder);
      if (arrives && names.length === 1) moved.push(...untilThen(text, names, holder, start));
      from = holder?.end ?? end;
      start = from;
    }
  }
  return moved;
}

function toldBehind({ folded }: SourceText, from: number): { start: number; end: number } | null {
  const behind = folded.slice(from, from + longest);
  const cue = when.exec(behind);
  if (cue === null) return null;
  const start = from + cue[0].length - cue[0].trimStart().replace(/^[,(]\s?/, '').length;
  const rest = folded.slice(from + cue[0].length, from + longest);
  const titled = /\s(?:m\.|mm\.|mme|mmes|monsieur|madame)\s/.exec(rest)?.index ?? rest.length;
  const stop = Math.min(over.exec(rest)?.index ?? rest.length, titled);
  return { start, end: from + cue[0].length + stop };
}

/** The people straight behind the wording, joined by commas and "et". */
function peopleAt(text: SourceText, from: number): FoundName[] {
  const window = text.view.text.slice(from, from + 200);
  const found = findPersonNames(window);
  const joined: FoundName[] = [];
  for (const one of found) {
    const between = window.slice((joined.at(-1)?.end ?? from) - from, one.start);
    const first = joined.length === 0;
    if (
      !(
        first
          ? /^[\s,;:]*(?:(?:Mmes|MM\.|Mesdames|Messieurs)\s+)?$/
          : /^\s*(?:,|et(?=\s)|,\s*et(?=\s))\s*(?:(?:Mmes|MM\.|Mesdames|Messieurs)\s+)?$/
      ).test(between)
    )
      break;
    joined.push({ ...one, start: one.start + from, end: one.end + from });
  }
  return joined;
}

/** "…, qui donne pouvoir à Mme Y": the holder of who leaves. */
function holderBehind(text: SourceText, from: number): FoundName | null {
  const window = text.view.text.slice(from, from + reach);
  // Straight behind the wording ("(pouvoir à Luc ROC)") a name needs no title.
  const [one] = /^[\s,(]{0,3}(?:pouvoir|procuration) (?:donnée? )?à/.test(window)
    ? findPersonNames(window)
    : findPersonNames(window, { titled: true });
  if (one === undefined) return null;
  const before = text.folded.slice(from, from + one.start);
  const link = findLink(before);
  if (link?.direction !== 'to' || link.onlyInProxyList || /[.;](?=\s)/.test(before)) return null;
  return { ...one, start: from + one.start, end: from + one.end };
}

type Span = { start: number; end: number };

function apply(
  entries: Entry[],
  one: FoundName,
  told: Span,
  condition: Entry['condition'],
  arrives: boolean,
  holder: FoundName | null,
): void {
  const known = entries.findIndex(({ person, status }) => status === 'present' && samePerson(person, one.name));
  const entry = entries[known];
  if (entry?.condition === null) entries[known] = { ...entry, condition, other: told };
  const bare = { person: one.name, ...told, byOffice: null, excused: false, condition };
  if (entry === undefined && arrives) entries.push({ ...bare, status: 'present', by: null, as: null });
  if (!arrives && holder !== null) entries.push({ ...bare, status: 'represented', by: holder.name, as: 'proxy' });
}

/** "Arrivée de Mme X à 18 h 15 (procuration à M. Y | avant son arrivée)": represented until then. */
const untilArrival = /^[\s,]{0,2}(?:avant|jusqu'a) (?:son|leur) arrivee/;

function untilThen({ folded }: SourceText, [one]: FoundName[], holder: FoundName | null, start: number): Entry[] {
  const words = holder === null ? null : untilArrival.exec(folded.slice(holder.end, holder.end + 40));
  if (one === undefined || holder === null || words === null) return [];
  const end = holder.end + words[0].length;
  const condition = { start: end - words[0].trimStart().length, end };
  const bare = { person: one.name, start, end, byOffice: null, excused: false };
  return [{ ...bare, status: 'represented', by: holder.name, as: 'proxy', condition }];
}
