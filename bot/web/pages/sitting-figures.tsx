import type { Child } from 'hono/jsx';
import type { View } from '../view.ts';
import { ProofLink } from './proof-link.tsx';
import type { WholeSitting } from './shapes.ts';

type SittingFact = WholeSitting['facts'][number];

/** Who chaired, when, where, how many, and the quorum with the rule that it follows. What several acts say alike is told once. */
export function SittingFigures({ view, sitting }: { view: View; sitting: WholeSitting }) {
  const { sessions } = view.browse;
  const said = sitting.facts.flatMap((fact) => {
    const row = rowOf(fact, view);
    return row === null ? [] : [{ ...row, place: fact.places[0] }];
  });
  const once = [...new Map(said.map((row) => [`${row.label}|${row.value}`, row])).values()];
  const labels = [...new Set(once.map(({ label }) => label))];
  const rule = ruleFor(sitting);
  return (
    <dl class="record">
      {labels.map((label) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {once
              .filter((row) => row.label === label)
              .map(
                ({ value, place }, at): Child => (
                  <>
                    {at > 0 ? ' ; ' : null}
                    <bdi>{value}</bdi>{' '}
                    {place === undefined ? null : (
                      <ProofLink view={view} place={place} says={view.browse.attendance.proofs(`${label}, ${value}`)}>
                        [{at + 1}]
                      </ProofLink>
                    )}
                  </>
                ),
              )}
          </dd>
        </div>
      ))}
      {rule === null || !labels.includes(sessions.quorum) ? null : (
        <div>
          <dt>{sessions.rule}</dt>
          <dd class="rule">{sessions.quorumRule[rule]}</dd>
        </div>
      )}
    </dl>
  );
}

function rowOf(fact: SittingFact, { browse: { sessions } }: View): { label: string; value: string } | null {
  switch (fact.kind) {
    case 'president': {
      const { person, office, orRepresentative } = fact.value;
      const name = [person.title, person.printed].filter(Boolean).join(' ');
      return {
        label: sessions.president,
        value: [name + (orRepresentative ? sessions.orRepresentative : ''), office].filter(Boolean).join(', '),
      };
    }
    case 'secretary':
      return { label: sessions.secretary, value: [fact.value.person.title, fact.value.person.printed].filter(Boolean).join(' ') };
    case 'time':
      return { label: sessions.time, value: fact.value.time };
    case 'venue':
      return { label: sessions.venue, value: fact.value.name };
    case 'count':
      return { label: sessions.counts[fact.value.of], value: String(fact.value.count) };
    case 'quorum': {
      const { required, reached } = fact.value;
      const words = [
        required === null ? null : sessions.quorumRequired(required),
        reached === null ? null : reached ? sessions.quorumReached : sessions.quorumMissed,
      ];
      return { label: sessions.quorum, value: words.filter((one) => one !== null).join(', ') };
    }
    default:
      return null;
  }
}

/** The general rule for the kind of authority, where its name tells it; sittings under other rules get none. */
function ruleFor({ authority, body }: WholeSitting): 'département' | 'commune' | null {
  const said = `${authority} ${body ?? ''}`.toLowerCase();
  if (/d[ée]partement|conseil g[ée]n[ée]ral/.test(said)) return 'département';
  return /commune\b|conseil municipal|ville de/.test(said) && !/communaut[ée]/.test(said) ? 'commune' : null;
}
