import type { Message } from 'discord.js';
import { CallError } from '../web/call.ts';
import type { BotContext } from './bot-context.ts';
import { historyOf } from './conversation.ts';
import type { ComponentState } from './custom-id.ts';
import type { Shown } from './render/answer-pages.ts';
import { fingerprint } from './render/fingerprint.ts';

/** The question of one of the bot's messages, with those before it in the conversation. */
export async function askedIn(message: Message): Promise<{ question: string; history: string[] }> {
  const history = await historyOf(message, message.author.id);
  const question = history.pop();
  if (question === undefined) throw new CallError('changed', 410);
  return { question, history };
}

/** The answer that a message shows, from the server; fails as `changed` where the server now answers otherwise. */
export async function answerAgain(
  message: Message,
  { lang, print }: ComponentState,
  { ask, publicUrl }: BotContext,
): Promise<Shown & { history: string[] }> {
  const { question, history } = await askedIn(message);
  const answer = await ask({ question, lang, ...(history.length > 0 ? { history } : {}) });
  if (fingerprint(answer) !== print) throw new CallError('changed', 410);
  return { answer, question, history, publicUrl };
}
