import type { View } from '../view.ts';
import type { Asked } from './ask.tsx';

/** What the question was taken to mean, open to correction. The corrected question is asked in words, so that it can be seen and linked to. */
export function Correct({ view, asked: { question, history, answer } }: { view: View; asked: Asked }) {
  const { reading, chosen } = view;
  const [date, person, act] = [answer.understood.dates[0], answer.understood.people[0], answer.understood.acts[0]];
  const hidden: [string, string][] = [
    ['q', question],
    ...history.map((earlier): [string, string] => ['h', earlier]),
    ['in', answer.lang],
    ['dateText', date?.text ?? ''],
    ['personText', person?.text ?? ''],
    ['actText', act?.text ?? ''],
    ...(chosen ? [['lang', chosen] as [string, string]] : []),
  ];
  return (
    <details class="correct">
      <summary>{reading.correct.open}</summary>
      <form class="filter" action="/correct" method="get">
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <label>
          {reading.correct.date}
          <input type="date" name="date" value={date && date.from === date.to ? (date.from ?? undefined) : undefined} />
        </label>
        <label>
          {reading.correct.person}
          <input name="person" value={person?.text} maxlength={100} autocomplete="off" />
        </label>
        <label>
          {reading.correct.act}
          <input name="act" value={act?.ids[0] ?? act?.text} maxlength={100} autocomplete="off" />
        </label>
        <button type="submit">{reading.correct.button}</button>
        <p class="where">{reading.correct.hint}</p>
      </form>
    </details>
  );
}
