import { personAddress, sittingAddress } from '../pages/addresses.ts';
import { Scroll } from '../pages/scroll.tsx';
import type { AttendanceEntry, AttendanceStatus, RollCall } from '../pages/shapes.ts';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { StatusMark } from './status-mark.tsx';

type Row = { id: string | null; name: string; entries: Map<number, AttendanceEntry> };

/** People by sittings. It is drawn as a table, so that the picture and its table are one. */
export function Matrix({ view, sittings }: { view: View; sittings: RollCall[] }) {
  const { lang, link, browse } = view;
  const { attendance } = browse;
  return (
    <Scroll label={attendance.matrix}>
      <table class="matrix">
        <caption class="quiet">{attendance.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{attendance.person}</th>
            {sittings.map(({ date }) => (
              <th scope="col" class="day">
                <a href={link(sittingAddress(date))} aria-label={longDate(date, lang)}>
                  {shortDay(date)} <b>{date.slice(0, 4)}</b>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(sittings).map(({ id, name, entries }) => (
            <tr>
              <th scope="row">{id === null ? <bdi>{name}</bdi> : <a href={link(personAddress(id))}>{name}</a>}</th>
              {sittings.map((_, at) => (
                <td>
                  <Cell view={view} entry={entries.get(at)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Cell({ view, entry }: { view: View; entry: AttendanceEntry | undefined }) {
  const { attendance } = view.browse;
  if (entry === undefined) {
    return (
      <span class="unnamed">
        <span aria-hidden="true">·</span>
        <span class="quiet">{attendance.notNamed}</span>
      </span>
    );
  }
  const words = [attendance.status[entry.status], entry.by && `${attendance.proxyTo} ${entry.by.name}`].filter(Boolean).join(', ');
  return (
    <span title={words}>
      <StatusMark status={entry.status} />
      <span class="quiet">{words}</span>
    </span>
  );
}

export function Legend({ view, sittings }: { view: View; sittings: RollCall[] }) {
  const { attendance } = view.browse;
  const met = new Set(sittings.flatMap((sitting) => sitting.attendance.map((entry) => entry.status)));
  const statuses = (Object.keys(attendance.status) as AttendanceStatus[]).filter((status) => met.has(status));
  return (
    <ul class="legend" aria-label={attendance.legend}>
      {statuses.map((status) => (
        <li>
          <StatusMark status={status} /> {attendance.status[status]}
        </li>
      ))}
      <li>
        <span class="unnamed" aria-hidden="true">
          ·
        </span>{' '}
        {attendance.notNamed}
      </li>
    </ul>
  );
}

/** One row a person of the roll; a name that the roll cannot place has its own. Sorted by surname, which is how lists are read. */
function rowsOf(sittings: RollCall[]): Row[] {
  const rows = new Map<string, Row>();
  for (const [at, { attendance }] of sittings.entries()) {
    for (const entry of attendance) {
      const key = entry.personId ?? `?${entry.name}`;
      const row = rows.get(key) ?? { id: entry.personId, name: entry.name, entries: new Map() };
      if (entry.name.length > row.name.length) row.name = entry.name;
      row.entries.set(at, entry);
      rows.set(key, row);
    }
  }
  const french = new Intl.Collator('fr');
  return [...rows.values()].sort((a, b) => french.compare(a.id ?? a.name, b.id ?? b.name));
}

const shortDay = (date: string): string => `${date.slice(8, 10)}/${date.slice(5, 7)}`;
