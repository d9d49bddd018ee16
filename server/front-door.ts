import type { Fetch } from './client.ts';

/**
 * One handler for the interface and the pages in front of it. What the interface has a call for, by the first part of the path
 * (`/api`, `/problems`), goes to it, so that an unknown call is its 404 and not a page's; everything else goes to the pages.
 */
export function frontDoor(app: { routes: { path: string }[]; fetch: Fetch }, pages: Fetch): Fetch {
  const own = new Set(app.routes.map(({ path }) => firstPart(path)).filter((part) => part !== '' && part !== '*'));
  return (request) => (own.has(firstPart(new URL(request.url).pathname)) ? app.fetch(request) : pages(request));
}

const firstPart = (path: string): string => path.split('/')[1] ?? '';
