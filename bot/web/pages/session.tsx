import { ProxyDiagram } from '../charts/proxy-diagram.tsx';
import { StatusMark } from '../charts/status-mark.tsx';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { actAddress, personAddress, sittingAddress } from './addresses.ts';
import { Layout } from './layout.tsx';
import { NoticeList } from './notice-list.tsx';
import { ProofLink } from './proof-link.tsx';
import { Scroll } from './scroll.tsx';
import type { AttendanceEntry, AttendanceStatus, WholeSitting } from './shapes.ts';
import { SittingFigures } from './sitting-figures.tsx';

type Neighbours = { before: string | null; after: string | null };

/** All that the acts of a day say of its sitting (or sittings): attendance, proxies as pairs, quorum with its rule, acts. */
export function SessionPage({
  view,
  sittings,
  neighbours,
}: {
  view: View;
  sittings: [WholeSitting, ...WholeSitting[]];
  neighbours: Neighbours;
}) {
  const { browse, lang, link } = view;
  const title = browse.sessions.title(longDate(sittings[0].date, lang));
  const { before, after } = neighbours;
  return (
    <Layout view={view} title={title} current="sessions">
      <h1>{title}</h1>
      {sittings.length > 1 ? <p class="notices">{browse.sessions.several}</p> : null}
      {sittings.map((sitting, at) => (
        <OneSitting view={view} sitting={sitting} named={sittings.length > 1} at={at} />
      ))}
      <nav class="paging" aria-label={browse.sessions.heading}>
        {before === null ? null : (
          <a rel="prev" href={link(sittingAddress(before))}>
            {browse.sessions.before} : {longDate(before, lang)}
          </a>
        )}
        {after === null ? null : (
          <a rel="next" href={link(sittingAddress(after))}>
            {browse.sessions.after} : {longDate(after, lang)}
          </a>
        )}
      </nav>
    </Layout>
  );
}

function OneSitting({ view, sitting, named, at }: { view: View; sitting: WholeSitting; named: boolean; at: number }) {
  const { browse, link } = view;
  const subject = [sitting.body, sitting.authority].filter(Boolean).join(', ');
  return (
    <>
      {named ? <h2 class="sitting-name">{subject}</h2> : <p class="lead">{subject}</p>}
      <SittingFigures view={view} sitting={sitting} />
      <NoticeList view={view} notices={sitting.notices} />
      <Proxies view={view} entries={sitting.attendance} id={`proxies-${at}`} />
      <Attendance view={view} sitting={sitting} id={`attendance-${at}`} />
      <section aria-labelledby={`acts-${at}`}>
        <h2 id={`acts-${at}`}>{browse.sessions.actsOf}</h2>
        <ul class="rows">
          {sitting.acts.map((act) => (
            <li>
              <a href={link(actAddress(act.id))}>
                <bdi lang="fr">{act.title}</bdi>
              </a>
              <span class="where">
                <bdi>{act.id}</bdi>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Proxies({ view, entries, id }: { view: View; entries: AttendanceEntry[]; id: string }) {
  const { browse } = view;
  const { sessions } = browse;
  const given = entries.filter((entry) => entry.as === 'proxy');
  const pairs = given.flatMap((entry) => (entry.by === null ? [] : [{ giver: entry.name, holder: entry.by.name }]));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{sessions.proxies}</h2>
      {given.length === 0 ? (
        <p>{sessions.noProxies}</p>
      ) : (
        <div class="picture">
          {pairs.length === 0 ? null : (
            <ProxyDiagram pairs={pairs} label={sessions.proxyDiagram} givers={sessions.giver} holders={sessions.holder} />
          )}
          <Scroll label={sessions.proxies}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{sessions.giver}</th>
                  <th scope="col">{sessions.holder}</th>
                  <th scope="col">{browse.attendance.proof}</th>
                </tr>
              </thead>
              <tbody>
                {given.map((entry) => (
                  <tr>
                    <td>
                      <PersonLink view={view} person={entry} />
                    </td>
                    <td>{entry.by === null ? <i>{browse.attendance.holderUnnamed}</i> : <PersonLink view={view} person={entry.by} />}</td>
                    <td>
                      <Proofs view={view} entry={entry} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </div>
      )}
    </section>
  );
}

const order: AttendanceStatus[] = ['present', 'represented', 'absent', 'presentOrRepresented'];

function Attendance({ view, sitting, id }: { view: View; sitting: WholeSitting; id: string }) {
  const { attendance, sessions } = view.browse;
  const none = sitting.facts.flatMap((fact) => (fact.kind === 'attendanceHeading' && fact.value.none ? [fact.value.status] : []));
  const shown = order.filter((status) => none.includes(status) || sitting.attendance.some((entry) => entry.status === status));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{sessions.attendance}</h2>
      {shown.length === 0 ? <p>{sessions.noAttendance}</p> : null}
      <div class="columns">
        {shown.map((status) => {
          const entries = sitting.attendance.filter((entry) => entry.status === status);
          return (
            <section class="list">
              <h3>
                <StatusMark status={status} /> {attendance.heading[status]} {entries.length > 0 ? `(${entries.length})` : null}
              </h3>
              {entries.length === 0 ? <p>{attendance.none}</p> : null}
              <ul>
                {entries.map((entry) => (
                  <li>
                    <PersonLink view={view} person={entry} />
                    {entry.by === null ? null : (
                      <>
                        , {entry.as === 'substitute' ? attendance.substitute : attendance.proxyTo}{' '}
                        <PersonLink view={view} person={entry.by} />
                      </>
                    )}
                    {entry.excused ? `, ${attendance.excused}` : null}
                    {entry.condition === null ? null : (
                      <>
                        {' '}
                        (<bdi lang="fr">{entry.condition}</bdi>)
                      </>
                    )}{' '}
                    <Proofs view={view} entry={entry} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}

function PersonLink({ view, person }: { view: View; person: { personId: string | null; name: string } }) {
  const name = <bdi>{person.name}</bdi>;
  return person.personId === null ? name : <a href={view.link(personAddress(person.personId))}>{name}</a>;
}

/** A link to the words for the first places that say it: several acts of a sitting say it alike. */
export function Proofs({ view, entry }: { view: View; entry: Pick<AttendanceEntry, 'name' | 'places'> }) {
  const acts = [...new Map(entry.places.map((place) => [place.actId, place])).values()].slice(0, 3);
  return (
    <>
      {acts.map((place, at) => (
        <ProofLink view={view} place={place} says={`${view.browse.attendance.proofs(entry.name)} (${place.actId})`}>
          [{at + 1}]
        </ProofLink>
      ))}
    </>
  );
}
