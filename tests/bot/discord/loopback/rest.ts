import { type Context, Hono } from 'hono';
import { checkMessage, type SentMessage } from './check-message.ts';
import type { InteractionBook } from './interaction-book.ts';
import type { MessageBook } from './message-book.ts';
import { applicationId, botUser, channels } from './payloads.ts';

/** A 429 to come: which requests get it, how often, and how long they have to wait. */
export type Throttle = { method: string; path: RegExp; times: number; retryAfter: number };

type Deps = {
  token: string;
  messages: MessageBook;
  interactions: InteractionBook;
  fault(rule: string): void;
  onRegister(path: string, commands: unknown): void;
};

/** Discord's REST interface, as far as the bot calls it; anything else is a fault. */
export function createRest({ token, messages, interactions, fault, onRegister }: Deps) {
  const throttles: Throttle[] = [];
  const throttled: { path: string; at: number }[] = [];
  const app = new Hono().basePath('/api/v10');

  app.use(async (c, next) => {
    const throttle = throttles.find((one) => one.times > 0 && one.method === c.req.method && one.path.test(c.req.path));
    if (throttle) {
      throttle.times--;
      throttled.push({ path: c.req.path, at: performance.now() });
      const headers = { 'retry-after': String(throttle.retryAfter), 'x-ratelimit-scope': 'user', via: '1.1 google' };
      return c.json({ message: 'You are being rate limited.', retry_after: throttle.retryAfter, global: false }, 429, headers);
    }
    return next();
  });

  // An interaction's token is its own proof; everything else needs the bot's.
  const authorized = new Hono();
  authorized.use(async (c, next) =>
    c.req.header('authorization') === `Bot ${token}` ? next() : c.json({ message: '401: Unauthorized', code: 0 }, 401),
  );
  authorized.get('/gateway/bot', (c) =>
    c.json({
      url: `ws://${new URL(c.req.url).host}/gateway/`,
      shards: 1,
      session_start_limit: { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
    }),
  );
  authorized.get('/applications/@me', (c) => c.json({ id: applicationId, name: 'Greffier', description: '', flags: 0 }));
  for (const path of ['/applications/:id/commands', '/applications/:id/guilds/:guild/commands']) {
    authorized.put(path, async (c) => {
      const commands: unknown = await c.req.json();
      onRegister(c.req.path, commands);
      return c.json([]);
    });
  }
  authorized.get('/channels/:channel', (c) => c.json(c.req.param('channel') === channels.direct.id ? channels.direct : channels.guild));
  authorized.get('/users/@me', (c) => c.json(botUser));
  authorized.post('/channels/:channel/typing', (c) => c.body(null, 204));
  authorized.get('/channels/:channel/messages/:id', (c) => {
    const message = messages.fetch(c.req.param('id'));
    return message ? c.json(message) : c.json({ code: 10_008, message: 'Unknown Message' }, 404);
  });
  authorized.post('/channels/:channel/messages', async (c) => {
    const sent: SentMessage = await c.req.json();
    checkMessage(sent, (rule) => fault(`message: ${rule}`));
    const to = sent.message_reference?.message_id;
    if (to === undefined || sent.message_reference?.fail_if_not_exists !== false) fault('message that is no safe reply');
    return c.json(messages.fromBot(c.req.param('channel'), sent, to === undefined ? {} : { to }));
  });
  authorized.patch('/channels/:channel/messages/:id', async (c) => {
    const sent: SentMessage = await c.req.json();
    checkMessage(sent, (rule) => fault(`message: ${rule}`));
    return c.json(messages.edit(c.req.param('id'), sent));
  });

  app.post('/interactions/:id/:token/callback', async (c) =>
    replied(c, interactions.answer(c.req.param('id'), c.req.param('token'), await c.req.json())),
  );
  app.patch('/webhooks/:application/:token/messages/:which{@original|%40original}', async (c) =>
    replied(c, interactions.edit(c.req.param('token'), await c.req.json())),
  );
  app.route('/', authorized);
  app.notFound((c) => {
    fault(`unknown call: ${c.req.method} ${c.req.path}`);
    return c.json({ code: 0, message: '404: Not Found' }, 404);
  });
  return { fetch: app.fetch, throttle: (one: Throttle) => throttles.push(one), throttled };
}

function replied(c: Context, { status, body }: { status: number; body: unknown }) {
  return status === 204 ? c.body(null, 204) : c.json(body as object, status as 200);
}
