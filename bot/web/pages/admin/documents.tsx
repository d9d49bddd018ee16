import { adminWords } from '../../words/admin-words.ts';
import { Scroll } from '../scroll.tsx';
import type { DocumentList } from '../shapes.ts';
import { ActionForm, AdminFrame, type AdminView } from './frame.tsx';

/** Files of the corpus, what they hold, and what can be done with each. */
export function DocumentsPage({ list, query, ...admin }: AdminView & { list: DocumentList; query: string }) {
  const { view, token } = admin;
  const words = adminWords[view.lang].documents;
  return (
    <AdminFrame {...admin} title={words.heading} current="documents">
      <form class="filter" method="get" action="/admin/documents">
        <label>
          {words.search}
          <input type="search" name="q" value={query} maxlength={500} />
        </label>
        {view.chosen ? <input type="hidden" name="lang" value={view.chosen} /> : null}
        <button type="submit">{words.button}</button>
      </form>
      <p class="rule">{words.total(list.items.length, list.total)}</p>
      <Scroll label={words.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.acts}</th>
              <th scope="col">{words.todo}</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map(({ file, acts, keptOut, failure }) => (
              <tr>
                <th scope="row">
                  <bdi>{file}</bdi>
                </th>
                <td>
                  {failure === null ? null : <span lang="en">{failure.message}</span>}
                  {acts.map(({ id, title }) => (
                    <div>
                      <bdi>{id}</bdi> – <span lang="fr">{title}</span>{' '}
                      <a href={view.link('/admin/facts', { act: id })} aria-label={`${words.facts} ${id}`}>
                        {words.facts}
                      </a>
                    </div>
                  ))}
                  {keptOut ? <em>{words.keptOut}</em> : null}
                </td>
                <td>
                  <a href={view.link('/admin/forget', { file })} aria-label={`${words.forget} ${file}`}>
                    {words.forget}
                  </a>
                  {keptOut || acts[0] === undefined ? null : (
                    <ActionForm view={view} token={token} action="/admin/keep-out">
                      <input type="hidden" name="act" value={acts[0].id} />
                      <button type="submit" class="plain" aria-label={`${words.keepOut} (${file})`}>
                        {words.keepOut}
                      </button>
                    </ActionForm>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </AdminFrame>
  );
}

/** Asks once more before a document is forgotten: there is no way back. */
export function ForgetPage({ file, ...admin }: AdminView & { file: string }) {
  const { view, token } = admin;
  const words = adminWords[view.lang].forget;
  return (
    <AdminFrame {...admin} title={words.heading}>
      <p>
        <strong>
          <bdi>{file}</bdi>
        </strong>
      </p>
      <p>{words.text}</p>
      <ActionForm view={view} token={token} action="/admin/forget">
        <input type="hidden" name="file" value={file} />
        <button type="submit">{words.button}</button> <a href={view.link('/admin/documents')}>{words.cancel}</a>
      </ActionForm>
    </AdminFrame>
  );
}
