import { raw } from 'hono/html';
import type { Citation } from '../../../server/contract.ts';
import { answerHtml } from '../answer-html.ts';
import type { View } from '../view.ts';
import { type Asked, askAddress } from './ask.tsx';
import { Correct } from './correct.tsx';
import { NoticeList } from './notice-list.tsx';
import { Sources } from './sources.tsx';
import { Understood } from './understood.tsx';

/** An answer with its proof: what it says, what it was taken to ask, what to know, and each source in the act's own words. */
export function AnswerPart({ view, asked }: { view: View; asked: Asked }) {
  const { answer } = asked;
  const { words, reading } = view;
  const linker = {
    href: (citation: Citation) => view.link(citation.url),
    label: ({ n, actId }: Citation) => words.ask.source(n, actId),
  };
  return (
    <article class={`answer ${answer.status}`} aria-labelledby="answer">
      <h2 id="answer">{words.status[answer.status]}</h2>
      {answer.status === 'answered' ? null : <p class="status-note">{reading.status[answer.status]}</p>}
      <div class="said" lang={answer.lang} dir="auto">
        {raw(answerHtml(answer.text, answer.citations, linker))}
      </div>
      <Choices view={view} asked={asked} />
      <NoticeList view={view} notices={answer.notices} lang={answer.lang} />
      <Tools view={view} asked={asked} />
      <Understood view={view} question={answer.understood} />
      <Correct view={view} asked={asked} />
      <Sources view={view} citations={answer.citations} />
    </article>
  );
}

function Choices({ view, asked: { answer, history, question } }: { view: View; asked: Asked }) {
  if (!answer.choices?.length) return null;
  return (
    <nav class="choices" aria-label={view.words.ask.choices}>
      <p>{view.words.ask.choices}</p>
      <ul class="chips">
        {answer.choices.map((choice) => (
          <li>
            <a class="asks" href={view.link('/', { q: choice.question, h: [...history, question].slice(-1) })}>
              <bdi>{choice.label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Ways to take an answer along. Each is an address, so that it works without a script; with one, the first two go to the clipboard. */
function Tools({ view, asked }: { view: View; asked: Asked }) {
  const { tools } = view.reading;
  return (
    <ul class="tools" aria-label={tools.label}>
      <li>
        <a data-copy href={askAddress(view, asked, '/answer.txt')}>
          {tools.copyText}
        </a>
      </li>
      <li>
        <a data-copy href={askAddress(view, asked, '/answer.md')}>
          {tools.copyMarkdown}
        </a>
      </li>
      <li>
        <a href={askAddress(view, asked, '/answer.docx')}>{tools.docx}</a>
      </li>
      <li>
        <a data-copy-link href={askAddress(view, asked)}>
          {tools.link}
        </a>
      </li>
      <li>
        <button type="button" class="plain" data-print hidden>
          {tools.print}
        </button>
      </li>
    </ul>
  );
}
