import type { Asked } from '../pages/ask.tsx';
import type { View } from '../view.ts';
import { blocksOf, type Run } from './blocks.ts';
import { sourceParts } from './source-line.ts';

/** An answer with its sources as plain text: what is pasted into a mail. */
export function answerText(view: View, { question, answer }: Asked): string {
  const { words } = view;
  const lines = blocksOf(answer.text).map((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.map(plain).join(' | ')).join('\n');
    return block.kind === 'item' ? `- ${plain(block.runs)}` : plain(block.runs);
  });
  const notices = answer.notices.map(({ level, text }) => `${words.noticeLevel[level]}${colon(view)} ${text}`);
  const sources = answer.citations.map((citation) => {
    const { name, quote, address } = sourceParts({ view, citation });
    return `[${citation.n}] ${name}${colon(view)} ${quote} ${address}`;
  });
  const part = (heading: string, content: string[]) => (content.length === 0 ? [] : [`${heading}${colon(view)}`, ...content, '']);
  return [question, '', ...lines, '', ...part(words.ask.notices, notices), ...part(words.ask.sources, sources)]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** The same as Markdown, its sources as links. */
export function answerMarkdown(view: View, { question, answer }: Asked): string {
  const { words } = view;
  const notices = answer.notices.map(({ level, text }) => `- **${words.noticeLevel[level]}** ${text}`);
  const sources = answer.citations.map((citation) => {
    const { name, quote, address } = sourceParts({ view, citation });
    return `- \\[${citation.n}\\] [${name.replace(/[[\]\\]/g, '\\$&')}](${address})${colon(view)} ${quote}`;
  });
  const part = (heading: string, content: string[]) => (content.length === 0 ? [] : [`## ${heading}`, '', ...content, '']);
  return [`# ${question}`, '', answer.text.trim(), '', ...part(words.ask.notices, notices), ...part(words.ask.sources, sources)].join('\n');
}

const plain = (runs: Run[]): string => runs.map(({ text }) => text).join('');
const colon = ({ lang }: View): string => (lang === 'fr' ? ' :' : ':');
