import type { APIMessage } from 'discord.js';
import { type Callback, checkCallback } from './check-callback.ts';
import { checkMessage, type SentMessage } from './check-message.ts';
import type { MessageBook } from './message-book.ts';
import { snowflake } from './payloads.ts';

/** What became of an interaction. */
export type Told = {
  id: string;
  token: string;
  kind: number;
  sentAt: number;
  /** The message that a component belongs to. */
  on: APIMessage | null;
  channel: string;
  callback: (Callback & { afterMs: number }) | null;
  /** The message that answers it, in each of its states. */
  message: APIMessage | null;
  shown: APIMessage[];
};

/** Discord's patience with whoever does not acknowledge. */
const patienceMs = 3_000;

type Reply = { status: number; body: unknown };
const refused = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } });

/** Every interaction, and whether it was answered once, in time and in the right form. */
export function createInteractionBook({ messages, fault }: { messages: MessageBook; fault(rule: string): void }) {
  const byToken = new Map<string, Told>();

  return {
    open(kind: number, channel: string, on: APIMessage | null): Told {
      const id = snowflake();
      const told: Told = {
        id,
        token: `token-${id}`,
        kind,
        sentAt: performance.now(),
        on,
        channel,
        callback: null,
        message: null,
        shown: [],
      };
      byToken.set(told.token, told);
      return told;
    },

    /** POST /interactions/:id/:token/callback */
    answer(id: string, token: string, callback: Callback): Reply {
      const told = byToken.get(token);
      if (!told || told.id !== id) return refused(404, 10_062, 'Unknown interaction');
      const afterMs = performance.now() - told.sentAt;
      if (told.callback) {
        fault(`interaction ${id} answered twice`);
        return refused(400, 40_060, 'Interaction has already been acknowledged.');
      }
      if (afterMs > patienceMs) {
        fault(`interaction ${id} answered after ${Math.round(afterMs)} ms`);
        return refused(404, 10_062, 'Unknown interaction');
      }
      checkCallback(told.kind, callback, (rule) => fault(`interaction ${id}: ${rule}`));
      told.callback = { ...callback, afterMs };
      if (callback.type === 4 || callback.type === 5) {
        // 128: "is thinking".
        const flags = Number(callback.data?.flags ?? 0) | (callback.type === 5 ? 128 : 0);
        const where = { flags, interaction: true, ...(told.on ? { to: told.on.id } : {}) };
        told.message = messages.fromBot(told.channel, callback.type === 4 ? (callback.data as SentMessage) : {}, where);
        if (callback.type === 4) told.shown.push(structuredClone(told.message));
      }
      return { status: 204, body: null };
    },

    /** PATCH /webhooks/:application/:token/messages/@original */
    edit(token: string, sent: SentMessage): Reply {
      const told = byToken.get(token);
      if (!told?.message) return refused(404, 10_015, 'Unknown Webhook');
      checkMessage(sent, (rule) => fault(`interaction ${told.id}: ${rule}`));
      const edited = messages.edit(told.message.id, sent);
      if (edited) told.shown.push(structuredClone(edited));
      return { status: 200, body: edited };
    },

    all: () => [...byToken.values()],
  };
}

export type InteractionBook = ReturnType<typeof createInteractionBook>;
