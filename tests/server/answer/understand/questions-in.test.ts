import { describe, expect, it } from 'vitest';
import { withoutCourtesies } from '../../../../server/answer/understand/courtesies.ts';
import { questionsIn } from '../../../../server/answer/understand/questions-in.ts';
import { writtenOut } from '../../../../server/answer/understand/shorthand.ts';

describe('the questions of a message', () => {
  it.each([
    ['Qui présidait et combien de conseillers étaient là ?', ['Qui présidait', 'combien de conseillers étaient là ?']],
    ["L'acte de 2031 a-t-il été transmis, et a-t-il été affiché ?", ["L'acte de 2031 a-t-il été transmis", 'a-t-il été affiché ?']],
    ['When was the act sent and when was it published?', ['When was the act sent', 'when was it published?']],
    ['Dites-moi qui a signé le bail et si le quorum était atteint.', ['Dites-moi qui a signé le bail', 'si le quorum était atteint.']],
    ['Quand et où la commission s’est-elle réunie ?', ['Quand la commission s’est-elle réunie ?', 'où la commission s’est-elle réunie ?']],
    [
      "Quand l'acte de 2031 a-t-il été envoyé et publié ?",
      ["Quand l'acte de 2031 a-t-il été envoyé ?", "Quand l'acte de 2031 a-t-il été publié ?"],
    ],
    ['Was it sent to the prefecture and posted?', ['Was it sent to the prefecture?', 'Was it posted?']],
    ['Qui a présidé et signé en 2031 ?', ['Qui a présidé en 2031 ?', 'Qui a signé en 2031 ?']],
    ["Qu'est-ce que le SRDV ? Combien coûte-t-il ?", ["Qu'est-ce que le SRDV ?", 'Combien coûte-t-il ?']],
  ])('parts %s', (question, parts) => {
    expect(questionsIn(question)).toEqual(parts);
  });

  it.each([
    'Quels élus qui siégeaient en 2031 et qui avaient un pouvoir étaient absents ?',
    'Pourriez-vous me dire, s’il vous plaît, qui présidait ?',
    'La piscine et la patinoire ont-elles été votées ?',
    'Qui représentait Mme ARDOIN et M. VALMONT ?',
  ])('leaves %s whole', (question) => {
    expect(questionsIn(question)).toEqual([question]);
  });
});

describe('hurried spellings', () => {
  it.each([
    ['slt c koi le montant ?', "salut c'est quoi le montant ?"],
    ['ki a signé la délib de 2031', 'qui a signé la délibération de 2031'],
    ['pls tell me who was abs', 'please tell me who was absent'],
    ['combien ds le 2nd lot', 'combien dans le 2nd lot'],
    ['the cost of the 2nd HALLE phase', 'the cost of the second phase HALLE'],
    ['on the 3rd of May, in the 3rd phase', 'on the 3rd of May, in the third phase'],
  ])('writes out %s', (hurried, full) => {
    expect(writtenOut(hurried)).toBe(full);
  });

  it.each(['Le plan C est-il voté ?', 'Que dit le PR ?', 'Le lot c a-t-il été attribué ?', 'M. C. KI était-il là ?', 'la CB et le DPT'])(
    'leaves %s',
    (question) => {
      expect(writtenOut(question)).toBe(question);
    },
  );
});

describe('the courtesies of a letter', () => {
  it.each([
    [
      "Madame, Monsieur, j'ai l'honneur de solliciter la communication du budget de la halte fluviale. Avec mes salutations distinguées.",
      'du budget de la halte fluviale.',
    ],
    [
      'Monsieur le Maire, je vous serais reconnaissant de bien vouloir m’indiquer qui présidait en 2031. Cordialement',
      'qui présidait en 2031. Cordialement',
    ],
    [
      'Dear Sir or Madam, I would be grateful if you could tell me who signed the lease. Yours faithfully, A. Reader',
      'who signed the lease.',
    ],
    ['Une régie, c’est quoi au juste ?', 'Une régie, c’est quoi ?'],
    ['What is the ferry for, in plain words?', 'What is the ferry for, ?'],
  ])('are taken out of %s', (letter, question) => {
    expect(withoutCourtesies(letter)).toBe(question);
  });

  it.each(['Madame ARDOIN, était-elle présente ?', 'Qui est Monsieur le Président ?', "Quel est l'honneur de la ville ?"])(
    'are not in %s',
    (question) => {
      expect(withoutCourtesies(question)).toBe(question);
    },
  );
});
