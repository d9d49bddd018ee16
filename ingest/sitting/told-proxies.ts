import type { SourceText } from '../reading/source-text.ts';
import type { AttendanceList } from './attendance-lists.ts';
import { flat } from './flat.ts';
import type { Entry } from './list-entries.ts';
import { nameBefore, nameBehind } from './name-behind.ts';
import { samePerson } from './same-person.ts';

/** "Mme X avait donné pouvoir à M. Y", "M. X est représenté par Mme Y", said in a sentence of its own. */
const wording =
  /(?<![a-z])(?:(?:a|avait|ayant) donne (?:son |un )?(?:pouvoir|procuration|mandat)(?: de vote)?(?: ecrite?)? a|(?:est|etait) represente(?:e|\(e\))? par) /g;
/** The sentences stand behind the lists, before the agenda. */
const reach = 2_500;
/** A text that repeats the wording without end is no head of an act. */
const most = 60;

/**
 * Proxies that no list holds: sentences behind the list of those present. Giver and holder stand on both sides of the wording, the holder is listed as
 * present and the giver in no list; "donne pouvoir au Président de signer" names nobody before it.
 */
export function toldProxies(text: SourceText, lists: readonly AttendanceList[], told: readonly Entry[]): Entry[] {
  const last = Math.max(0, ...lists.flatMap(({ names }) => names.map(({ end }) => end)));
  const first = lists.find(({ heading }) => heading.status === 'present')?.heading.start;
  if (first === undefined) return [];
  const there = lists.flatMap(({ heading, names }) => (heading.status === 'present' ? names : []));
  const found: Entry[] = [];
  for (const match of [
    ...flat(text)
      .slice(first, last + reach)
      .matchAll(wording),
  ].slice(0, most)) {
    const at = first + match.index;
    const giver = nameBefore(text, at, /^[\s,]{0,3}$/);
    const holder = giver === null ? null : nameBehind(text, at + match[0].length);
    if (giver === null || holder === null || !there.some(({ name }) => samePerson(name, holder.name))) continue;
    if ([...told, ...found].some(({ person }) => samePerson(person, giver.name))) continue;
    found.push({
      person: giver.name,
      start: giver.start,
      end: holder.end,
      status: 'represented',
      by: holder.name,
      byOffice: null,
      as: 'proxy',
      excused: false,
      condition: null,
    });
  }
  return found;
}
