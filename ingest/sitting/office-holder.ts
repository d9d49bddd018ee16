import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import type { SourceText } from '../reading/source-text.ts';
import { attendanceLists } from './attendance-lists.ts';
import { flat } from './flat.ts';
import { nameBehind } from './name-behind.ts';
import { samePerson } from './same-person.ts';

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
  return byOwnWords(text, office);
}

/**
 * "Intervention de Monsieur Luc ROC – maire de Belval": told in the text, and of one of those present alone. Others preside over other things, so
 * a president is told with the authority or its body.
 */
function byOwnWords(text: SourceText, office: 'maire' | 'president'): FoundName | null {
  const behind =
    office === 'maire'
      ? /^\s?[,(–-]\s?(?:maire|mairesse) (?:de |d'|du |des )[a-z]/
      : /^\s?[,(–-]\s?presidente? (?:de la |du |de l'|d')(?:communaute|syndicat|conseil|comite|metropole|departement|region|commission permanente)/;
  const cue = office === 'maire' ? /[,(–-] ?mair(?:e|esse) d/g : /[,(–-] ?presidente? d/g;
  const present = attendanceLists(text).flatMap(({ heading, names }) => (heading.status === 'present' ? names : []));
  const found: FoundName[] = [];
  for (const match of [...flat(text).slice(0, told).matchAll(cue)].slice(0, 20)) {
    const from = Math.max(0, match.index - 80);
    const one = findPersonNames(text.view.text.slice(from, match.index + 1)).at(-1);
    if (
      one === undefined ||
      one.name.title === null ||
      one.name.given === null ||
      !behind.test(text.folded.slice(from + one.end, from + one.end + 80))
    )
      continue;
    if (present.some(({ name }) => samePerson(name, one.name))) found.push({ ...one, start: from + one.start, end: from + one.end });
  }
  const [first, ...more] = found;
  return first !== undefined && more.every(({ name }) => samePerson(name, first.name)) ? first : null;
}

const told = 20_000;

/** The convocation is told in the opening formula. */
const head = 6_000;
