import type { CorpusReader, Sitting } from '../../corpus/corpus-reader.ts';
import { fold } from '../../corpus/language/fold.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { type NameIndex, nameIndex } from '../routes/name-index.ts';

/**
 * The corpus in the classes of Popolo (popoloproject.com): people, the authorities and their bodies, who is listed as a member of which,
 * sittings, votes. A membership has no dates: attendance lists show that somebody was a member on a day, not since when. Who was away is
 * no vote; acts that only take note hold none.
 */
export async function popolo(reader: CorpusReader, base: string) {
  const [people, sittings, attendance, votes] = await Promise.all([
    reader.people(),
    reader.sittings(),
    reader.facts({ kinds: ['attendance'] }),
    reader.facts({ kinds: ['vote'] }),
  ]);
  const personOf = nameIndex(people);
  const sittingOf = new Map(sittings.flatMap((sitting) => sitting.actIds.map((actId) => [actId, sitting] as const)));
  const source = (actId: string) => [{ url: `${base}/acts/${encodeURIComponent(actId)}` }];
  return {
    persons: people.map(({ id, name, title, spellings }) => ({
      id,
      name,
      ...(title !== null && { honorific_prefix: title }),
      other_names: [...new Set(spellings.map((spelling) => spelling.name.printed))].map((printed) => ({ name: printed })),
    })),
    organizations: organizationsOf(sittings),
    memberships: membershipsOf(attendance, sittingOf, personOf),
    events: sittings.map((sitting) => ({
      id: sittingId(sitting),
      classification: 'sitting',
      start_date: sitting.date,
      organization_id: bodyId(sitting),
      sources: sitting.actIds.flatMap(source),
    })),
    vote_events: votes.flatMap((vote) => {
      const sitting = sittingOf.get(vote.actId);
      return sitting === undefined || vote.value.result === 'takesNote' ? [] : [voteEvent(vote, sitting, personOf, source(vote.actId))];
    }),
  };
}

const slug = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-');
const authorityId = ({ authority }: Sitting): string => slug(authority);
const bodyId = (sitting: Sitting): string =>
  sitting.body === null ? authorityId(sitting) : `${authorityId(sitting)}/${slug(sitting.body)}`;
const sittingId = (sitting: Sitting): string => `${bodyId(sitting)}/${sitting.date}`;

function organizationsOf(sittings: readonly Sitting[]) {
  const found = new Map<string, { id: string; name: string; classification: string; parent_id?: string }>();
  for (const sitting of sittings) {
    found.set(authorityId(sitting), { id: authorityId(sitting), name: sitting.authority, classification: 'authority' });
    if (sitting.body === null) continue;
    found.set(bodyId(sitting), { id: bodyId(sitting), name: sitting.body, classification: 'body', parent_id: authorityId(sitting) });
  }
  return [...found.values()];
}

function membershipsOf(attendance: readonly FactOf<'attendance'>[], sittingOf: ReadonlyMap<string, Sitting>, personOf: NameIndex) {
  const found = new Map<string, { id: string; person_id: string; organization_id: string; role: string }>();
  for (const { actId, value } of attendance) {
    const person = personOf(actId, value.person);
    const sitting = sittingOf.get(actId);
    if (person === null || sitting === undefined) continue;
    const id = `${bodyId(sitting)}/${person}`;
    found.set(id, { id, person_id: person, organization_id: bodyId(sitting), role: 'member' });
  }
  return [...found.values()];
}

const results = { unanimity: 'pass', majority: 'pass', rejected: 'fail' } as const;

function voteEvent({ id, actId, value }: FactOf<'vote'>, sitting: Sitting, personOf: NameIndex, sources: { url: string }[]) {
  const counts = [
    { option: 'yes', value: value.for },
    { option: 'no', value: value.against },
    { option: 'abstain', value: value.abstain },
  ].filter((count) => count.value !== null);
  const cast = (option: string, names: readonly PersonName[]) =>
    names.map((name) => {
      const voter = personOf(actId, name);
      return voter === null ? { option, voter: { name: name.printed } } : { option, voter_id: voter };
    });
  return {
    id,
    identifier: actId,
    organization_id: bodyId(sitting),
    // The day is that of the sitting: for a vote Popolo asks for a moment, which no act tells.
    legislative_session_id: sittingId(sitting),
    ...(value.result !== null && value.result !== 'takesNote' && { result: results[value.result] }),
    counts,
    votes: [
      ...cast('yes', value.namesFor),
      ...cast('no', value.namesAgainst),
      ...cast('abstain', value.namesAbstain),
      ...cast('not voting', value.namesNotVoting),
    ],
    sources,
  };
}
