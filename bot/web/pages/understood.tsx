import type { Question } from '../../../server/contract.ts';
import type { View } from '../view.ts';
import { intentWords } from '../words/intent-words.ts';
import { longDate } from '../words/long-date.ts';

/** What the question was taken to mean, so that a reader sees a misunderstanding before trusting an answer. */
export function Understood({ view, question }: { view: View; question: Question }) {
  const { words, lang } = view;
  const intents = [question.intent, ...question.alsoAsked].map((intent) => intentWords[intent][lang]);
  const known = (text: string, ids: string[]) => (ids.length === 0 ? `${text} (${words.understood.unknown})` : text);
  const parts: [string, string[]][] = [
    [words.understood.dates, question.dates.map((span) => spanWords(span, lang))],
    [words.understood.impossible, question.impossibleDates],
    [words.understood.authority, question.authority === null ? [] : [question.authority]],
    [words.understood.body, question.body === null ? [] : [question.body]],
    [words.understood.people, question.people.map(({ text, ids }) => known(text, ids))],
    [words.understood.acts, question.acts.map(({ text, ids }) => known(text, ids))],
    [words.understood.subject, question.subject.length > 0 ? [question.subject.join(' ')] : []],
  ];
  return (
    <p class="understood">
      {words.ask.understood} <bdi>{[...new Set(intents)].join(', ')}</bdi>
      {parts
        .filter(([, values]) => values.length > 0)
        .map(([label, values]) => (
          <>
            {' · '}
            {label} <bdi>{values.join(', ')}</bdi>
          </>
        ))}
    </p>
  );
}

function spanWords({ from, to, text }: Question['dates'][number], lang: View['lang']): string {
  if (from !== null && from === to) return longDate(from, lang);
  if (from !== null && to !== null) return `${longDate(from, lang)} – ${longDate(to, lang)}`;
  return text;
}
