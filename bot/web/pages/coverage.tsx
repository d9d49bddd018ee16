import { Bars } from '../charts/bars.tsx';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { Layout } from './layout.tsx';
import { NoticeList } from './notice-list.tsx';
import { Scroll } from './scroll.tsx';
import type { NoticeRow, Ready } from './shapes.ts';

type Props = { view: View; ready: Ready; years: { year: string; sittings: number }[]; notices: { items: NoticeRow[]; total: number } };

/** What the corpus holds and lacks: an answer can be no better. */
export function CoveragePage({ view, ready, years, notices }: Props) {
  const { browse, lang, link, words } = view;
  const { coverage } = browse;
  const held = ready.coverage;
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB');
  const rows: [string, string][] = [
    [coverage.acts, number.format(held.acts)],
    [coverage.sittings, number.format(held.sittings)],
    [coverage.from, held.from === null ? words.act.notStated : longDate(held.from, lang)],
    [coverage.to, held.to === null ? words.act.notStated : longDate(held.to, lang)],
    [coverage.authorities, held.authorities.join(', ')],
    [coverage.bodies, held.bodies.join(', ')],
    [coverage.facts, number.format(held.facts)],
    [coverage.passages, number.format(held.passages)],
    [coverage.updated, ready.updatedAt === undefined ? coverage.unknown : longDate(ready.updatedAt.slice(0, 10), lang)],
  ];
  return (
    <Layout view={view} title={coverage.heading} current="coverage">
      <h1>{coverage.heading}</h1>
      <p class="lead">{coverage.intro}</p>
      <dl class="record">
        {rows.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="failed">
        <h2 id="failed">{coverage.failed}</h2>
        {held.failed.length === 0 ? (
          <p>{coverage.noneFailed}</p>
        ) : (
          <Scroll label={coverage.failed}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{coverage.file}</th>
                  <th scope="col">{coverage.reason}</th>
                </tr>
              </thead>
              <tbody>
                {held.failed.map(({ file, message }) => (
                  <tr>
                    <td>
                      <bdi>{file}</bdi>
                    </td>
                    <td lang="en">{message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>
      <section aria-labelledby="alerts">
        <h2 id="alerts">{coverage.alerts}</h2>
        {notices.total === 0 ? <p>{coverage.noAlerts}</p> : null}
        <NoticeList view={view} notices={notices.items} />
        {notices.total > notices.items.length ? <p>{coverage.more(notices.total - notices.items.length)}</p> : null}
      </section>
      {years.length < 2 ? null : (
        <section aria-labelledby="years">
          <h2 id="years">{coverage.years}</h2>
          <Bars
            label={coverage.years}
            bars={years.map(({ year, sittings }) => ({ label: year, value: sittings, shown: number.format(sittings) }))}
          />
          <table>
            <thead>
              <tr>
                <th scope="col">{coverage.year}</th>
                <th scope="col">{coverage.sittings}</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, sittings }) => (
                <tr>
                  <td>
                    <a href={link('/sessions', { year })}>{year}</a>
                  </td>
                  <td>{number.format(sittings)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Layout>
  );
}
