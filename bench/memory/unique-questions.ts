/** What questions can be about in a corpus. */
export type Topics = { actIds: string[]; dates: string[]; subjects: string[]; people: string[] };

type Lang = 'fr' | 'en';

const dayMs = 86_400_000;
/** Each number has a day of its own, for some fifty years. */
const days = 20_000;
const dayOf = (n: number) => new Date(Date.UTC(1985, 0, 1) + (n % days) * dayMs);
const inWords = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const calendars = { fr: new Intl.DateTimeFormat('fr-FR', inWords), en: new Intl.DateTimeFormat('en-GB', inWords) };

/** The n-th question: of all kinds by turns, by turns in both languages, none like another, so that nothing kept of one answers the next. */
export function uniqueQuestion(n: number, topics: Topics): { question: string; lang: Lang } {
  const lang = n % 2 === 0 ? 'fr' : 'en';
  const turn = Math.floor(n / 2);
  const pick = (list: readonly string[]) => list[turn % list.length] ?? '';
  const [day, sitting] = [calendars[lang].format(dayOf(n)), calendars[lang].format(new Date(pick(topics.dates)))];
  const [subject, person] = [pick(topics.subjects), pick(topics.people)];
  const kinds: Record<Lang, string[]> = {
    fr: [
      `Qui avait reçu procuration le ${sitting}, dans l’acte n° ${n} du registre ?`,
      `Quels montants pour ${subject} depuis le ${day} ?`,
      `Qui était absent le ${day} ?`,
      `Que sait-on de ${subject} avant le ${day} ?`,
      `${person} était-il présent le ${sitting} ou le ${day} ?`,
      `Combien coûte ${subject}, à ${n} euros près ?`,
    ],
    en: [
      `Who held proxies on ${sitting}, in act no. ${n} of the register?`,
      `Which amounts for ${subject} since ${day}?`,
      `Who was absent on ${day}?`,
      `What is known of ${subject} before ${day}?`,
      `Was ${person} present on ${sitting} or on ${day}?`,
      `How much is ${subject}, give or take ${n} euros?`,
    ],
  };
  return { question: kinds[lang][turn % kinds[lang].length] ?? '', lang };
}
