import type { Context } from 'hono';
import type { Client } from '../../../server/client.ts';
import { type Answer, questionLimits } from '../../../server/contract.ts';
import { json } from '../call.ts';
import type { Asked } from '../pages/ask.tsx';
import type { View } from '../view.ts';

/** The question of an address, with the earlier ones of its conversation. */
export function questionOf(c: Context): { question: string; history: string[] } {
  return { question: c.req.query('q')?.trim() ?? '', history: (c.req.queries('h') ?? []).slice(-questionLimits.history) };
}

export const askBody = ({ question, history }: { question: string; history: string[] }) => ({
  json: { question, ...(history.length > 0 ? { history } : {}) },
});

/** Asks, and keeps the question beside its answer. */
export async function ask(client: Client, view: View, asked: { question: string; history: string[] }): Promise<Asked> {
  const answer: Answer = await json(client.api.ask.$post(askBody(asked), { headers: { 'accept-language': view.lang } }));
  return { ...asked, answer };
}
