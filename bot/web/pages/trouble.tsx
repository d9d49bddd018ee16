import { questionLimits } from '../../../server/contract.ts';
import type { CallError } from '../call.ts';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import type { Phrases } from '../words/phrases.ts';
import { sittingAddress } from './addresses.ts';
import { Layout } from './layout.tsx';

type Props = { view: View; error: CallError };

/** What went wrong, in words, with a way on. */
export function TroublePage({ view, error }: Props) {
  return (
    <Layout view={view} title={told(view, error).title}>
      <TroubleMain view={view} error={error} />
    </Layout>
  );
}

const told = ({ words }: View, error: CallError) => words.trouble[troubles[error.code] ?? 'failed'];

export function TroubleMain({ view, error }: Props) {
  const { words, link } = view;
  const { title, text } = told(view, error);
  const tooLong = error.errors.some(({ field, code }) => field === 'question' && code === 'tooLong');
  return (
    <>
      <h1>{title}</h1>
      <p role="alert">{tooLong ? words.trouble.tooLong(questionLimits.characters) : text}</p>
      {explained.has(error.code) && error.detail !== '' ? <p lang="en">{error.detail}</p> : null}
      {error.acts.length === 0 ? null : (
        <ul>
          {error.acts.map((id) => (
            <li>
              <a href={link(`/acts/${encodeURIComponent(id)}`)}>{id}</a>
            </li>
          ))}
        </ul>
      )}
      {error.nearest.length === 0 ? null : (
        <>
          <p>{words.trouble.nearest}</p>
          <ul>
            {error.nearest.map((date) => (
              <li>
                <a href={link(sittingAddress(date))}>{longDate(date, view.lang)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="ways">
        {error.status >= 500 || error.status === 429 ? (
          <a class="retry" href={view.here}>
            {words.trouble.retry}
          </a>
        ) : null}{' '}
        <a href={link('/')}>{words.trouble.home}</a>
      </p>
    </>
  );
}

/** Refusals to whoever looks after the server, whose reason is of use to them. */
const explained = new Set(['not-possible', 'not-written', 'invalid-request']);

type Trouble = { [K in keyof Phrases['trouble']]: Phrases['trouble'][K] extends { title: string } ? K : never }[keyof Phrases['trouble']];

/** The interface's problems, by the sentence that tells them. */
const troubles: Record<string, Trouble> = {
  'not-found': 'notFound',
  'unknown-act': 'unknownAct',
  'shared-identifier': 'shared',
  'invalid-request': 'invalid',
  'too-large': 'invalid',
  'not-ready': 'notReady',
  'unknown-sitting': 'unknownSitting',
  'unknown-person': 'unknownPerson',
  slow: 'slow',
  'too-slow': 'slow',
  overloaded: 'busy',
  'too-many-requests': 'tooMany',
  unauthorized: 'token',
  forbidden: 'forbidden',
  'foreign-origin': 'foreign',
  'stale-form': 'staleForm',
  'not-possible': 'notPossible',
  'not-written': 'notWritten',
  gone: 'gone',
};
