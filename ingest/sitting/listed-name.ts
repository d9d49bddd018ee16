import { foldWords } from '../../corpus/language/fold.ts';
import type { FoundName } from '../../corpus/language/name-at.ts';
import type { SourceText } from '../reading/source-text.ts';
import { attendanceLists } from './attendance-lists.ts';
import { samePerson } from './same-person.ts';

/**
 * A name of a sentence as the lists of attendance print it. Where lines are lost a heading may be taken for a part of it ("Secrétaire : ROC Anne
 * Travaux de voirie"), and a line end may cut it ("… de Madame Anne VALMY | ROC GRAND."): the lists tell how far it goes.
 */
export function asListed(text: SourceText, found: FoundName): FoundName {
  const words = foldWords(found.name.printed);
  const behind = text.view.text.slice(found.end - found.name.printed.length, found.end + longestRest).replaceAll('\n', ' ');
  const listed = attendanceLists(text)
    .flatMap(({ names }) => names)
    .find(({ name }) => name.given !== null && (words.startsWith(`${foldWords(name.printed)} `) || goesOn(words, name.printed, behind)));
  if (listed === undefined) return found;
  const end = found.end - found.name.printed.length + listed.name.printed.length;
  return { ...found, end, name: { ...listed.name, title: found.name.title ?? listed.name.title } };
}

/** The words behind the longest name's first half. */
const longestRest = 40;

function goesOn(words: string, listed: string, printed: string): boolean {
  return foldWords(listed).startsWith(`${words} `) && printed.startsWith(listed);
}

/** Whether a list names this person in full. */
export function isListed(text: SourceText, { name }: FoundName): boolean {
  return attendanceLists(text).some(({ names }) => names.some((one) => one.name.given !== null && samePerson(one.name, name)));
}
