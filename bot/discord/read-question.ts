import type { Message } from 'discord.js';

/** A message as far as the chain of a conversation needs it: whose it is, what question it shows, and what it replies to. */
export type Asked = Pick<Message, 'embeds'>;

/** The question that an answer of the bot was given to: it stands in the footer, as asked. null in a message that is no answer. */
export function questionIn({ embeds }: Asked): string | null {
  return embeds[0]?.footer?.text ?? null;
}

/** A question as it is sent and shown: one line, since Discord trims and folds white space where it pleases. */
export function tidyQuestion(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
