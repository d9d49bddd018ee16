import { expect, it } from 'vitest';
import { type ComponentState, customId, readCustomId } from '../../../bot/discord/custom-id.ts';

const states: ComponentState[] = [
  { does: 'more', lang: 'fr', print: 'abc-_DEF1234', page: 12 },
  { does: 'quote', lang: 'en', print: 'abc-_DEF1234', n: 150, part: 9_999 },
  { does: 'choose', lang: 'en', print: 'abc-_DEF1234', n: 3 },
  { does: 'pick', lang: 'fr', print: 'abc-_DEF1234', of: 'quote' },
  { does: 'wrong', lang: 'fr', print: 'abc-_DEF1234' },
];

it.each(states)('holds what $does needs', (state) => {
  expect(customId(state).length).toBeLessThanOrEqual(100);
  expect(readCustomId(customId(state))).toEqual(state);
});

it.each([
  '',
  'more',
  'more:fr:abc',
  'more:fr:abc:x',
  'more:de:abc:1',
  'more:fr:abc:1:2',
  'dance:fr:abc',
  'constructor:fr:abc',
  'wrong:fr:',
])('refuses "%s"', (id) => expect(readCustomId(id)).toBeNull());
