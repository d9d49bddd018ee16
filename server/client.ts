import { hc } from 'hono/client';
import type { AppType } from './app.ts';

/** What carries a request to the server: the network, or the app itself in the same process. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** The typed client of the interface: `client.api.acts[':id'].$get({ param: { id } })`. `token`: shown where the server asks for one. */
export function createClient(baseUrl: string, fetch: Fetch = globalThis.fetch, token = '') {
  return hc<AppType>(baseUrl, {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => fetch(new Request(input, init)),
    ...(token !== '' && { headers: { authorization: `Bearer ${token}` } }),
  });
}

export type Client = ReturnType<typeof createClient>;
