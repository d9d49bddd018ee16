import type { ActSummary } from '../../corpus/corpus-reader.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import { type ScdlFault, scdlFaults, voteColumns } from '../../corpus/scdl/scdl-faults.ts';
import { type ScdlColumn, type ScdlRow, scdlRow } from '../../corpus/scdl/scdl-row.ts';
import { matiereName } from './matieres.ts';

export type ScdlSettings = {
  /** SIRETs of the authorities. An act's is the one that begins with its authority's SIREN. */
  sirets: readonly string[];
  /** Code of the subject for acts, none of which prints its own. */
  matiere: string;
  urlOf: (actId: string) => string;
};

type ScdlRefusal = { code: string; column: string | null; reason: string };

/** An act as a row, or why it can't be one. */
export type ScdlEntry = { actId: string; title: string; row: ScdlRow; refusals: ScdlRefusal[] };

/**
 * The row of a deliberation: what the act says; where it does not, what the authority's own SCDL file in the corpus says of it (`published`);
 * else empty. Checked against every rule of the standard.
 */
export function scdlEntry(act: ActSummary, facts: readonly Fact[], settings: ScdlSettings, published = scdlRow({})): ScdlEntry {
  const code = published.DELIB_MATIERE_CODE || settings.matiere;
  const row = scdlRow({
    COLL_NOM: act.authority.name,
    COLL_SIRET: siretOf(act, settings.sirets) || published.COLL_SIRET,
    DELIB_ID: act.idAssigned ? published.DELIB_ID : act.id,
    DELIB_DATE: act.sessionDate ?? '',
    DELIB_MATIERE_CODE: code,
    DELIB_MATIERE_NOM: published.DELIB_MATIERE_NOM || (matiereName(code) ?? ''),
    DELIB_OBJET: act.title,
    BUDGET_ANNEE: published.BUDGET_ANNEE,
    BUDGET_NOM: published.BUDGET_NOM,
    PREF_ID: published.PREF_ID,
    PREF_DATE: receivedOn(facts) ?? published.PREF_DATE,
    ...voteCells(facts, published),
    DELIB_URL: settings.urlOf(act.id),
  });
  return {
    actId: act.id,
    title: act.title,
    row,
    refusals: [...notADeliberation(act, facts), ...scdlFaults(row)] satisfies (ScdlRefusal | ScdlFault)[],
  };
}

/** The standard is of deliberations: minutes hold several, and the transmission identifier names the nature of an act (DE). */
function notADeliberation(act: ActSummary, facts: readonly Fact[]): ScdlRefusal[] {
  if (act.kind !== 'act') return [{ code: 'notAnAct', column: null, reason: 'is not one act' }];
  const natures = facts.flatMap((fact) => (fact.kind === 'identifier' ? (fact.value.parts?.nature ?? []) : []));
  const other = natures.find((nature) => nature !== 'DE');
  return other === undefined
    ? []
    : [{ code: 'notADeliberation', column: null, reason: `is transmitted as ${other}, not as a deliberation (DE)` }];
}

/** With one SIRET, an act whose authority has no known SIREN takes it: the corpus is that authority's. */
function siretOf({ authority }: ActSummary, sirets: readonly string[]): string {
  if (authority.siren === null) return onlyOne(sirets) ?? '';
  return sirets.find((siret) => siret.startsWith(authority.siren ?? '')) ?? '';
}

/**
 * The five figures of the vote: all where the act prints them, else none ("à l'unanimité" gives none). Voters who are not printed are those
 * who voted for, against and abstained, since the standard's rule says the same. Two counted votes in one act are of no single row.
 */
function voteCells(facts: readonly Fact[], published: ScdlRow): Partial<ScdlRow> {
  const votes = facts.flatMap((fact) => (fact.kind === 'vote' ? [fact.value] : []));
  const figured = votes.filter((vote) => vote.for !== null);
  const [vote] = figured;
  // "À l'unanimité" and votes against don't go together: then neither is repeated.
  const opposed = votes.some(({ result }) => result === 'unanimity') && published.VOTE_CONTRE !== '0';
  if (vote === undefined) return votes.length > 1 || opposed ? {} : picked(published, voteColumns);
  const printed = (of: string) =>
    onlyOne(facts.flatMap((fact) => (fact.kind === 'count' && fact.value.of === of ? [fact.value.count] : [])));
  const members = printed('inOffice');
  if (figured.length !== 1 || members === null) return {};
  const { for: inFavour, against, abstain } = vote;
  if (inFavour === null || against === null || abstain === null) return {};
  const voters = printed('voters') ?? inFavour + against + abstain;
  return {
    VOTE_EFFECTIF: String(members),
    VOTE_REEL: String(voters),
    VOTE_POUR: String(inFavour),
    VOTE_CONTRE: String(against),
    VOTE_ABSTENTION: String(abstain),
  };
}

function picked(row: ScdlRow, columns: readonly ScdlColumn[]): Partial<ScdlRow> {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

/** The day of the reception, where the act says one; '' where it says several: then no file is asked either. */
function receivedOn(facts: readonly Fact[]): string | null {
  const days = facts.flatMap((fact) => (fact.kind === 'date' && fact.value.role === 'received' ? (fact.value.date ?? []) : []));
  return days.length === 0 ? null : (onlyOne(days) ?? '');
}

function onlyOne<T>(values: readonly T[]): T | null {
  const [one, ...others] = new Set(values);
  return one === undefined || others.length > 0 ? null : one;
}
