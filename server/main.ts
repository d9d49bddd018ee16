import { type AppDeps, createApp } from './app.ts';
import type { Fetch } from './client.ts';
import { frontDoor } from './front-door.ts';
import { listen, type RunningServer } from './listen.ts';

export type ServerOptions = Omit<AppDeps, 'isReady'> & {
  config: { host: string; port: number };
  /** Pages in front of the interface, which they reach in this process. */
  pages?: (api: Fetch) => Fetch;
};

/** Serves the interface, and pages where there are any, until closed. */
export async function startServer({ config, pages, ...deps }: ServerOptions): Promise<RunningServer> {
  let stopping = false;
  const app = createApp({ ...deps, isReady: () => !stopping });
  const api: Fetch = (request) => app.fetch(request);
  const server = await listen(pages ? frontDoor({ routes: app.routes, fetch: api }, pages(api)) : api, config);
  return {
    url: server.url,
    close: () => {
      stopping = true;
      return server.close();
    },
  };
}
