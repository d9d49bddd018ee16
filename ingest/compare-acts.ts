import { groupBy } from '../corpus/group-by.ts';
import type { CorpusWriter, Telling } from '../corpus/store/corpus-writer.ts';
import { checkSitting } from './checks/check-sitting.ts';
import { mentionsOf } from './people/mentions-of.ts';
import { resolveAuthority } from './people/resolve-people.ts';
import type { RollRow } from './people/roll.ts';
import { type PersonDraft, toPersons } from './people/to-persons.ts';
import { joinRows, type ScdlOutcome } from './scdl/join-rows.ts';

/** Some 50 facts each. */
const actsAtOnce = 500;

/**
 * What only several acts together tell: who is who, where the acts of a sitting disagree, which act a row of an SCDL file tells of and
 * where the two disagree. One authority at a time, and of each sitting
 * one act of those that tell it alike, so that memory holds little of a large corpus.
 */
export async function compareActs(writer: CorpusWriter, roll: readonly RollRow[]): Promise<ScdlOutcome> {
  const people: PersonDraft[][] = [];
  const { notices, outcome } = await joinRows(writer);
  for await (const tellings of writer.tellings()) {
    people.push(resolveAuthority(mentionsOf(tellings), roll));
    for (const sittings of together(toldDifferently(tellings))) {
      const acts = groupBy(await writer.actFacts(sittings.flatMap(actIdsOf)), sittingOf);
      for (const sitting of acts.values()) notices.push(...checkSitting(sitting));
    }
  }
  await writer.setPeople(toPersons(people));
  await writer.setCorpusNotices(notices);
  return outcome;
}

/** The sittings of one authority that its acts tell in more than one way. */
function toldDifferently(tellings: readonly Telling[]): Telling[][] {
  const dated = tellings.filter(({ sessionDate }) => sessionDate !== null);
  return [...groupBy(dated, sittingOf).values()].filter((own) => own.length > 1);
}

function sittingOf({ body, sessionDate }: Pick<Telling, 'body' | 'sessionDate'>): string {
  return JSON.stringify([body, sessionDate]);
}

function actIdsOf(sitting: readonly Telling[]): string[] {
  return sitting.flatMap(({ actIds }) => actIds);
}

/** Sittings that are read from the store at once, by their acts: before its indexes are made, each look into it goes through all facts. */
function* together(sittings: readonly Telling[][]): Generator<Telling[][]> {
  let some: Telling[][] = [];
  let acts = 0;
  for (const sitting of sittings) {
    some.push(sitting);
    acts += actIdsOf(sitting).length;
    if (acts < actsAtOnce) continue;
    yield some;
    [some, acts] = [[], 0];
  }
  if (some.length > 0) yield some;
}
