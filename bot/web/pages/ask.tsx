import { type Answer, questionLimits } from '../../../server/contract.ts';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { AnswerPart } from './answer.tsx';
import { Layout } from './layout.tsx';

export type Asked = { question: string; history: string[]; answer: Answer };
export type Coverage = { acts: number; from: string | null; to: string | null };

/** The first page: one field, and the answer to what was asked. */
export function AskPage({ view, asked, coverage }: { view: View; asked: Asked | null; coverage: Coverage | null }) {
  const { words, link } = view;
  return (
    <Layout view={view} title={asked?.question ?? null} current="ask">
      {asked === null ? <h1>{words.ask.heading}</h1> : <h1 class="quiet">{words.ask.heading}</h1>}
      <QuestionForm view={view} question={asked?.question ?? ''} history={asked ? [...asked.history, asked.question] : []} />
      {asked === null ? <Welcome view={view} coverage={coverage} /> : null}
      {asked === null ? null : <AnswerPart view={view} asked={asked} />}
      {asked !== null && asked.history.length > 0 ? (
        <p class="context">
          {words.ask.context} <bdi>{asked.history.at(-1)}</bdi> · <a href={link('/')}>{words.ask.fresh}</a>
        </p>
      ) : null}
    </Layout>
  );
}

/** Sent as an address, so that an answer can be linked to, reloaded and gone back to. The earlier questions ride along. */
function QuestionForm({ view, question, history }: { view: View; question: string; history: string[] }) {
  const { words, chosen } = view;
  return (
    <form class="ask" action="/" method="get">
      <label for="question">{words.ask.label}</label>
      <div class="field">
        <input
          id="question"
          name="q"
          type="search"
          value={question}
          placeholder={words.ask.placeholder}
          maxlength={questionLimits.characters}
          required
          autofocus={question === ''}
          autocomplete="off"
          dir="auto"
        />
        <button type="submit">{words.ask.button}</button>
      </div>
      {history.slice(-remembered).map((earlier) => (
        <input type="hidden" name="h" value={earlier} />
      ))}
      {chosen ? <input type="hidden" name="lang" value={chosen} /> : null}
    </form>
  );
}

/** Earlier questions kept in the address: enough for a follow-up, and the address stays short. */
const remembered = 5;

function Welcome({ view, coverage }: { view: View; coverage: Coverage | null }) {
  const { words, lang, link } = view;
  const last = coverage?.to ?? null;
  const examples =
    last === null
      ? [words.examples.coverage]
      : [
          words.examples.attendance(longDate(last, lang)),
          words.examples.proxies(longDate(last, lang)),
          words.examples.amounts(last.slice(0, 4)),
          words.examples.coverage,
        ];
  return (
    <section class="welcome">
      <p>
        {words.ask.intro}
        {coverage?.from && coverage.to
          ? ` ${words.coverage(coverage.acts, longDate(coverage.from, lang), longDate(coverage.to, lang))}`
          : null}
      </p>
      <h2>{words.ask.examples}</h2>
      <ul class="chips">
        {examples.map((example) => (
          <li>
            <a href={link('/', { q: example })}>{example}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
