import type { Lang } from '../../../server/contract.ts';
import { longDate } from '../../web/words/long-date.ts';
import type { CommandName } from './command-table.ts';

/**
 * A command as the question that the server understands. The option is whatever the member sent: a value that was offered (a day, an
 * identifier, a name) or words of their own.
 */
const questions: Record<Exclude<CommandName, 'ask' | 'help'>, Record<Lang, (given: string) => string>> = {
  attendance: {
    fr: (day) => `Quelle était la présence à la séance du ${longDate(day, 'fr')} ?`,
    en: (day) => `What was the attendance at the sitting of ${longDate(day, 'en')}?`,
  },
  proxies: {
    fr: (day) => `Qui avait procuration à la séance du ${longDate(day, 'fr')} ?`,
    en: (day) => `Who held proxies at the sitting of ${longDate(day, 'en')}?`,
  },
  act: { fr: (id) => `Montre l’acte ${id}`, en: (id) => `Show the act ${id}` },
  // The colon leaves the subject as the member wrote it: with an article, without, in the plural.
  amounts: { fr: (subject) => `Quels sont les montants : ${subject} ?`, en: (subject) => `What are the amounts for ${subject}?` },
  history: { fr: (subject) => `Quel est l’historique : ${subject} ?`, en: (subject) => `What is the history of ${subject}?` },
  person: { fr: (name) => `Tout sur ${name}`, en: (name) => `Tell me all about ${name}` },
  coverage: { fr: () => 'Que contient le corpus ?', en: () => 'What does the corpus hold?' },
};

export function questionFor(command: keyof typeof questions, given: string, lang: Lang): string {
  return questions[command][lang](given);
}
