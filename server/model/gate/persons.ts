import { foldWords } from '../../../corpus/language/fold.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { PersonName } from '../../../corpus/record/person-name.ts';
import { namesInFact } from '../../../corpus/store/names-in-fact.ts';
import { titleOf } from '../../titles.ts';
import type { TextReading, Word } from './read-text.ts';

/** Somebody of the act, named in a claim: words `from` to `to` (inclusive), title and first name included. */
export type Mention = { from: number; to: number; title: 'M.' | 'Mme' | null; given: string | null; family: string };

/** The people of an act whom a text names by their surname, in the order of the text. A surname in lower case is a word. */
export function mentionsIn(reading: TextReading, act: Act): Mention[] {
  const names = act.facts.flatMap(namesInFact);
  const families = [...new Map(names.map((name) => [foldWords(name.family), foldWords(name.family).split(' ')])).values()].sort(
    (a, b) => b.length - a.length,
  );
  const { words } = reading;
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const family = families.find(
      (parts) => parts.every((part, k) => words[i + k]?.folded === part) && hasCapital(words.slice(i, i + parts.length)),
    );
    if (family === undefined) continue;
    const mention = extended(words, i, i + family.length - 1, names, family.join(' '));
    mentions.push(...sharing(words, mention, names), mention);
    i += family.length - 1;
  }
  return mentions;
}

/** "Paul et Claire VERNET": the first name before "et" is another bearer's of the same surname. */
function sharing(words: readonly Word[], mention: Mention, names: readonly PersonName[]): Mention[] {
  const at = mention.from - 2;
  const [given, link] = [words[at], words[at + 1]];
  if (mention.given === null || given === undefined || !startsUpper(given) || !/^(?:et|and)$/.test(link?.folded ?? '')) return [];
  const bears = names.some(
    (name) => foldWords(name.family) === mention.family && name.given !== null && agree([given.folded], foldWords(name.given).split(' ')),
  );
  return bears ? [{ from: at, to: at, title: null, given: given.folded, family: mention.family }] : [];
}

/** Takes in the first name and the title: "M. Antoine VERDIER", "Verdier Antoine". */
function extended(words: readonly Word[], from: number, to: number, names: readonly PersonName[], family: string): Mention {
  const given = names
    .filter((name) => foldWords(name.family) === family)
    .flatMap((name) => (name.given === null ? [] : [foldWords(name.given).split(' ')]));
  let [start, end] = [from, to];
  let said: string[] = [];
  const before = (count: number) => words.slice(from - count, from);
  for (const count of [3, 2, 1]) {
    const run = before(count);
    if (run.length !== count || run.some((word) => !startsUpper(word) || titleOf.has(word.folded))) continue;
    const folded = run.map((word) => word.folded);
    if (!given.some((one) => agree(one, folded))) continue;
    start = from - count;
    said = folded;
    break;
  }
  if (said.length === 0) {
    const after = words[to + 1];
    if (after?.capital && given.some((one) => one.join(' ') === after.folded)) {
      end = to + 1;
      said = [after.folded];
    }
  }
  const title = titleOf.get(words[start - 1]?.folded ?? '') ?? null;
  return { from: title === null ? start : start - 1, to: end, title, given: said.length === 0 ? null : said.join(' '), family };
}

/** "j m" and "jean michel", "jean michel" and "jean michel". */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, k) => agreeWord(part, other[k] ?? ''));
}

function agreeWord(one: string, other: string): boolean {
  if (one === other) return true;
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** Whether a mention may be this name, and no other person of the act bears the surname. */
export function isThis(mention: Mention, name: PersonName): boolean {
  if (foldWords(name.family) !== mention.family) return false;
  if (mention.title !== null && name.title !== null && mention.title !== name.title) return false;
  return mention.given === null || name.given === null || agree(foldWords(name.given).split(' '), mention.given.split(' '));
}

/** Whether the surname alone leaves it open whom the act means: two first names or two titles bear it. */
export function isAmbiguous(mention: Mention, act: Act): boolean {
  const bearers = act.facts.flatMap(namesInFact).filter((name) => isThis(mention, name));
  return bearers.some((one) =>
    bearers.some((other) => !isThis({ ...mention, title: one.title, given: one.given === null ? null : foldWords(one.given) }, other)),
  );
}

function startsUpper(word: Word): boolean {
  return /^\p{Lu}/u.test(word.printed);
}

function hasCapital(words: readonly Word[]): boolean {
  return words.some(startsUpper);
}
