import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');

/** Files that the pages load, by name: the only ones that are served, whatever a path asks for. */
export const assets: ReadonlyMap<string, { type: string; content: string }> = new Map([
  ['style.css', { type: 'text/css; charset=utf-8', content: read('style.css') }],
  ['icon.svg', { type: 'image/svg+xml', content: read('icon.svg') }],
]);
