import { expect, it } from 'vitest';
import { stepWords } from '../../../bot/web/words/step-words.ts';

it('words each step in both languages, and a step without a name as a search', () => {
  expect(stepWords('fr', 'read', 'DEL2031_05')).toBe('Lecture de l’acte DEL2031_05…');
  expect(stepWords('en', 'read', 'DEL2031_05')).toBe('Reading act DEL2031_05…');
  for (const step of ['search', 'constructor', 'later']) {
    expect(stepWords('fr', step)).toBe('Recherche dans les actes…');
    expect(stepWords('en', step)).toBe('Searching the acts…');
  }
});
