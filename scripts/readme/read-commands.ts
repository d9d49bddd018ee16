/** The commands of the shell blocks of a Markdown text, a line each, without comments and prompts; lines that go on are joined. */
export function readCommands(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^ {0,8}```(?:sh|bash|shell)\n([\s\S]*?)^ {0,8}```/gm)].map(([, body = '']) => body);
  return blocks.flatMap((body) =>
    body
      .replace(/\\\n\s*/g, '')
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/^\$ /, '')
          .replace(/\s+# .*$/, ''),
      )
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

/** Scripts of package.json that a text names as `npm run x`, `npm start` or `npm test`. */
export const namedScripts = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]{1,30})/g)].map(([, name = '']) => name)),
];

/** Files of the project that a text links to. */
export const linkedFiles = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(/\]\((?!https?:|#)([^)\s#]{1,200})/g)].map(([, path = '']) => path)),
];
