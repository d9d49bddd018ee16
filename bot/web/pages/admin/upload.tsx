import { adminWords } from '../../words/admin-words.ts';
import { longDate } from '../../words/long-date.ts';
import { FactValues } from '../fact-list.tsx';
import { NoticeList } from '../notice-list.tsx';
import type { UploadRead } from '../shapes.ts';
import { ActionForm, AdminFrame, type AdminView } from './frame.tsx';

/** A document that was given: what was understood of it and what was not, before it is published or dropped. */
export function UploadPage({ upload, ...admin }: AdminView & { upload: UploadRead }) {
  const { view, token } = admin;
  const words = adminWords[view.lang];
  const { id, name, state, failure, acts, unread } = upload;
  const number = new Intl.NumberFormat(view.lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  const held = [...new Set(acts.flatMap(({ heldBy }) => heldBy ?? []))];
  return (
    <AdminFrame {...admin} title={name}>
      <dl class="record">
        <Row label={words.upload.file} value={upload.file} />
        <Row label={words.upload.size} value={words.upload.bytes(number.format(upload.bytes / 1024))} />
        {upload.annexOf === null ? null : <Row label={words.upload.annexOf} value={upload.annexOf} />}
      </dl>
      {upload.nameTaken ? <p>{words.upload.taken}</p> : null}
      {state === 'reading' ? (
        <p class="waiting">
          {words.state.reading}… <a href={view.here}>{words.work.refresh}</a>
        </p>
      ) : null}
      {failure === null ? null : (
        <p role="alert" class="notices" lang="en">
          {failure.message}
        </p>
      )}
      {upload.annexOf !== null && acts.some(({ kind }) => kind !== 'other') ? <p role="alert">{words.upload.notAnnex}</p> : null}
      {state !== 'read' ? null : (
        <section aria-labelledby="unread">
          <h2 id="unread">{words.upload.notUnderstood}</h2>
          {unread.length === 0 ? <p>{words.upload.allUnderstood}</p> : null}
          <ul>
            {unread.slice(0, 50).map(({ what, act, words: said }) => (
              <li>
                {words.upload.missing} <strong>{words.unread[what] ?? what}</strong> (<bdi>{act}</bdi>) : <q lang="fr">{said}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
      {acts.length === 0 ? null : (
        <section aria-labelledby="understood">
          <h2 id="understood">{words.upload.understood}</h2>
          {acts.map((act) => (
            <article>
              <h3 lang="fr">{act.title}</h3>
              <dl class="record">
                <Row label={view.words.act.identifiers} value={act.identifiers.join(', ')} />
                <Row label={words.upload.kind} value={words.upload.kinds[act.kind] ?? act.kind} />
                <Row label={view.words.act.authority} value={act.authority || view.words.act.notStated} />
                <Row label={view.words.act.body} value={act.body ?? view.words.act.notStated} />
                <Row
                  label={view.words.act.date}
                  value={act.sessionDate === null ? view.words.act.notStated : longDate(act.sessionDate, view.lang)}
                />
                {act.nature === null ? null : <Row label={words.upload.nature} value={act.nature} />}
              </dl>
              {act.keptOut ? <p class="notices">{words.upload.keptOut}</p> : null}
              {act.heldBy === null ? null : <p class="notices">{words.upload.heldBy(act.heldBy)}</p>}
              <NoticeList view={view} notices={act.notices.map((notice) => ({ ...notice, places: [] }))} />
              <FactValues view={view} facts={act.facts} />
            </article>
          ))}
        </section>
      )}
      {state !== 'read' ? null : (
        <ActionForm view={view} token={token} action={`/admin/uploads/${id}/publish`}>
          {held.length === 0 ? null : (
            <label class="tick">
              <input type="checkbox" name="replace" value="yes" required /> {words.upload.replace} ({held.join(', ')})
            </label>
          )}
          <button type="submit">{words.upload.publish}</button>
        </ActionForm>
      )}
      <ActionForm view={view} token={token} action={`/admin/uploads/${id}/discard`}>
        <button type="submit" class="plain">
          {words.upload.discard}
        </button>
      </ActionForm>
    </AdminFrame>
  );
}

export function Row({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
