import { raw } from 'hono/html';
import type { Answer, Citation } from '../../../server/contract.ts';
import { answerHtml } from '../answer-html.ts';
import type { View } from '../view.ts';
import type { Asked } from './ask.tsx';
import { Sources } from './sources.tsx';
import { Understood } from './understood.tsx';

/** An answer with its proof: what it says, what it was taken to ask, what to know, and each source in the act's own words. */
export function AnswerPart({ view, asked }: { view: View; asked: Asked }) {
  const { answer } = asked;
  const { words } = view;
  const linker = {
    href: (citation: Citation) => view.link(citation.url),
    label: ({ n, actId }: Citation) => words.ask.source(n, actId),
  };
  return (
    <article class={`answer ${answer.status}`} aria-labelledby="answer">
      <h2 id="answer">{words.status[answer.status]}</h2>
      <div class="said" lang={answer.lang} dir="auto">
        {raw(answerHtml(answer.text, answer.citations, linker))}
      </div>
      <Choices view={view} asked={asked} />
      <Notices view={view} answer={answer} />
      <Understood view={view} question={answer.understood} />
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
            <a href={view.link('/', { q: choice.question, h: [...history, question].slice(-1) })}>
              <bdi>{choice.label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Notices({ view, answer }: { view: View; answer: Answer }) {
  if (answer.notices.length === 0) return null;
  return (
    <section class="notices" aria-label={view.words.ask.notices}>
      <ul>
        {answer.notices.map(({ level, text }) => (
          <li class={level}>
            <strong>{view.words.noticeLevel[level]}</strong> <span lang={answer.lang}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
