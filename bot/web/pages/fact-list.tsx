import type { View } from '../view.ts';
import { euros } from '../words/euros.ts';
import { type Fact, factOrder, factWords } from '../words/fact-words.ts';
import { partialDate } from '../words/long-date.ts';
import { placeAddress } from './addresses.ts';

/** The facts of an act by kind, each a link to its words. */
export function FactList({ view, facts }: { view: View; facts: readonly Fact[] }) {
  const kinds = factOrder.filter((kind) => facts.some((fact) => fact.kind === kind));
  return (
    <>
      {kinds.map((kind) => {
        const own = facts.filter((fact) => fact.kind === kind);
        return (
          <details class="facts" open={kind === 'decision' || kind === 'amount' || kind === 'vote'}>
            <summary>
              {factWords[kind][view.lang]} <span class="n">{own.length}</span>
            </summary>
            <ul>
              {own.map((fact) => (
                <li>
                  {fact.places.slice(0, 1).map((place) => (
                    <a class="place" data-act={place.actId} href={view.link(placeAddress(place))}>
                      <bdi>{factLine(fact, view)}</bdi>
                    </a>
                  ))}
                  {fact.derivation === 'computed' ? <span class="where"> ({view.reading.act.computed})</span> : null}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** The facts of an act that has no page yet, by kind. */
export function FactValues({ view, facts }: { view: View; facts: readonly Fact[] }) {
  return (
    <dl class="values">
      {factOrder.map((kind) => {
        const own = facts.filter((fact) => fact.kind === kind);
        return own.length === 0 ? null : (
          <div>
            <dt>{factWords[kind][view.lang]}</dt>
            {own.map((fact) => (
              <dd>
                <bdi>{factLine(fact, view)}</bdi>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

const person = (name: { title: string | null; printed: string }): string => [name.title, name.printed].filter(Boolean).join(' ');

/** A fact in a line. */
export function factLine(fact: Fact, view: View): string {
  const { browse, reading, lang } = view;
  const join = (...parts: (string | number | null | undefined)[]) =>
    parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
  switch (fact.kind) {
    case 'identifier':
      return fact.value.value;
    case 'authority':
    case 'body':
    case 'venue':
      return fact.value.name;
    case 'time':
      return fact.value.time;
    case 'president':
      return join(person(fact.value.person) + (fact.value.orRepresentative ? browse.sessions.orRepresentative : ''), fact.value.office);
    case 'secretary':
      return person(fact.value.person);
    case 'signatory':
      return join(person(fact.value.person), fact.value.office);
    case 'attendanceHeading':
      return join(browse.attendance.heading[fact.value.status], fact.value.none ? browse.attendance.none : null, fact.value.announced);
    case 'attendance': {
      const { by, as, status } = fact.value;
      const held = by === null ? null : `${as === 'substitute' ? browse.attendance.substitute : browse.attendance.proxyTo} ${person(by)}`;
      return join(
        `${person(fact.value.person)} : ${browse.attendance.status[status]}`,
        held,
        fact.value.excused ? browse.attendance.excused : null,
      );
    }
    case 'count':
      return `${browse.sessions.counts[fact.value.of]} : ${fact.value.count}`;
    case 'quorum': {
      const { required, reached } = fact.value;
      return join(
        required === null ? null : browse.sessions.quorumRequired(required),
        reached === null ? null : reached ? browse.sessions.quorumReached : browse.sessions.quorumMissed,
      );
    }
    case 'vote':
      return voteWords(fact.value, view);
    case 'amount':
      return join(`${euros(fact.value.cents, lang)}${fact.value.tax === null ? '' : ` ${fact.value.tax}`}`, fact.value.label);
    case 'rate':
      return join(fact.value.raw, fact.value.label);
    case 'budgetLine':
      return fact.value.label;
    case 'date':
      return `${reading.dateRoles[fact.value.role]} : ${fact.value.date === null ? reading.act.blank : partialDate(fact.value.date, lang)}`;
    case 'title':
    case 'recital':
    case 'link':
      return fact.value.text;
    case 'decision':
      return `${fact.value.n}. ${fact.value.text}`;
    case 'organisation':
      return `${fact.value.name} (${reading.organisationRoles[fact.value.role]})`;
    case 'period':
      return join(fact.value.name, `${fact.value.from} – ${fact.value.to}`);
    case 'acronym':
      return `${fact.value.acronym} : ${fact.value.expansion}`;
    case 'annex':
      return join(fact.value.name, fact.value.about);
  }
}

function voteWords(vote: Extract<Fact, { kind: 'vote' }>['value'], { reading }: View): string {
  const counts = (['for', 'against', 'abstain'] as const).flatMap((side) =>
    vote[side] === null ? [] : [`${reading.vote[side]} : ${vote[side]}`],
  );
  return [vote.result === null ? reading.vote.unread : reading.vote[vote.result], ...counts].join(', ');
}
