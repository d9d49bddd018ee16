import { type Answer, questionLimits } from '../../../server/contract.ts';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { ActPanel, type ActProps } from './act.tsx';
import { AnswerPart } from './answer.tsx';
import { Layout, titleOf } from './layout.tsx';
import type { Ready } from './shapes.ts';

export type Asked = { question: string; history: string[]; answer: Answer };
export type Example = { who: keyof Pick<View['reading']['examples'], 'staff' | 'newcomer' | 'anyone' | 'start'>; question: string };
export type AskProps = {
  view: View;
  asked: Asked | null;
  coverage: Ready['coverage'] | null;
  examples: Example[];
  /** The act that is open beside the answer. */
  reading: Omit<ActProps, 'view'> | null;
};

/** The first page: one field, and the answer to what was asked. */
export function AskPage(props: AskProps) {
  return (
    <Layout view={props.view} title={props.asked?.question ?? null} current="ask">
      <AskMain {...props} />
    </Layout>
  );
}

export const askTitle = (view: View, asked: Asked | null): string => titleOf(view, asked?.question ?? null);

/** What stands in the page's main part: the whole of it is put in place by the script when an answer comes. */
export function AskMain({ view, asked, coverage, examples, reading }: AskProps) {
  const { words } = view;
  return (
    <>
      <div class="asking">
        {asked === null ? <h1>{words.ask.heading}</h1> : <h1 class="quiet">{words.ask.heading}</h1>}
        <QuestionForm view={view} question={asked?.question ?? ''} history={asked ? [...asked.history, asked.question] : []} />
        {asked === null ? null : <Conversation view={view} history={asked.history} />}
        <div id="result">
          {asked === null ? <Welcome view={view} coverage={coverage} examples={examples} /> : <AnswerPart view={view} asked={asked} />}
        </div>
      </div>
      {reading === null || asked === null ? null : <ActPanel view={view} {...reading} close={askAddress(view, asked)} />}
    </>
  );
}

/** The address that brings back a question in its conversation. */
export function askAddress(view: View, { question, history }: Pick<Asked, 'question' | 'history'>, path = '/'): string {
  return view.link(path, { q: question, h: history });
}

/** Sent as an address, so that an answer can be linked to, reloaded and gone back to. The earlier questions ride along. */
function QuestionForm({ view, question, history }: { view: View; question: string; history: string[] }) {
  const { words, chosen } = view;
  return (
    <form class="ask" action="/" method="get" id="ask">
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

/** The questions before this one, each a way back to its answer. */
function Conversation({ view, history }: { view: View; history: string[] }) {
  const { words, link } = view;
  if (history.length === 0) return null;
  return (
    <nav class="context" aria-label={view.reading.follow.before}>
      {words.ask.context}{' '}
      {history.map((earlier, at) => (
        <>
          {at > 0 ? ' › ' : null}
          <a class="asks" href={askAddress(view, { question: earlier, history: history.slice(0, at) })}>
            <bdi>{earlier}</bdi>
          </a>
        </>
      ))}{' '}
      · <a href={link('/')}>{words.ask.fresh}</a>
    </nav>
  );
}

function Welcome({ view, coverage, examples }: { view: View; coverage: Ready['coverage'] | null; examples: Example[] }) {
  const { words, reading, lang, link } = view;
  return (
    <section class="welcome">
      <p>
        {words.ask.intro}
        {coverage?.from && coverage.to
          ? ` ${words.coverage(coverage.acts, longDate(coverage.from, lang), longDate(coverage.to, lang))}`
          : null}
      </p>
      <h2>{words.ask.examples}</h2>
      <ul class="examples">
        {examples.map(({ who, question }) => (
          <li>
            <span class="who">{reading.examples[who]}</span>
            <a class="asks" href={link('/', { q: question })}>
              {question}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
