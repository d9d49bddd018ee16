import { describe, expect, it } from 'vitest';
import { contentRun, exactPhrase } from '../../../../server/answer/find/exact-phrase.ts';
import type { Question } from '../../../../server/contract.ts';

// Only the words and the subject of a question are read.
const asked = (text: string, subject: string[]) => exactPhrase({ text, subject } as Question);

describe('exactPhrase', () => {
  it('is the run of the subject, particles and endings apart', () => {
    const phrase = asked('Quels actes citent le code de la route départementale ?', ['code', 'route', 'departementale']);
    expect(phrase).not.toBeNull();
    expect(contentRun('Vu le Code de la route départementale, article 3')).toContain(phrase);
    expect(contentRun('le code des marchés et la route départementale')).not.toContain(phrase);
  });

  it('is none where other words stand between, or for one word', () => {
    expect(asked('Le code vaut-il pour la piscine ?', ['code', 'piscine'])).toBeNull();
    expect(asked('Le code ?', ['code'])).toBeNull();
  });
});
