import type { FactOf } from '../../corpus/record/fact.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { Place } from '../../corpus/record/place.ts';
import type { NameIndex } from './name-index.ts';

type Attendance = FactOf<'attendance'>['value'];

/** A person as printed, with the id of the roll where it is known. */
type NamedPerson = { personId: string | null; name: string };

/** How one person stands to a sitting, with every place that says so. */
export type AttendanceEntry = NamedPerson & {
  status: Attendance['status'];
  /** Who held the proxy or took the seat; null where the act names nobody. */
  by: NamedPerson | null;
  as: Attendance['as'];
  excused: boolean;
  condition: string | null;
  places: Place[];
};

/**
 * Several acts of one sitting repeat its attendance: what they say alike becomes one entry with all its places.
 * Where they disagree both entries stay, since neither act may be corrected by the other.
 */
export function attendanceEntries(facts: FactOf<'attendance'>[], personOf: NameIndex): AttendanceEntry[] {
  const entries = new Map<string, AttendanceEntry>();
  for (const { actId, value, places } of facts) {
    const by = value.by === null ? null : named(actId, value.by, personOf);
    const person = named(actId, value.person, personOf);
    const { status, as, excused, condition } = value;
    const key = JSON.stringify([person.personId ?? person.name, status, by && (by.personId ?? by.name), as, excused, condition]);
    const known = entries.get(key);
    if (known) known.places.push(...places);
    else entries.set(key, { ...person, status, by, as, excused, condition, places: [...places] });
  }
  return [...entries.values()];
}

function named(actId: string, name: PersonName, personOf: NameIndex): NamedPerson {
  return { personId: personOf(actId, name), name: name.title === null ? name.printed : `${name.title} ${name.printed}` };
}
