import type { Message } from 'discord.js';
import { questionLimits } from '../../server/contract.ts';
import { questionIn } from './read-question.ts';

/** Brings the message that another replies to; null where it is gone or may not be read. */
export type FetchReplied = (message: Message) => Promise<Message | null>;

/** From discord.js: its cache first, then Discord. */
export const fetchReplied: FetchReplied = async (message) => {
  if (message.reference?.messageId === undefined) return null;
  return message.fetchReference().catch(() => null);
};

/**
 * The earlier questions of a conversation, oldest first: those in the footers of the bot's own answers, up the chain of replies. Members'
 * messages are links of the chain only, since without the privileged intent their words are not always there to read. The further pages of
 * an answer and its quotations show its question again: it counts once.
 */
export async function historyOf(message: Message, botId: string, fetch: FetchReplied = fetchReplied): Promise<string[]> {
  const questions: string[] = [];
  let link: Message | null = message;
  // An answer and the member's reply to it are two links a question.
  for (let links = 0; link && links < questionLimits.history * 2 && questions.length < questionLimits.history; links++) {
    const question: string | null = link.author.id === botId ? questionIn(link) : null;
    if (question !== null && question !== questions.at(-1)) questions.push(question);
    link = await fetch(link);
  }
  return questions.reverse();
}
