import { questionLimits } from '../../../server/contract.ts';
import type { CallError } from '../call.ts';
import type { View } from '../view.ts';
import type { Phrases } from '../words/phrases.ts';
import { Layout } from './layout.tsx';

/** What went wrong, in words, with a way on. `question` is kept, so that nobody types it again. */
export function TroublePage({ view, error }: { view: View; error: CallError }) {
  const { words, link } = view;
  const { title, text } = words.trouble[troubles[error.code] ?? 'failed'];
  const tooLong = error.errors.some(({ field, code }) => field === 'question' && code === 'tooLong');
  return (
    <Layout view={view} title={title}>
      <h1>{title}</h1>
      <p role="alert">{tooLong ? words.trouble.tooLong(questionLimits.characters) : text}</p>
      {error.acts.length === 0 ? null : (
        <ul>
          {error.acts.map((id) => (
            <li>
              <a href={link(`/acts/${encodeURIComponent(id)}`)}>{id}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="ways">
        {error.status >= 500 ? <a href={view.here}>{words.trouble.retry}</a> : null} <a href={link('/')}>{words.trouble.home}</a>
      </p>
    </Layout>
  );
}

type Trouble = { [K in keyof Phrases['trouble']]: Phrases['trouble'][K] extends { title: string } ? K : never }[keyof Phrases['trouble']];

/** The interface's problems, by the sentence that tells them. */
const troubles: Record<string, Trouble> = {
  'not-found': 'notFound',
  'unknown-act': 'unknownAct',
  'shared-identifier': 'shared',
  'invalid-request': 'invalid',
  'too-large': 'invalid',
  'not-ready': 'notReady',
  gone: 'gone',
};
