import { type Asked, openAiService, type Reply } from '../tests/server/model/scripted-service.ts';

/**
 * `npm run eval:stand-in`: a service on loopback that speaks the OpenAI-compatible protocol and behaves as a model that is honest and has no
 * words of its own: it looks for what is asked and says sentences of what it was handed, each with its passage. It stands in for a model
 * where none is at hand: `MODEL_BASE_URL=http://127.0.0.1:PORT/v1 npm run eval -- --model openai:honest --nth 14`.
 */
/** As French runs in the common vocabularies: no service is there to count. */
const charactersPerToken = 3.5;
const tokensOf = (value: unknown) => Math.round(JSON.stringify(value).length / charactersPerToken);

const service = await openAiService(
  answer,
  () => [1],
  ({ body }, reply) => ({ read: tokensOf([body.messages, body.tools]), written: tokensOf(reply) }),
);
console.log(`${service.url}/v1`);

function answer({ body }: Asked): Reply {
  if (body.tools?.some((tool) => tool.function.name === 'reading'))
    return { tool: 'reading', args: { intent: 'open', words: [], subject: [], dates: [], people: [], acts: [] } };
  const messages = body.messages ?? [];
  const handed = messages.filter(({ role }) => role === 'tool').map(({ content }) => textOf(content));
  if (handed.length === 0) {
    const asked = textOf(messages.findLast(({ role }) => role === 'user')?.content);
    const question = /<question [0-9a-f]{12,64}>\n([\s\S]{1,300}?)\n</.exec(asked)?.[1] ?? asked.slice(0, 300);
    return { tool: 'search_passages', args: { words: question } };
  }
  const claims = handed.flatMap((lines) =>
    [...lines.matchAll(/^\{"id":"([^"]{1,200})".{0,400}?"words":"(.{1,4000})"\}$/gm)].flatMap(([, id = '', words = '']) => {
      const said = /(?:^|\. )(\p{Lu}[^.;:\\"]{40,240}\.)/u.exec(words)?.[1];
      return said === undefined ? [] : [{ text: said, cites: { facts: [], passages: [id] } }];
    }),
  );
  return { tool: 'answer', args: { claims: claims.slice(0, 4) } };
}

/** A message's words, in either of the protocol's two shapes. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map((part: { text?: string }) => part.text ?? '').join('\n') : '';
}
