import type { Act } from '../../../corpus/record/act.ts';
import type { Fact, FactDraft } from '../../../corpus/record/fact.ts';
import type { PersonName } from '../../../corpus/record/person-name.ts';

/** An act made of facts alone, each with a place of its own. `text` matters only to the check of weekdays. */
export function act(drafts: Omit<FactDraft, 'spans' | 'derivation'>[], rest: Partial<Act> = {}): Act {
  const id = rest.id ?? 'CM2018_05_01';
  const facts = drafts.map(
    (draft, n) =>
      ({ ...draft, id: `${id}#${n}`, actId: id, derivation: 'stated', places: [{ actId: id, start: n * 10, end: n * 10 + 9 }] }) as Fact, // kind and value come from one draft
  );
  return {
    id,
    idAssigned: false,
    kind: 'act',
    identifiers: [id],
    authority: { name: 'Commune de Lize', siren: null, from: 'act' },
    body: 'Conseil municipal',
    sessionDate: '2018-05-03',
    title: 'Halle',
    file: 'halle.txt',
    format: 'text',
    text: 'x'.repeat(2000),
    textSha256: '0'.repeat(64),
    pages: [],
    ocr: null,
    notices: [],
    ...rest,
    facts,
  };
}

type Draft = Omit<FactDraft, 'spans' | 'derivation'>;
type Status = 'present' | 'represented' | 'absent' | 'presentOrRepresented';

/** "Mme VAUDRY" or "M. Paul LENOIR". */
export function person(name: string): PersonName {
  const [title, ...words] = name.split(' ');
  return {
    printed: words.join(' '),
    title: title === 'M.' || title === 'Mme' ? title : null,
    given: words.length > 1 ? words.slice(0, -1).join(' ') : null,
    family: words.at(-1) ?? name,
  };
}

export function attends(name: string, status: Status, by: string | null = null, condition: string | null = null): Draft {
  const value = {
    person: person(name),
    status,
    by: by === null ? null : person(by),
    as: by === null ? null : 'proxy',
    excused: false,
    condition,
  } as const;
  return { kind: 'attendance', value };
}

export function present(...names: string[]): Draft[] {
  return names.map((name) => attends(name, 'present'));
}

export function count(of: 'inOffice' | 'present' | 'represented' | 'absent' | 'voters' | 'votesCast', number: number): Draft {
  return { kind: 'count', value: { of, count: number } };
}

export function president(name: string, orRepresentative = false): Draft {
  return { kind: 'president', value: { person: person(name), office: null, orRepresentative } };
}

export function date(role: 'sitting' | 'convocation' | 'sent' | 'received', day: string): Draft {
  return { kind: 'date', value: { role, date: day, label: '' } };
}

export function amount(cents: number, role: 'total' | 'part', n = 1): Draft {
  return { kind: 'amount', value: { cents, raw: '', label: '', tax: null, period: null, per: null, bound: null, plan: { n, role } } };
}

export function vote(value: { result?: 'unanimity' | 'majority'; for?: number; against?: number; abstain?: number }): Draft {
  const names = { namesFor: [], namesAgainst: [], namesAbstain: [], namesNotVoting: [] };
  return { kind: 'vote', value: { result: null, for: null, against: null, abstain: null, ...names, ...value } };
}
