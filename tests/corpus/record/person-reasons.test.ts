import { expect, it } from 'vitest';
import { personReasonText } from '../../../corpus/record/person-reasons.ts';

it('words a reason in both languages, and gives an unknown one as it is', () => {
  expect(personReasonText('surnameAlone', 'en')).toBe('the only member who bore that name at the time');
  expect(personReasonText('roll', 'fr')).toContain('tableau');
  expect(personReasonText('ofALaterVersion', 'fr')).toBe('ofALaterVersion');
});
