import { Bars } from '../charts/bars.tsx';
import type { View } from '../view.ts';
import { euros } from '../words/euros.ts';
import type { Fact } from '../words/fact-words.ts';
import { ProofLink } from './proof-link.tsx';
import { Scroll } from './scroll.tsx';

export type Amount = Extract<Fact, { kind: 'amount' }>;
type Plan = { actId: string; n: number; lines: Amount[] };

/** Financing plans among amounts: lines that one act gives under one number. */
export function plansOf(amounts: Amount[]): Plan[] {
  const plans = new Map<string, Plan>();
  for (const fact of amounts) {
    if (fact.value.plan === null) continue;
    const key = JSON.stringify([fact.actId, fact.value.plan.n]);
    const plan = plans.get(key) ?? { actId: fact.actId, n: fact.value.plan.n, lines: [] };
    plan.lines.push(fact);
    plans.set(key, plan);
  }
  return [...plans.values()];
}

/** A plan as bars and as a table. Shares are of the printed total, and only where one is printed. */
export function PlanFigure({ view, plan, level = 'h3' }: { view: View; plan: Plan; level?: 'h2' | 'h3' }) {
  const { amounts } = view.browse;
  const Heading = level;
  const total = plan.lines.find((line) => line.value.plan?.role === 'total')?.value.cents ?? null;
  const share = (cents: number) =>
    total === null || total === 0
      ? null
      : new Intl.NumberFormat(view.lang, { style: 'percent', maximumFractionDigits: 1 }).format(cents / total);
  const title = amounts.plan(plan.actId);
  return (
    <figure class="plan">
      <Heading>{title}</Heading>
      <Bars
        label={title}
        bars={plan.lines.map(({ value }) => ({
          label: value.label,
          value: value.cents,
          shown: value.raw,
          whole: value.plan?.role === 'total',
        }))}
      />
      <Scroll label={`${title} : ${view.browse.attendance.table}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{amounts.source}</th>
              <th scope="col">{amounts.columns.amount}</th>
              <th scope="col">{amounts.share}</th>
              <th scope="col">{view.browse.attendance.proof}</th>
            </tr>
          </thead>
          <tbody>
            {plan.lines.map(({ value, places }) => (
              <tr>
                <td>
                  <bdi lang="fr">{value.label}</bdi>
                  {value.plan?.role === 'total' ? ` (${amounts.planTotal})` : null}
                </td>
                <td class="money">{euros(value.cents, view.lang)}</td>
                <td class="money">{value.plan?.role === 'part' ? share(value.cents) : null}</td>
                <td>
                  {places.slice(0, 1).map((place) => (
                    <ProofLink view={view} place={place} says={`${view.words.ask.open} : ${value.label}`}>
                      [{place.actId}]
                    </ProofLink>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </figure>
  );
}
