import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { answer } from '../../server/answer/answer.ts';

/** Questions of every kind over the five acts that come with the project. */
const questions = [
  'Qui présidait le 21 mars 2023 ?',
  'Who held proxies on 28 August 2018?',
  'Qui était absent le 21 juillet 2014 ?',
  'Quel est le montant du plan de financement de l’ENT ?',
  'Quand la délibération du 16 mars 2015 a-t-elle été reçue en préfecture ?',
  'Quel est l’historique de l’ENT ?',
  'Combien de membres étaient présents le 26 octobre 2016 ?',
  'Qui est le maire de Bourganeuf ?',
];

/** What a store answers to them, whole: texts, facts, citations, notices. */
export async function answersOf(uri: string): Promise<unknown[]> {
  const store = await openStore({ uri, embedder: embedderFor('builtin') });
  const answers: unknown[] = [];
  for (const question of questions) answers.push(await answer({ question }, { reader: await store.snapshot() }));
  store.close();
  return answers;
}
