import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import type { ActRow } from './acts.tsx';
import { Layout } from './layout.tsx';

export type ActRecord = ActRow & {
  idAssigned: boolean;
  identifiers: string[];
  authority: { name: string; from: 'act' | 'manifest' | 'unknown' };
  file: string;
  ocr: { confidence: number } | null;
};
/** The passage to mark. `null`: none asked for. */
export type Marked = { start: number; end: number } | null;

/** An act's text as it stands, with the passage that a citation points to marked in it. */
export function ActPage({ view, act, text, marked }: { view: View; act: ActRecord; text: string; marked: Marked }) {
  const { words, lang, link } = view;
  const place = marked !== null && marked.start < marked.end && marked.end <= text.length ? marked : null;
  const rows: [string, string | null][] = [
    [words.act.date, act.sessionDate === null ? null : longDate(act.sessionDate, lang)],
    [words.act.body, act.body],
    [words.act.authority, `${act.authority.name}${words.act.authorityFrom[act.authority.from]}`],
    [words.act.identifiers, act.identifiers.join(', ') + (act.idAssigned ? ` (${words.act.assigned})` : '')],
    [words.act.file, act.file],
  ];
  return (
    <Layout view={view} title={act.title} current="acts">
      <h1 class="act-title" lang="fr" dir="auto">
        {act.title}
      </h1>
      <dl class="record">
        {rows.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value === null ? <i>{words.act.notStated}</i> : <bdi>{value}</bdi>}</dd>
          </div>
        ))}
      </dl>
      {act.ocr === null ? null : <p class="notices">{words.act.ocr(Math.round(act.ocr.confidence * 100))}</p>}
      {marked !== null && place === null ? <p class="notices">{words.act.noPlace}</p> : null}
      {place === null ? null : (
        <p class="to-mark">
          {words.act.marked} <a href="#q">{words.act.toMark}</a>
        </p>
      )}
      <section aria-labelledby="text">
        <h2 id="text">{words.act.text}</h2>
        <div class="act-text" lang="fr">
          {place === null ? text : text.slice(0, place.start)}
          {place === null ? null : <mark id="q">{text.slice(place.start, place.end)}</mark>}
          {place === null ? null : text.slice(place.end)}
        </div>
      </section>
      <p>
        <a href={link(`/acts/${encodeURIComponent(act.id)}/text`)}>{words.act.plain}</a>
      </p>
    </Layout>
  );
}
