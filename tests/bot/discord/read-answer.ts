import type { APIMessage } from 'discord.js';
import { expect } from 'vitest';
import type { Answer } from '../../../server/contract.ts';
import { publicUrl } from './support.ts';

/** What a member reads of an answer, taken from its messages by other means than those that made them. */
export function readAnswer(pages: APIMessage[]) {
  const embeds = pages.flatMap((page) => page.embeds);
  const text = embeds
    .map(({ description = '' }) => description.replace(/\n\n\*\((?:part|partie) \d+[^)]*\)\*$/, ''))
    .join('\n')
    // Notices stand behind the text that they belong to.
    .replace(/\n\n\*\*(?:Please note|À savoir)\*\*[\s\S]*$/, '');
  const sources = embeds.flatMap(({ fields = [] }) => fields.flatMap(({ value }) => value.split('\n')));
  const links = sources.map((line) => /^\[(\d+)\] (.+) · \[(?:read|lire)\]\((\S+)\)$/.exec(line)?.slice(1) ?? [line]);
  return {
    text: bare(text),
    links: [...new Map(links.map((link) => [link[0], link])).values()].sort((a, b) => Number(a[0]) - Number(b[0])),
  };
}

/** What the same reader would read in the interface's answer. */
export function expected({ text, citations }: Answer) {
  return {
    text: bare(text),
    links: citations.map(({ n, url, actId }) => [String(n), expect.stringContaining(actId), `${publicUrl}${url}`]),
  };
}

/** The words without marks, escapes and white space: what is left is what the act, the question and the server say. */
function bare(markdown: string): string {
  return markdown
    .replace(/\\(?=[^0-9A-Za-z\s])/g, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, '');
}
