import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

type Asset = { type: string; content: string };

/** Script and style are bundled when they are first asked for, once: there is no build step to forget. */
const bundled = (entry: string, type: string): (() => Promise<Asset>) => {
  let made: Promise<Asset> | undefined;
  return () => {
    made ??= build({
      entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      // What browsers of the last years run as it is.
      target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
      logLevel: 'silent',
    }).then(({ outputFiles }) => ({ type, content: outputFiles[0]?.text ?? '' }));
    return made;
  };
};

/** Files that the pages load, by name: the only ones that are served, whatever a path asks for. */
const assets = new Map<string, () => Promise<Asset>>([
  ['app.js', bundled('./browser/main.ts', 'text/javascript; charset=utf-8')],
  ['style.css', bundled('./assets/style.css', 'text/css; charset=utf-8')],
  ['icon.svg', async () => ({ type: 'image/svg+xml', content: readFileSync(new URL('./assets/icon.svg', import.meta.url), 'utf8') })],
]);

export async function assetNamed(name: string): Promise<Asset | null> {
  return (await assets.get(name)?.()) ?? null;
}
