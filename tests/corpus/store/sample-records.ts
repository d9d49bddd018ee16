import { createHash } from 'node:crypto';
import type { Act, Passage } from '../../../corpus/record/act.ts';
import type { Fact } from '../../../corpus/record/fact.ts';
import type { Person } from '../../../corpus/record/person.ts';
import type { PersonName } from '../../../corpus/record/person-name.ts';

/** Records of an invented authority, as ingestion would make them. */

export function personName(family: string, title: 'M.' | 'Mme' | null = 'Mme'): PersonName {
  return { printed: family, title, given: null, family };
}

type Sample = {
  id: string;
  day?: string | null;
  body?: string | null;
  authority?: string;
  text: string;
  title?: string;
  identifiers?: string[];
  facts?: Fact[];
  alerts?: number;
};

export function sampleAct({
  id,
  day = '2021-05-04',
  body = 'Conseil municipal',
  authority = 'Commune de Valbrune',
  text,
  ...rest
}: Sample): Act {
  return {
    id,
    idAssigned: false,
    kind: 'act',
    identifiers: rest.identifiers ?? [id],
    authority: { name: authority, siren: null, from: 'act' },
    body,
    sessionDate: day,
    title: rest.title ?? `Acte ${id}`,
    file: `${id}.txt`,
    format: 'text',
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
    pages: [{ n: 1, start: 0, end: text.length }],
    ocr: null,
    facts: rest.facts ?? [],
    notices: Array.from({ length: rest.alerts ?? 0 }, () => ({
      code: 'countMismatch',
      level: 'alert' as const,
      params: { present: 3 },
      places: [{ actId: id, start: 0, end: 1 }],
    })),
  };
}

export function attendance(actId: string, n: number, person: PersonName, by: PersonName | null = null): Fact {
  return {
    id: `${actId}:attendance:${n}`,
    actId,
    places: [{ actId, start: n * 10, end: n * 10 + 5 }],
    derivation: 'stated',
    kind: 'attendance',
    value: { person, status: by ? 'represented' : 'present', by, as: by ? 'proxy' : null, excused: false, condition: null },
  };
}

export function venue(actId: string, start: number, name: string): Fact {
  return {
    id: `${actId}:venue:0`,
    actId,
    places: [{ actId, start, end: start + 3 }],
    derivation: 'stated',
    kind: 'venue',
    value: { name },
  };
}

/** One passage a line. */
export function passagesOf(act: Act): Passage[] {
  return [...act.text.matchAll(/[^\n]+/g)].map((line, n) => ({
    id: `${act.id}#${n}`,
    actId: act.id,
    n,
    part: 'explanation',
    start: line.index,
    end: line.index + line[0].length,
    shown: line[0],
    context: `${act.title} (${act.sessionDate ?? 'sans date'})`,
  }));
}

export function documentOf(...acts: Act[]) {
  const file = acts[0]?.file ?? 'empty.txt';
  return { file, key: acts.map((act) => act.textSha256).join(), acts, passages: acts.flatMap(passagesOf) };
}

export function person(id: string, name: PersonName, actIds: string[]): Person {
  return {
    id,
    authority: 'Commune de Valbrune',
    name: name.printed,
    title: name.title,
    spellings: [{ name, actIds, reason: 'exact' }],
    possiblySame: [],
  };
}
