import type { Lang } from '../../server/contract.ts';
import { errorFacts, type Log } from './log.ts';
import type { MessageBody } from './render/answer-message.ts';
import { phrases } from './words/phrases.ts';
import { troubleWords } from './words/trouble.ts';

/** Where an answer comes: a deferred interaction or a message to reply to. Each call replaces what was shown. */
export type Show = (body: MessageBody) => Promise<unknown>;

export const textBody = (content: string): MessageBody => ({ content, embeds: [], components: [] });

/** Shows what `make` makes; says in `langs` where that takes long, and why where it fails. Never throws: what can't be shown is logged. */
export async function deliver(
  show: Show,
  make: () => Promise<MessageBody>,
  { langs, slowMs, log }: { langs: Lang[]; slowMs: number; log: Log },
): Promise<void> {
  const inAll = (words: (lang: Lang) => string) => textBody(langs.map(words).join('\n'));
  let shown: Promise<unknown> = Promise.resolve();
  // One after the other: an answer that comes while "takes longer" is under way may not be replaced by it.
  const next = (body: MessageBody) => {
    shown = shown.then(() => show(body)).catch((error: unknown) => log({ level: 'error', event: 'notShown', ...errorFacts(error) }));
    return shown;
  };
  const slow = setTimeout(() => void next(inAll((lang) => phrases[lang].trouble.slow)), slowMs);
  try {
    const body = await make();
    clearTimeout(slow);
    await next(body);
  } catch (error) {
    clearTimeout(slow);
    log({ level: 'warn', event: 'notAnswered', ...errorFacts(error) });
    await next(inAll((lang) => troubleWords(error, lang)));
  }
}
