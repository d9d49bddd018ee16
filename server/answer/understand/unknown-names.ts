import type { Intent } from '../../contract.ts';
import type { Item } from './items.ts';
import { isOrdinary } from './lexicon.ts';
import type { FoundPerson } from './people.ts';

/** Intents that ask about people: there a capitalised word that is no word of the language names somebody. */
const ofPeople: ReadonlySet<Intent> = new Set(['present', 'absent', 'represented', 'proxies', 'presence', 'person', 'attendance']);
/** Behind these a capitalised word is a place: "à Brévilliers", "in Brévilliers", "conseil de Brévilliers". */
const beforePlaces = /^(in|at|en|dans|of|commune|ville|conseil|departement)$/;

/** "Brévilliers-sur-Orle", "Villeneuve-lès-Brévilliers", "Saint-Aubin-de-Vaux": what a hyphen and one of these words tie to the name of a place. */
const placeLink = /\p{L}-(?:sur|sous|en|les|lès|lez|de|du|des|la|le|aux?|à|et|d['’]|l['’])-?$/iu;

/**
 * Somebody without title whom the roll does not know: "Did Dupont attend?", "À qui Dupont a-t-il donné pouvoir ?". Better unknown than ignored:
 * the answer must not be about everybody else.
 */
export function unknownNames(question: string, items: Item[], intent: Intent | null): FoundPerson[] {
  if (intent === null || !ofPeople.has(intent) || !/\p{Ll}/u.test(question)) return [];
  const out: FoundPerson[] = [];
  items.forEach((item, at) => {
    const raw = question.slice(item.start, item.end);
    // "à Saint-Aubin": what stands before the whole of the name.
    const saint = /^sainte?$/.test(items[at - 1]?.text ?? '') ? 1 : 0;
    const before = items[at - 1 - saint]?.text ?? '';
    const follows = out.at(-1)?.end === item.start - 1;
    if (item.kind !== 'word' || !/^\p{Lu}\p{L}{2,}$/u.test(raw) || isOrdinary(item.text)) return;
    if (placeLink.test(question.slice(0, item.start))) return;
    if (!follows && at === 0 && items.length > 1 && isOrdinary(item.text.replace(/s$/, ''))) return;
    if (
      !follows &&
      (beforePlaces.test(before) ||
        (before === 'a' && !/\b(?:pouvoir|procuration|donn\p{L}+) à $/iu.test(question.slice(0, items[at - saint]?.start))))
    )
      return;
    const last = out.at(-1);
    if (follows && last) out[out.length - 1] = { ...last, text: question.slice(last.start, item.end), end: item.end };
    else out.push({ text: raw, ids: [], corrected: false, start: item.start, end: item.end });
  });
  return out;
}
