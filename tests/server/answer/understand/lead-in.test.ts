import { describe, expect, it } from 'vitest';
import { leadIn } from '../../../../server/answer/understand/lead-in.ts';

describe('what is told before a question', () => {
  it.each([
    [
      'Je prépare un courrier sur la séance du 12 avril 2021 : qui présidait ?',
      'Je prépare un courrier sur la séance du 12 avril 2021 :',
      'qui présidait ?',
    ],
    ['Bonjour. Nous rédigeons une note. Combien a coûté la halle ?', 'Bonjour. Nous rédigeons une note.', 'Combien a coûté la halle ?'],
    ["I'm new here. My task is the market hall.\nWho paid for it?", "I'm new here. My task is the market hall.", 'Who paid for it?'],
  ])('is apart: %s', (message, told, question) => {
    expect(leadIn(message)).toEqual({ told, question });
  });

  it.each([
    'Qui présidait le 12 avril 2021 ?',
    // What is told is not of who asks: it may be the thing asked about.
    'La halle a été refaite en 2021. Pourquoi ?',
    'Je voudrais savoir qui présidait. Merci de citer l’acte.',
    'Notre commune : combien de membres ?',
    'Je prépare un courrier.',
  ])('is nothing: %s', (message) => {
    expect(leadIn(message)).toEqual({ told: null, question: message });
  });
});
