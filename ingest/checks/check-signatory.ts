import { type Check, factsOf, fullName, notice } from './check.ts';
import { sameName } from './same-name.ts';

/** Who signed is who presided, or the reader is told: a deputy may sign, and since July 2022 the secretary signs beside the president. */
export const checkSignatory: Check = (act) => {
  const presidents = factsOf(act, 'president');
  const signatories = factsOf(act, 'signatory');
  const [president] = presidents;
  const [signatory] = signatories;
  if (!president || !signatory) return [];
  const names = [...presidents, ...signatories].map(({ value }) => value.person);
  if (signatories.some((one) => presidents.some((other) => sameName(one.value.person, other.value.person, names)))) return [];
  const params = { signatory: fullName(signatory.value.person), president: fullName(president.value.person) };
  return [notice('signatoryNotPresident', 'info', params, [signatory, president])];
};
