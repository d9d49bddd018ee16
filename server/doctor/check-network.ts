import { createServer } from 'node:net';
import { z } from 'zod';
import { type Finding, fault, fine, messageOf, note } from './finding.ts';

type FetchLike = typeof globalThis.fetch;

const waitMs = 5_000;

/** The port is free, or Greffier has it. */
export async function checkPort({ host, port }: { host: string; port: number }, fetch: FetchLike): Promise<Finding> {
  const failure = await tryToListen(host, port);
  if (failure === null) return fine((w) => w.port(host, port));
  if (failure.code !== 'EADDRINUSE') return fault((w) => w.portFailed(failure.message));
  return (await isGreffier(host, port, fetch)) ? fine((w) => w.running(host, port)) : fault((w) => w.portTaken(port));
}

function tryToListen(host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

async function isGreffier(host: string, port: number, fetch: FetchLike): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${port}/api/health`, { signal: AbortSignal.timeout(waitMs) });
    return z.object({ status: z.literal('ok') }).safeParse(await response.json()).success;
  } catch {
    // Whatever it is, it does not speak as Greffier does.
    return false;
  }
}

/** Asks Discord who the token is, which is all that can be known without connecting. */
export async function checkDiscord({ token, api }: { token: string; api: string }, fetch: FetchLike): Promise<Finding> {
  if (token === '') return fine((w) => w.noDiscord);
  try {
    const response = await fetch(`${api}/v10/users/@me`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(waitMs),
    });
    if (response.status === 401) return fault((w) => w.discordToken);
    if (!response.ok) return fault((w) => w.discordAway(String(response.status)));
    const { username } = z.object({ username: z.string() }).parse(await response.json());
    return fine((w) => w.discord(username));
  } catch (error) {
    return fault((w) => w.discordAway(reasonOf(error)));
  }
}

/** Whether somebody listens where the model is said to be: any answer will do, a question to it may cost money. */
export async function checkModel({ model, baseUrl }: { model: string; baseUrl: string }, fetch: FetchLike): Promise<Finding> {
  if (model === '') return fine((w) => w.noModel);
  if (baseUrl === '') return note((w) => w.modelUntried(model));
  try {
    await (await fetch(baseUrl, { signal: AbortSignal.timeout(waitMs) })).body?.cancel();
    return fine((w) => w.model(model, baseUrl));
  } catch (error) {
    return fault((w) => w.modelAway(model, baseUrl, reasonOf(error)));
  }
}

/** fetch keeps why it failed in the cause. */
const reasonOf = (error: unknown): string => messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
