import type { PropsWithChildren } from 'hono/jsx';
import { formTokenField } from '../../forms/form-guard.ts';
import type { View } from '../../view.ts';
import { adminWords } from '../../words/admin-words.ts';
import { Layout } from '../layout.tsx';
import type { AdminWork } from '../shapes.ts';

const places = ['documents', 'reports', 'journal'] as const;

/** What every page of the administration is given. `token`: of its forms. */
export type AdminView = { view: View; token: string; work: AdminWork };
type Props = PropsWithChildren<AdminView & { title: string; current?: 'home' | (typeof places)[number] }>;

/** The frame of the pages for whoever looks after the corpus: the way around them, and what the corpus is doing. */
export function AdminFrame({ view, work, title, current, children }: Props) {
  const words = adminWords[view.lang];
  return (
    <Layout view={view} title={`${title} – ${words.title}`}>
      <nav class="menu admin" aria-label={words.nav.label}>
        <a href={view.link('/admin')} aria-current={current === 'home' ? 'page' : undefined}>
          {words.nav.home}
        </a>
        {places.map((place) => (
          <a href={view.link(`/admin/${place}`)} aria-current={current === place ? 'page' : undefined}>
            {words.nav[place]}
          </a>
        ))}
        <a href={view.link('/coverage')}>{words.nav.coverage}</a>
      </nav>
      <h1>{title}</h1>
      <Work view={view} work={work} />
      {children}
    </Layout>
  );
}

function Work({ view, work: { running, waiting, last } }: Pick<AdminView, 'view' | 'work'>) {
  const words = adminWords[view.lang].work;
  if (running || waiting > 0)
    return (
      <p class="waiting">
        {words.running} <a href={view.here}>{words.refresh}</a>
      </p>
    );
  if (last === null) return null;
  const { ended, error } = last;
  if (ended === undefined)
    return (
      <p role="alert" class="notices">
        {words.error} <span lang="en">{error}</span>
      </p>
    );
  return (
    <>
      <p class="rule">{words.ended(ended.added, ended.changed, ended.removed, ended.failed.length)}</p>
      {ended.failed.length === 0 ? null : (
        <ul class="notices">
          {ended.failed.slice(0, 20).map(({ message }) => (
            <li lang="en">{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A form that changes something: it says that this server gave it out, and keeps the language. */
export function ActionForm({
  view,
  token,
  action,
  files = false,
  children,
}: PropsWithChildren<{ view: View; token: string; action: string; files?: boolean }>) {
  return (
    <form class="action" method="post" action={view.link(action)} enctype={files ? 'multipart/form-data' : undefined}>
      <input type="hidden" name={formTokenField} value={token} />
      {children}
    </form>
  );
}
