import type { SourceText } from '../reading/source-text.ts';
import type { AttendanceList } from './attendance-lists.ts';

/** "Assistaient à la séance", without "également": of members or of staff. */
const attending = /^assist(?:ai)?ent (?:a la |au )(?:seance|reunion|conseil|comite|bureau)/;
/** "présents 22", "22 membres présents", at the head. */
const counted = /(?<![a-z])presents? ?:? ?(\d{1,3})(?!\d)|(?<!\d)(\d{1,3}) (?:[a-z]{4,14} ){0,2}presents?(?![a-z])/;
const head = 6_000;

/**
 * "Assistaient à la réunion : MM. A, B, …" names those present where no list does and it names as many as the head counts; else it may be the staff.
 */
export function withAttendingMembers({ folded }: SourceText, lists: AttendanceList[]): AttendanceList[] {
  if (lists.some(({ heading, names }) => heading.status?.startsWith('present') && names.length > 0)) return lists;
  return lists.map((list) => {
    const { heading, names } = list;
    if (heading.status !== null || !attending.test(folded.slice(heading.start, heading.end))) return list;
    const count = counted.exec(folded.slice(0, head));
    return Number(count?.[1] ?? count?.[2]) === names.length ? { ...list, heading: { ...heading, status: 'present' } } : list;
  });
}
