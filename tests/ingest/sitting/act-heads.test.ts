import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { PersonName } from '../../../corpus/record/person-name.ts';
import { extractFigures } from '../../../ingest/figures/extract-figures.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractSitting } from '../../../ingest/sitting/extract-sitting.ts';
import { type ActHead, actHeads as usualHeads } from './act-heads.ts';
import { difficultHeads } from './difficult-heads.ts';
import { headsOfGroups } from './heads-of-groups.ts';
import { headsOutOfPages } from './heads-out-of-pages.ts';

const actHeads = [...usualHeads, ...difficultHeads, ...headsOutOfPages, ...headsOfGroups];
const decision = '\nLe conseil municipal, après en avoir délibéré, à l’unanimité, DÉCIDE d’approuver la convention.\n';
const words = (name: string) =>
  foldWords(name)
    .split(' ')
    .filter((word) => !/^(?:m|mme)$/.test(word))
    .toSorted()
    .join(' ');
const key = (name: PersonName | null | undefined) => (name ? words(name.printed) : null);

/** What was read, in the form of a row of the table. */
function read(source: string) {
  const text = sourceText(source.includes('DÉCIDE') ? source : source + decision);
  const facts = [...extractSitting(text), ...extractFigures(text)];
  const people = facts.flatMap((fact) => (fact.kind === 'attendance' ? [fact.value] : []));
  const under = (status: (typeof people)[number]['status']) => people.filter((one) => one.status === status);
  const pairs = (as: 'proxy' | 'substitute') =>
    under('represented').flatMap((one) => (one.as === as && one.by !== null ? [`${key(one.person)} → ${key(one.by)}`] : []));
  const represented = new Set(under('represented').map(({ person }) => key(person)));
  return {
    date: facts.flatMap((fact) => (fact.kind === 'date' && fact.value.role === 'sitting' ? [fact.value.date] : []))[0] ?? null,
    president: key(facts.flatMap((fact) => (fact.kind === 'president' ? [fact.value.person] : []))[0]),
    secretary: key(facts.flatMap((fact) => (fact.kind === 'secretary' ? [fact.value.person] : []))[0]),
    signatory: key(facts.flatMap((fact) => (fact.kind === 'signatory' ? [fact.value.person] : []))[0]),
    authority: facts.flatMap((fact) => (fact.kind === 'authority' ? [foldWords(fact.value.name)] : []))[0] ?? null,
    inOffice: facts.flatMap((fact) => (fact.kind === 'count' && fact.value.of === 'inOffice' ? [fact.value.count] : []))[0] ?? null,
    quorum: facts.flatMap((fact) => (fact.kind === 'quorum' && fact.value.required !== null ? [fact.value.required] : []))[0] ?? null,
    present: under('present')
      .map(({ person }) => key(person))
      .sort(),
    absent: [...new Set(under('absent').map(({ person }) => key(person)))].filter((one) => !represented.has(one)).sort(),
    proxies: pairs('proxy').sort(),
    substitutes: pairs('substitute').sort(),
    either: under('presentOrRepresented')
      .map(({ person }) => key(person))
      .sort(),
  };
}

/** The fields that the row speaks of; a list of those present speaks of the other lists too. */
function expected(row: ActHead): Partial<ReturnType<typeof read>> {
  const one = (name: string | null) => (name === null ? null : words(name));
  const pairs = (list: [string, string][]) => list.map(([from, to]) => `${words(from)} → ${words(to)}`).sort();
  const { present, absent = [], proxies = [], substitutes = [], either = [] } = row;
  return {
    ...(row.date === undefined ? {} : { date: row.date }),
    ...(row.president === undefined ? {} : { president: one(row.president) }),
    ...(row.secretary === undefined ? {} : { secretary: one(row.secretary) }),
    ...(row.signatory === undefined ? {} : { signatory: one(row.signatory) }),
    ...(row.authority === undefined ? {} : { authority: row.authority === null ? null : foldWords(row.authority) }),
    ...(row.inOffice === undefined ? {} : { inOffice: row.inOffice }),
    ...(row.quorum === undefined ? {} : { quorum: row.quorum }),
    ...(present === undefined
      ? {}
      : {
          present: present.map(words).sort(),
          absent: absent.map(words).sort(),
          proxies: pairs(proxies),
          substitutes: pairs(substitutes),
          either: either.map(words).sort(),
        }),
  };
}

describe('heads of acts', () => {
  it.each(actHeads)('$title', (row) => expect(read(row.text)).toMatchObject(expected(row)));
  it.each(actHeads.filter(({ lines }) => lines === undefined))('$title, all on one line', (row) =>
    expect(read(row.text.trim().replace(/\s+/g, ' '))).toMatchObject(expected(row)),
  );
});
