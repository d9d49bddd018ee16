import type { Fact } from '../../../corpus/record/fact.ts';
import { joined, md, nothing, proof, proofAt, type Rich, text, wordsOf } from '../compose/rich.ts';
import type { People } from '../wording/refs.ts';
import type { Words } from '../wording/words.ts';
import { type Entry, type Roster, withStatus } from './roster.ts';

/** The names of a list, each with its office or condition where the act prints one. */
export function people(entries: readonly Entry[], words: Words): People {
  return { names: entries.map((one) => named(one, words)), feminine: feminine(entries) };
}

/** Absent members with the holder of their proxy, each with its proof. */
export function representedPeople(entries: readonly Entry[], words: Words): People {
  const names = entries.map((one) => {
    const mark = proof(one.fact);
    if (one.holder === null) return words.attendance.byNobodyNamed(one.name, mark);
    return one.fact.value.as === 'substitute'
      ? words.attendance.substituteBy(one.name, one.holder, mark)
      : words.attendance.proxyTo(one.name, one.holder, mark);
  });
  return { names, feminine: feminine(entries) };
}

/**
 * The proof of a list: its heading and its names as one quotation where they stand together, else each name.
 * 40 characters a name leave room for a title, a first name, a commune and a bracket.
 */
export function proofOfList(entries: readonly Entry[], headings: Roster['headings']): Rich {
  const facts: Fact[] = entries.map((one) => one.fact);
  const [first] = entries;
  if (!first) return nothing;
  const heading = headings.findLast((one) => startOf(one) <= startOf(first.fact) && one.value.status === first.fact.value.status);
  const places = [...(heading?.places ?? []), ...facts.flatMap((fact) => fact.places)].filter((place) => place.actId === first.fact.actId);
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  if (end - start > 120 + 40 * entries.length) return proof(...facts);
  return joined([proofAt({ actId: first.fact.actId, start, end })], '');
}

/** The proof of one person's state: the clause of a proxy, else the list that the name stands in, with its heading. */
export function proofOfEntry(roster: Roster, entry: Entry): Rich {
  const { status, by } = entry.fact.value;
  return by === null ? proofOfList(withStatus(roster, status), roster.headings) : proof(entry.fact);
}

/** The heading of a list, quoted, with its reference; the names themselves where the list has no heading. */
export function headingOf(roster: Roster, status: Entry['fact']['value']['status']): { words: Rich; proof: Rich } | null {
  const heading = roster.headings.find((one) => one.value.status === status);
  return heading ? { words: wordsOf(heading), proof: proof(heading) } : null;
}

function named(entry: Entry, words: Words): Rich {
  const { condition, excused, person } = entry.fact.value;
  if (condition !== null) return words.attendance.withCondition(entry.name, condition);
  return excused ? words.attendance.excused(entry.name, person.title === 'Mme') : text(entry.name);
}

function feminine(entries: readonly Entry[]): boolean {
  return entries.length > 0 && entries.every((one) => one.fact.value.person.title === 'Mme');
}

function startOf(fact: Fact): number {
  return Math.min(...fact.places.map((place) => place.start));
}

/** Whether the acts of the sitting agree, where it has several. */
export function agreement({ telling, agreeing, differing }: Roster, words: Words): Rich {
  if (telling < 2) return nothing;
  if (differing.length === 0) return words.attendance.identical(telling);
  const items = differing
    .slice(0, 8)
    .map(({ entry, acts }) =>
      words.attendance.difference(
        entry.name,
        words.attendance.state(entry.fact.value.status, entry.fact.value.person.title === 'Mme'),
        acts,
        proof(entry.fact),
      ),
    );
  return words.attendance.differing(agreeing, telling, items);
}

/** Sentences one after the other; empty ones leave no gap. */
export function sentences(...parts: readonly Rich[]): Rich {
  const full = parts.filter((part) => !part.isEmpty);
  return full.length === 0 ? md`` : joined(full, ' ');
}
