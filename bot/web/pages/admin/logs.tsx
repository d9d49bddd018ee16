import { adminWords } from '../../words/admin-words.ts';
import { Scroll } from '../scroll.tsx';
import type { JournalList, ReportList } from '../shapes.ts';
import { AdminFrame, type AdminView } from './frame.tsx';

/** What people said is wrong, newest first. */
export function ReportsPage({ list, ...admin }: AdminView & { list: ReportList }) {
  const { view } = admin;
  const words = adminWords[view.lang].reports;
  return (
    <AdminFrame {...admin} title={words.heading} current="reports">
      {list.items.length === 0 ? <p>{words.none}</p> : null}
      {list.unreadable === 0 ? null : <p class="notices">{words.unreadable(list.unreadable)}</p>}
      {list.items.map(({ at, question, answer, words: said, lang, citations }) => (
        <article class="reported">
          <h2>{moment(at, view.lang)}</h2>
          <dl>
            <dt>{words.question}</dt>
            <dd lang={lang}>
              <a href={view.link('/', { q: question })}>{question}</a>
            </dd>
            <dt>{words.words}</dt>
            <dd>{said}</dd>
            <dt>{words.answer}</dt>
            <dd lang={lang}>{answer}</dd>
          </dl>
          <p>
            {[...new Set(citations.map(({ actId }) => actId))].map((id) => (
              <>
                <a href={view.link('/admin/facts', { act: id })}>{id}</a>{' '}
              </>
            ))}
          </p>
        </article>
      ))}
    </AdminFrame>
  );
}

/** Who did what, newest first. */
export function JournalPage({ list, ...admin }: AdminView & { list: JournalList }) {
  const { view } = admin;
  const words = adminWords[view.lang].journal;
  return (
    <AdminFrame {...admin} title={words.heading} current="journal">
      {list.items.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Scroll label={words.heading}>
          <table>
            <thead>
              <tr>
                {[words.at, words.action, words.what, words.by].map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.items.map(({ at, action, file, act, by }) => (
                <tr>
                  <td>{moment(at, view.lang)}</td>
                  <td>{words.actions[action] ?? action}</td>
                  <td>
                    <bdi>{file ?? act ?? ''}</bdi>
                  </td>
                  <td>{by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </AdminFrame>
  );
}

const moment = (at: string, lang: 'fr' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
