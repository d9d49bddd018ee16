import { adminWords } from '../../words/admin-words.ts';
import type { UploadList } from '../shapes.ts';
import { ActionForm, AdminFrame, type AdminView } from './frame.tsx';

/** Where documents are given, and those that wait to be published. */
export function AdminHome({ uploads, missing, ...admin }: AdminView & { uploads: UploadList; missing: boolean }) {
  const { view, token } = admin;
  const words = adminWords[view.lang];
  return (
    <AdminFrame {...admin} title={words.add.heading} current="home">
      {missing ? <p role="alert">{words.add.noFile}</p> : null}
      <ActionForm view={view} token={token} action="/admin/uploads" files>
        <p id="files-hint">{words.add.hint(Math.floor(uploads.maxBytes / 1024 / 1024))}</p>
        <label>
          {words.add.files}
          <input class="drop" type="file" name="files" multiple required aria-describedby="files-hint" />
        </label>
        <label>
          {words.add.annexOf}
          <input type="text" name="annexOf" maxlength={500} autocomplete="off" />
        </label>
        <button type="submit">{words.add.button}</button>
      </ActionForm>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{words.add.waiting}</h2>
        {uploads.items.length === 0 ? <p>{words.add.none}</p> : null}
        <ul class="rows">
          {uploads.items.map(({ id, name, state }) => (
            <li>
              <a href={view.link(`/admin/uploads/${id}`)}>
                <bdi>{name}</bdi>
              </a>
              <span class="where">{words.state[state]}</span>
            </li>
          ))}
        </ul>
      </section>
      <ActionForm view={view} token={token} action="/admin/ingest">
        <button type="submit" class="plain">
          {words.work.begin}
        </button>
      </ActionForm>
    </AdminFrame>
  );
}
