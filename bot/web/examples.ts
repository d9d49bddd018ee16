import type { Client } from '../../server/client.ts';
import { json } from './call.ts';
import type { Example } from './pages/ask.tsx';
import type { Ready } from './pages/shapes.ts';
import type { View } from './view.ts';
import { longDate } from './words/long-date.ts';

type Material = { proxies: string | null; last: string | null; subject: string | null; label: string | null };

/** Sittings looked at for one with proxies: the newest that has some is what staff ask about. */
const sittingsLooked = '12';
/** A label that is a name rather than a sentence. */
const labelLength = 40;

/** Questions that this corpus answers, one for each kind of reader. What they are made of is looked up once for each state of the corpus. */
export function exampleMaker(client: Client) {
  let known: { state: string; material: Promise<Material> } | null = null;
  return async (view: View, ready: Ready | null): Promise<Example[]> => {
    const { examples } = view.reading;
    const fallback: Example[] = [{ who: 'start', question: examples.coverage }];
    if (ready === null) return fallback;
    const state = JSON.stringify(ready);
    if (known?.state !== state) known = { state, material: materialOf(client) };
    const material = await known.material.catch(() => null);
    if (material === null) {
      known = null;
      return fallback;
    }
    const { proxies, last, subject, label } = material;
    return [
      ...(proxies === null ? [] : [{ who: 'staff' as const, question: examples.proxies(longDate(proxies, view.lang)) }]),
      ...(proxies !== null || last === null ? [] : [{ who: 'staff' as const, question: examples.present(longDate(last, view.lang)) }]),
      ...(subject === null ? [] : [{ who: 'newcomer' as const, question: examples.history(subject) }]),
      ...(label === null ? [] : [{ who: 'anyone' as const, question: examples.amount(label) }]),
      ...fallback,
    ];
  };
}

async function materialOf(client: Client): Promise<Material> {
  const [sittings, subjects, amounts] = await Promise.all([
    json(client.api.attendance.$get({ query: { limit: sittingsLooked } })),
    subjectsOf(client),
    json(client.api.amounts.$get({ query: { sort: 'amount', limit: '200' } })),
  ]);
  const withProxies = sittings.items.find(({ attendance }) => attendance.some((entry) => entry.as === 'proxy' && entry.by !== null));
  const attended = sittings.items.find(({ attendance }) => attendance.length > 0);
  const named = amounts.items.filter(({ fact }) => fact.value.label.length > 0 && fact.value.label.length <= labelLength);
  const part = named.find(({ fact }) => fact.value.plan?.role === 'part') ?? named[0];
  return {
    proxies: withProxies?.date ?? null,
    last: attended?.date ?? null,
    subject: subjects[0] ?? null,
    label: part?.fact.value.label ?? null,
  };
}

/** Acronyms that acts spell out, those of most acts first: the names of what goes on for years. */
export async function subjectsOf(client: Client, most = 8): Promise<string[]> {
  const { items } = await json(client.api.facts.$get({ query: { kind: 'acronym', limit: '200' } }));
  const acts = new Map<string, Set<string>>();
  for (const fact of items) {
    if (fact.kind !== 'acronym') continue;
    acts.set(fact.value.acronym, (acts.get(fact.value.acronym) ?? new Set()).add(fact.actId));
  }
  return [...acts]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([acronym]) => acronym)
    .slice(0, most);
}
