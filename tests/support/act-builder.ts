import { createHash } from 'node:crypto';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact, FactKind, FactOf } from '../../corpus/record/fact.ts';
import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { Place } from '../../corpus/record/place.ts';

/** Where a phrase stands in the text of an act: "phrase", or "phrase#2" for its second appearance. Throws where it does not stand. */
export function placeOf(actId: string, text: string, phrase: string): Place {
  const [, words = phrase, nth] = /^(.*?)(?:#(\d+))?$/s.exec(phrase) ?? [];
  let start = -1;
  for (let i = 0; i < Number(nth ?? 1); i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${phrase}" does not stand in ${actId}`);
  return { actId, start, end: start + words.length };
}

/** "Mme ARDOIN", "M. J. VALMONT". */
export function name(printed: string): PersonName {
  const [, title = null, rest = printed] = /^(?:(M\.|Mme) )?(.+)$/.exec(printed) ?? [];
  const [, given = null, family = rest] = /^((?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?:-\p{Lu}\.)?) (.+)$/u.exec(rest) ?? [];
  return { printed: rest, title: title === 'M.' || title === 'Mme' ? title : null, given, family };
}

type Draft = { [K in FactKind]: { kind: K; value: FactOf<K>['value']; at: string | string[] } }[FactKind];

/** A record whose facts are placed by the phrases that state them. */
export function actOf(of: Partial<Act> & { id: string; text: string; sessionDate: string | null; title: string }, drafts: Draft[]): Act {
  const facts = drafts.map(({ kind, value, at }, n) => {
    const places = [at].flat().map((phrase) => placeOf(of.id, of.text, phrase));
    // A draft's kind and value belong together; the union of facts can't be rebuilt from its parts by the compiler.
    return { id: `${of.id}:${kind}:${n}`, actId: of.id, kind, value, places, derivation: 'stated' } as Fact;
  });
  return {
    idAssigned: false,
    kind: 'act',
    identifiers: [of.id],
    authority: { name: 'Département de la Valserine', siren: null, from: 'act' },
    body: 'Commission permanente',
    file: `${of.id}.txt`,
    format: 'text',
    textSha256: createHash('sha256').update(of.text).digest('hex'),
    pages: [],
    ocr: null,
    notices: [],
    ...of,
    facts,
  };
}

/** Every printed name as a person of its own, spellings joined by surname and first name. */
export function peopleOf(acts: readonly Act[]): Person[] {
  const people = new Map<string, Person>();
  for (const act of acts) {
    for (const fact of act.facts) {
      const names =
        fact.kind === 'attendance'
          ? [fact.value.person, fact.value.by]
          : fact.kind === 'president' || fact.kind === 'secretary' || fact.kind === 'signatory'
            ? [fact.value.person]
            : [];
      for (const one of names) {
        if (!one) continue;
        const id = `${one.family}`.toLowerCase();
        const person = people.get(id) ?? {
          id,
          authority: act.authority.name,
          name: `${one.title ?? ''} ${one.printed}`.trim(),
          title: one.title,
          spellings: [],
          possiblySame: [],
        };
        person.spellings.push({ name: one, actIds: [act.id], reason: 'exact' });
        people.set(id, person);
      }
    }
  }
  return [...people.values()];
}
