import { ProxyDiagram } from '../charts/proxy-diagram.tsx';
import { StatusMark } from '../charts/status-mark.tsx';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { personAddress, sittingAddress } from './addresses.ts';
import { Layout } from './layout.tsx';
import { ProofLink } from './proof-link.tsx';
import { Scroll } from './scroll.tsx';
import { Proofs } from './session.tsx';
import type { AttendanceStatus, WholePerson } from './shapes.ts';

/** One person over time: at which sittings, proxies given and received, offices, spellings with the reason that joins them. */
export function PersonPage({ view, person }: { view: View; person: WholePerson }) {
  const { browse, lang, link } = view;
  const { people, attendance: words } = browse;
  const newestFirst = [...person.attendance].sort((a, b) => b.date.localeCompare(a.date));
  const counts = Object.entries(words.status).flatMap(([status, name]) => {
    const n = person.attendance.filter((entry) => entry.status === status).length;
    return n === 0 ? [] : [{ status: status as AttendanceStatus, words: `${n} × ${name}` }];
  });
  return (
    <Layout view={view} title={person.name} current="people">
      <h1>
        <bdi>{person.name}</bdi>
      </h1>
      <p class="lead">
        <bdi>{person.authority}</bdi>
      </p>
      <section aria-labelledby="attendance">
        <h2 id="attendance">{people.attendance}</h2>
        {counts.length === 0 ? <p>{people.noAttendance}</p> : null}
        <ul class="legend" aria-label={people.summary}>
          {counts.map((count) => (
            <li>
              <StatusMark status={count.status} /> {count.words}
            </li>
          ))}
        </ul>
        {newestFirst.length === 0 ? null : (
          <Scroll label={people.attendance}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{people.date}</th>
                  <th scope="col">{view.words.act.body}</th>
                  <th scope="col">{people.state}</th>
                  <th scope="col">{words.proof}</th>
                </tr>
              </thead>
              <tbody>
                {newestFirst.map((entry) => (
                  <tr>
                    <td>
                      <a href={link(sittingAddress(entry.date))}>
                        <time datetime={entry.date}>{longDate(entry.date, lang)}</time>
                      </a>
                    </td>
                    <td>
                      <bdi>{entry.body ?? view.words.act.notStated}</bdi>
                    </td>
                    <td>
                      <StatusMark status={entry.status} /> {words.status[entry.status]}
                      {entry.by === null ? null : `, ${entry.as === 'substitute' ? words.substitute : words.proxyTo} ${entry.by.name}`}
                      {entry.excused ? `, ${words.excused}` : null}
                    </td>
                    <td>
                      <Proofs view={view} entry={entry} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>
      <Proxies view={view} person={person} />
      <Offices view={view} person={person} />
      <section aria-labelledby="spellings">
        <h2 id="spellings">{people.spellings}</h2>
        <ul>
          {person.spellings.map(({ name, actIds, text }) => (
            <li>
              <bdi>{[name.title, name.printed].filter(Boolean).join(' ')}</bdi> : {text} <span class="where">({actIds.join(', ')})</span>
            </li>
          ))}
        </ul>
      </section>
      {person.possiblySame.length === 0 ? null : (
        <section class="notices" aria-labelledby="maybe">
          <h2 id="maybe">{people.maybe}</h2>
          <ul>
            {person.possiblySame.map(({ personId, text }) => (
              <li class="doubt">
                <a href={link(personAddress(personId))}>{personId}</a> : {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={link('/acts', { person: person.id })}>{people.actsNaming}</a> ·{' '}
        <a href={link('/sessions', { person: person.id })}>{browse.sessions.absentFilter(person.name)}</a>
      </p>
    </Layout>
  );
}

function Proxies({ view, person }: { view: View; person: WholePerson }) {
  const { browse, lang } = view;
  const { people } = browse;
  const pairs = [...person.proxiesGiven, ...person.proxiesReceived].flatMap((entry) =>
    entry.by === null ? [] : [{ giver: entry.name, holder: entry.by.name }],
  );
  const once = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
  const lists = [
    { heading: people.given, none: people.noGiven, entries: person.proxiesGiven, word: people.to, given: true },
    { heading: people.received, none: people.noReceived, entries: person.proxiesReceived, word: people.from, given: false },
  ];
  return (
    <section aria-labelledby="proxies">
      <h2 id="proxies">{browse.sessions.proxies}</h2>
      {once.length === 0 ? null : (
        <ProxyDiagram pairs={once} label={browse.sessions.proxyDiagram} givers={browse.sessions.giver} holders={browse.sessions.holder} />
      )}
      {lists.map(({ heading, none, entries, word, given }) => (
        <>
          <h3>{heading}</h3>
          {entries.length === 0 ? <p>{none}</p> : null}
          <ul>
            {entries.map((entry) => (
              <li>
                <a href={view.link(sittingAddress(entry.date))}>{longDate(entry.date, lang)}</a>, {word}{' '}
                <bdi>{given ? (entry.by?.name ?? browse.attendance.holderUnnamed) : entry.name}</bdi> <Proofs view={view} entry={entry} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function Offices({ view, person }: { view: View; person: WholePerson }) {
  if (person.offices.length === 0) return null;
  const { people } = view.browse;
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{people.offices}</h2>
      <ul>
        {person.offices.map((fact) => (
          <li>
            {people.office[fact.kind]}
            {'office' in fact.value && fact.value.office !== null ? (
              <>
                {' '}
                (<bdi lang="fr">{fact.value.office}</bdi>)
              </>
            ) : null}{' '}
            {fact.places.slice(0, 1).map((place) => (
              <ProofLink view={view} place={place} says={`${view.words.ask.open} (${place.actId})`}>
                [{place.actId}]
              </ProofLink>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
