import type { FoundName } from '../../corpus/language/person-names.ts';
import type { SourceText } from '../reading/source-text.ts';
import { attendanceLists } from './attendance-lists.ts';
import { flat } from './flat.ts';
import { nameBehind } from './name-behind.ts';

/**
 * The person who holds an office, as the head tells: in the list of those present ("Mme Anne VALMY, Maire,", "Monsieur le Maire Luc ROC"), or as who
 * convoked ("sur la convocation de M. Luc ROC, Maire"). Lists name several vice-presidents and adjoints: only the bare office counts.
 */
export function officeHolder(text: SourceText, office: 'maire' | 'president'): FoundName | null {
  const form = office === 'maire' ? '(?:maire|mairesse)' : '(?:president|presidente)';
  const behind = new RegExp(`^\\s?[,(–-]?\\s?${form}(?![a-z-])(?! (?:delegue|adjoint|honoraire))`);
  const within = new RegExp(`^(?:monsieur|madame|m\\.|mme)\\s(?:le|la)\\s${form}\\s`);
  const holds = ({ start, end }: FoundName) => behind.test(text.folded.slice(end, end + 40)) || within.test(text.folded.slice(start, end));
  for (const { heading, names } of attendanceLists(text)) {
    const found = heading.status === 'present' || heading.status === 'presentOrRepresented' ? names.find(holds) : undefined;
    if (found !== undefined) return found;
  }
  for (const match of flat(text)
    .slice(0, head)
    .matchAll(/convocation[a-z ]{0,40} (?:de|par) (?=(?:m\.|mme|monsieur|madame) )/g)) {
    const found = nameBehind(text, match.index + match[0].length);
    if (found !== null && holds(found)) return found;
  }
  return null;
}

/** The convocation is told in the opening formula. */
const head = 6_000;
