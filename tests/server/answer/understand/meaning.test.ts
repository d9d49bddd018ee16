import { expect, it } from 'vitest';
import { understand } from '../../../../server/answer/understand/understand.ts';
import { smallCorpus } from './small-corpus.ts';

/** Questions of meaning that share words with questions of fact: `intent:aspect #subject`. */
const rows: [question: string, expected: string][] = [
  ["Qu'attend-on de la médiathèque ?", 'open:what #mediatheque'],
  ['Tous les combien passe la navette ?', 'open:how #navette'],
  ['Quelle place pour les lecteurs ?', 'open:what #lecteurs'],
  ['La reliure est elle comprise dans le prix ?', 'open:what #reliure prix'],
  ['Que se passe-t-il quand deux lignes se croisent ?', 'open:what #deux croisent'],
  ["Qu'avait dit le président de la navette ?", 'open:what #navette'],
  ['What did the president announce about the shuttle?', 'open:what #shuttle'],
  ['Que dit la délibération de 2018 sur les menus ?', 'open:what #menus'],
  ['What are the commitments of the partners?', 'open:what #commitments partners'],
  ['What were the first two phases?', 'period #phases'],
  ["D'où vient le pouvoir de la commission permanente de voter ?", 'recitals #'],
  ['Le conseil départemental a-t-il délégué ses pouvoirs ?', 'recitals #'],
  ['Que doit signer le Président ?', 'decision #'],
  ['Sur quel article du code repose la régie ?', 'recitals #regie'],
];

it.each(rows)('%s → %s', async (question, expected) => {
  const { intent, aspect, subject } = await understand({ question }, smallCorpus);
  expect(`${intent}${aspect && intent === 'open' ? `:${aspect}` : ''} #${subject.join(' ')}`).toBe(expected);
});
