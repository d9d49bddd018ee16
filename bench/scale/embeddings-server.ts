import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * An embeddings service as OpenAI's interface has it, which stands for a model that embeds so many texts or characters a second (`RATE UNIT`), in
 * the order in which requests come. It waits instead of working, so that it takes no processor from who asks. Vectors mean nothing.
 * Tells its address on its first line, and on `GET /` what it was asked.
 */
const [rate = 500, unit = 'texts'] = [Number(process.argv[2]), process.argv[3]];
const dimension = 768;
/** As JSON: what is told again and again is written once. */
const vectors = Array.from({ length: 64 }, (_, seed) =>
  JSON.stringify(Array.from({ length: dimension }, (_, n) => Number(Math.sin(seed * 977 + n * 31).toFixed(6)))),
);

let freeAt = performance.now();
const asked = { requests: 0, texts: 0, characters: 0 };

const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.method === 'GET') return response.end(JSON.stringify(asked));
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  // What a client of that interface sends.
  const { input } = JSON.parse(Buffer.concat(parts).toString()) as { input: string | string[] };
  const texts = [input].flat();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  asked.requests += 1;
  asked.texts += texts.length;
  asked.characters += characters;
  freeAt = Math.max(performance.now(), freeAt) + ((unit === 'texts' ? texts.length : characters) / rate) * 1000;
  await wait(freeAt - performance.now());
  const data = texts.map((text, index) => `{"object":"embedding","index":${index},"embedding":${vectors[text.length % vectors.length]}}`);
  response.end(`{"object":"list","model":"stand-in","usage":{"prompt_tokens":0,"total_tokens":0},"data":[${data.join(',')}]}`);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`);
});
