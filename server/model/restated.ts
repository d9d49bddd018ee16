import type { Intent, Lang, Question } from '../contract.ts';

/**
 * How a thing is asked for in plain words, so that the rules read it as that thing and nothing else (a test asks each of them). `{when}`,
 * `{who}`, `{what}` and `{act}` are put in from the question; a row whose place has nothing to go there is not used. Things that need no
 * help in being asked for (lists of acts, the corpus) have no row.
 */
const rows: Partial<Record<Intent, Record<Lang, string>>> = {
  attendance: { fr: 'Feuille de présence de la séance {when} ?', en: 'Attendance list of the sitting {when}?' },
  present: { fr: 'Qui était présent {when} ?', en: 'Who was present {when}?' },
  absent: { fr: 'Qui était absent {when} ?', en: 'Who was absent {when}?' },
  represented: { fr: 'Qui était représenté {when} ?', en: 'Who was represented {when}?' },
  proxies: { fr: 'Qui a donné procuration à qui {when} ?', en: 'Who gave a proxy to whom {when}?' },
  presence: { fr: '{who} était-il présent {when} ?', en: 'Was {who} present {when}?' },
  person: { fr: 'Tout sur {who} ?', en: 'Who is {who}?' },
  president: { fr: 'Qui présidait la séance {when} ?', en: 'Who chaired the sitting {when}?' },
  secretary: { fr: 'Qui était secrétaire de séance {when} ?', en: 'Who was the secretary of the sitting {when}?' },
  signatory: { fr: "Qui a signé l'acte {when} ?", en: 'Who signed the act {when}?' },
  members: { fr: 'Combien de membres en exercice {when} ?', en: 'How many members in office {when}?' },
  quorum: { fr: 'Quel était le quorum {when} ?', en: 'What was the quorum {when}?' },
  vote: { fr: 'Quel a été le résultat du vote {when} ?', en: 'What was the result of the vote {when}?' },
  time: { fr: 'À quelle heure était la séance {when} ?', en: 'At what time was the sitting {when}?' },
  venue: { fr: "Où s'est tenue la séance {when} ?", en: 'Where was the sitting {when} held?' },
  decision: { fr: "Qu'a-t-on décidé {when} ?", en: 'What was decided {when}?' },
  amount: { fr: 'Quel est le montant : {what} ?', en: 'What is the amount: {what}?' },
  rate: { fr: 'Quel est le taux : {what} ?', en: 'What is the rate: {what}?' },
  organisation: { fr: 'Quelle société : {what} ?', en: 'Which company: {what}?' },
  history: { fr: "Quel est l'historique : {what} ?", en: 'What is the history of {what}?' },
  act: { fr: "Montre-moi l'acte {act}", en: 'Show me act {act}' },
  open: { fr: 'Que sait-on de : {what} ?', en: 'What do the acts say about {what}?' },
};

const locale = { fr: 'fr-FR', en: 'en-GB' } as const;

/** The question put so that the rules understand it; null where it lacks what such a question needs. */
export function restated(question: Pick<Question, 'lang' | 'dates' | 'people' | 'acts'> & { intent: Intent; what: string }): string | null {
  const row = rows[question.intent]?.[question.lang];
  if (row === undefined) return null;
  const values: Record<string, string> = {
    when: question.dates[0] ? whenOf(question.dates[0], question.lang) : '',
    who: question.people[0]?.text ?? '',
    what: question.what,
    act: question.acts[0]?.text ?? '',
  };
  let whole = true;
  const made = row.replace(/\{(\w{2,6})\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    if (value === '') whole = false;
    return value;
  });
  return whole ? made : null;
}

/** "le 28 août 2018", "en 2018", "en mars 2015"; of a longer span its words in the question. */
function whenOf({ from, precision, text }: Question['dates'][number], lang: Lang): string {
  if (from === null || precision === 'range' || precision === 'season') return text;
  const form = new Intl.DateTimeFormat(locale[lang], {
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  const said = form.format(Date.parse(`${from}T00:00:00Z`));
  if (precision === 'day') return lang === 'fr' ? `le ${said}` : `on ${said}`;
  return lang === 'fr' ? `en ${said}` : `in ${said}`;
}
