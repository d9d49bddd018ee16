import type { APIMessage } from 'discord.js';
import type { Told } from './interaction-book.ts';
import type { Loopback } from './start-loopback.ts';

/** Waits for what the other side of a connection does; says what it waited for when it does not come. */
export async function until<T>(what: string, look: () => T | null | undefined | false, patienceMs = 8_000): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited ${patienceMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The message that answers an interaction, in the state counted from 1. */
export function answered(told: Told, nth = 1, patienceMs?: number): Promise<APIMessage> {
  return until(`state ${nth} of the answer to interaction ${told.id}`, () => told.shown[nth - 1], patienceMs);
}

export function acknowledged(told: Told) {
  return until(`acknowledgement of interaction ${told.id}`, () => told.callback);
}

/** The bot's reply to a message. */
export function replyTo(discord: Loopback, { id }: APIMessage): Promise<APIMessage> {
  return until(`reply to message ${id}`, () =>
    discord.messages.all().find((one) => one.author.bot === true && one.message_reference?.message_id === id),
  );
}
