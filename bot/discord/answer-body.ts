import { CallError } from '../web/call.ts';
import type { AskServer } from './ask-server.ts';
import type { BotContext } from './bot-context.ts';
import { answerMessage, type MessageBody } from './render/answer-message.ts';

/** Asks, and renders the answer's first page. */
export async function answerBody(asked: Parameters<AskServer>[0], { ask, publicUrl, log }: BotContext): Promise<MessageBody> {
  const started = Date.now();
  const answer = await ask(asked);
  log({
    level: 'info',
    event: 'answered',
    status: answer.status,
    intent: answer.understood.intent,
    lang: answer.lang,
    earlier: asked.history?.length ?? 0,
    ms: Date.now() - started,
    question: asked.question,
  });
  const body = answerMessage({ answer, question: asked.question, publicUrl });
  // The contract forbids an answer without text.
  if (!body) throw new CallError('internal', 502);
  return body;
}
