import { groupBy } from '../corpus/group-by.ts';
import type { CorpusWriter, Telling } from '../corpus/store/corpus-writer.ts';
import { checkSitting } from './checks/check-sitting.ts';
import { mentionsOf } from './people/mentions-of.ts';
import { resolveAuthority } from './people/resolve-people.ts';
import type { RollRow } from './people/roll.ts';
import { type PersonDraft, toPersons } from './people/to-persons.ts';
import { joinRows, type ScdlOutcome } from './scdl/join-rows.ts';

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
    for (const sitting of toldDifferently(tellings))
      notices.push(...checkSitting(await writer.actFacts(sitting.flatMap(({ actIds }) => actIds))));
  }
  await writer.setPeople(toPersons(people));
  await writer.setCorpusNotices(notices);
  return outcome;
}

/** The sittings of one authority that its acts tell in more than one way. */
function toldDifferently(tellings: readonly Telling[]): Telling[][] {
  const dated = tellings.filter(({ sessionDate }) => sessionDate !== null);
  return [...groupBy(dated, ({ body, sessionDate }) => JSON.stringify([body, sessionDate])).values()].filter((own) => own.length > 1);
}
