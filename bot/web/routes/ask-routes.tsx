import { type Context, Hono } from 'hono';
import type { Client } from '../../../server/client.ts';
import { langSchema } from '../../../server/contract.ts';
import { json, text } from '../call.ts';
import { correctedQuestion } from '../corrected-question.ts';
import { exampleMaker } from '../examples.ts';
import { answerDocx } from '../exports/answer-docx.ts';
import { answerMarkdown, answerText } from '../exports/answer-text.ts';
import { filled, page } from '../page.ts';
import { type Asked, AskPage, type AskProps } from '../pages/ask.tsx';
import { viewOf } from '../view.ts';
import { ask, questionOf } from './answering.ts';

type Deps = { client: Client; now: () => Date };

/** The first page and what an answer is taken along as. */
export function askRoutes({ client, now }: Deps) {
  const examplesFor = exampleMaker(client);
  const asked = (c: Context) => ask(client, viewOf(c), questionOf(c));
  return new Hono()
    .get('/', async (c) => {
      const view = viewOf(c);
      if (questionOf(c).question === '') {
        // The first page shows without the corpus's extent where that can't be had.
        const ready = await json(client.api.ready.$get()).catch(() => null);
        const examples = await examplesFor(view, ready);
        return page(c, <AskPage view={view} asked={null} coverage={ready?.coverage ?? null} examples={examples} reading={null} />);
      }
      const made = await asked(c);
      const reading = await readingOf(client, made, c.req.query('read'), view.lang);
      return page(c, <AskPage view={view} asked={made} coverage={null} examples={[]} reading={reading} />);
    })
    .get('/correct', (c) => {
      const fields = filled(c, ['date', 'dateText', 'person', 'personText', 'act', 'actText', 'in']);
      const { question, history } = questionOf(c);
      const lang = langSchema.catch('fr').parse(fields.in);
      const blank = { date: '', dateText: '', person: '', personText: '', act: '', actText: '' };
      return c.redirect(viewOf(c).link('/', { q: correctedQuestion(question, { ...blank, ...fields }, lang), h: history }), 303);
    })
    .get('/answer.txt', async (c) => c.body(answerText(viewOf(c), await asked(c)), 200, { 'content-type': 'text/plain; charset=utf-8' }))
    .get('/answer.md', async (c) =>
      c.body(answerMarkdown(viewOf(c), await asked(c)), 200, { 'content-type': 'text/markdown; charset=utf-8' }),
    )
    .get('/answer.docx', async (c) => {
      const made = await asked(c);
      return c.body(await answerDocx(viewOf(c), made, now()), 200, {
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'content-disposition': 'attachment; filename="greffier.docx"',
      });
    });
}

/** The act of the citation with this number, open at its words. A number that the answer lacks opens nothing. */
async function readingOf(client: Client, { answer }: Asked, n: string | undefined, lang: string): Promise<AskProps['reading']> {
  const citation = n === undefined ? undefined : answer.citations.find((one) => String(one.n) === n);
  if (citation === undefined) return null;
  const param = { id: encodeURIComponent(citation.actId) };
  const [act, words] = await Promise.all([
    json(client.api.acts[':id'].$get({ param }, { headers: { 'accept-language': lang } })),
    text(client.api.acts[':id'].text.$get({ param })),
  ]);
  return { act, text: words, marked: { start: citation.start, end: citation.end } };
}
