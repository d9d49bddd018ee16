import { type Lane, TimelineChart } from '../charts/timeline-chart.tsx';
import type { View } from '../view.ts';
import { partialDate } from '../words/long-date.ts';
import { Layout } from './layout.tsx';
import { NoticeList } from './notice-list.tsx';
import { ProofLink } from './proof-link.tsx';
import type { Timeline } from './shapes.ts';

type Item = Timeline['items'][number];
type Group = { date: string; until: string | undefined; items: Item[] };

/** The story of a subject, drawn and written. */
export function TimelinePage({
  view,
  subject,
  story,
  suggestions,
}: {
  view: View;
  subject: string;
  story: Timeline | null;
  suggestions: string[];
}) {
  const { browse, link } = view;
  const { timeline } = browse;
  return (
    <Layout view={view} title={subject === '' ? timeline.heading : timeline.of(subject)} current="timeline" wide={story !== null}>
      <h1>{subject === '' ? timeline.heading : timeline.of(subject)}</h1>
      <form class="ask" action="/timeline" method="get">
        <label for="subject">{timeline.label}</label>
        <div class="field">
          <input id="subject" name="q" type="search" value={subject} required maxlength={500} autocomplete="off" dir="auto" />
          <button type="submit">{timeline.button}</button>
        </div>
        {view.chosen ? <input type="hidden" name="lang" value={view.chosen} /> : null}
      </form>
      {story === null ? <p class="where">{timeline.intro}</p> : <Story view={view} story={story} />}
      {suggestions.length === 0 || (story !== null && story.total > 0) ? null : (
        <section class="welcome">
          <h2>{timeline.suggestions}</h2>
          <ul class="chips">
            {suggestions.map((one) => (
              <li>
                <a href={link('/timeline', { q: one })}>{one}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function Story({ view, story }: { view: View; story: Timeline }) {
  const { browse, words, lang } = view;
  const { timeline } = browse;
  if (story.items.length === 0) {
    return (
      <>
        <p class="notices">{timeline.nothing}</p>
        {story.choices === undefined ? null : (
          <ul class="chips">
            {story.choices.map(({ label, question }) => (
              <li>
                <a href={view.link('/', { q: question })}>{label}</a>
              </li>
            ))}
          </ul>
        )}
      </>
    );
  }
  const spans = groupsOf(story.items.filter((item) => item.until !== undefined));
  const lane = (kind: 'decision' | 'amount' | 'date'): Lane => ({
    name: timeline.kinds[kind],
    shape: kind,
    marks: groupsOf(story.items.filter((item) => item.kind === kind && item.until === undefined)).map(({ date, items }) => ({
      date,
      count: items.length,
    })),
  });
  return (
    <>
      <NoticeList view={view} notices={story.notices} />
      <section aria-labelledby="chart">
        <h2 id="chart">{timeline.chart}</h2>
        <TimelineChart
          label={timeline.chart}
          periods={timeline.kinds.period}
          spans={spans.map(({ date, until = date, items }) => ({ from: date, to: until, labels: labelsOf(items, years(date, until)) }))}
          lanes={[lane('decision'), lane('amount'), lane('date')].filter(({ marks }) => marks.length > 0)}
        />
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{timeline.list}</h2>
        <ol class="story">
          {groupsOf(story.items).map(({ date, until, items }) => (
            <li>
              <h3>
                {partialDate(date, lang)}
                {until === undefined ? null : ` – ${partialDate(until, lang)}`}
              </h3>
              <ul>
                {items.map((item) => (
                  <li>
                    <span class="kind">{timeline.kinds[kindOf(item)]}</span> <bdi lang="fr">{item.text}</bdi>{' '}
                    {item.places.slice(0, 1).map((place) => (
                      <ProofLink view={view} place={place} says={`${words.ask.open} (${item.actId}, ${partialDate(date, lang)})`}>
                        [{item.actId}]
                      </ProofLink>
                    ))}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** What stands at the same time, together: several acts tell the same period. */
function groupsOf(items: Item[]): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const key = `${item.date}|${item.until ?? ''}`;
    const group = groups.get(key) ?? { date: item.date, until: item.until, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The name that an act gives a period stands before the colon: "ENT1 : …". Long words before one are no name. */
function labelsOf(items: Item[], span: string): string[] {
  const names = items
    .map(({ text }) => text.split(' : ', 2))
    .flatMap(([name = '', rest]) => (rest !== undefined && name.length <= 24 ? [name] : []));
  return names[0] === undefined ? [span] : [`${names[0]}, ${span}`, names[0], span];
}

const years = (from: string, to: string): string => (from === to ? from : `${from.slice(0, 4)}–${to.slice(0, 4)}`);

function kindOf({ kind, until }: Item): keyof View['browse']['timeline']['kinds'] {
  if (until !== undefined) return 'period';
  return kind === 'decision' || kind === 'amount' || kind === 'date' ? kind : 'other';
}
