import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import { type SourceText, spanIn } from '../reading/source-text.ts';
import type { Figure, Figures } from './find-figures.ts';

type Of = FactOf<'count'>['value']['of'];
const counted: Partial<Record<Figure['label']['kind'], Of>> = {
  inOffice: 'inOffice',
  members: 'inOffice',
  present: 'present',
  represented: 'represented',
  absent: 'absent',
  voters: 'voters',
  votesCast: 'votesCast',
};

/** Counts that the head of an act prints: members in office, present, represented, absent, voters, votes cast. */
export function readCounts(text: SourceText, { figures }: Figures): FactDraft[] {
  const inOfficeSaid = figures.some(({ label }) => label.kind === 'inOffice');
  const drafts: FactDraft[] = [];
  for (const [n, figure] of figures.entries()) {
    const of = counted[figure.label.kind];
    if (of === undefined || isCondition(text.folded, figure) || isPart(text.folded, figure)) continue;
    // "Nombre de membres : 19" is the number in office where no figure "en exercice" stands beside it and people are counted around it.
    if (figure.label.kind === 'members' && (inOfficeSaid || !nearAttendance(text.folded, figure))) continue;
    if (figure.label.plain && figure.joined !== 'colon' && ![figures[n - 1], figures[n + 1]].some((other) => isCompany(figure, other)))
      continue;
    drafts.push({
      kind: 'count',
      value: { of, count: figure.value },
      derivation: 'stated',
      spans: [spanIn(text, figure.start, figure.end)],
    });
  }
  return drafts;
}

/** Another figure of the same head: within one line's length. */
function isCompany(figure: Figure, other: Figure | undefined): boolean {
  if (!other || counted[other.label.kind] === undefined || other.label.kind === figure.label.kind) return false;
  return other.start - figure.end <= 80 && figure.start - other.end <= 80;
}

/** Rules of procedure count members too: "à la demande de cinq membres présents", "au moins 3 membres en exercice". */
function isCondition(folded: string, { start, joined }: Figure): boolean {
  return (
    joined === 'before' &&
    /(?:demande d[eu]s?|moins|minimum|plus de|maximum|chaque|tout|proposition d[eu]s?)\s+$/.test(
      folded.slice(Math.max(0, start - 40), start),
    )
  );
}

/** "Présents : 23 titulaires, 2 suppléants" gives the parts of a count. */
function isPart(folded: string, { end }: Figure): boolean {
  return /^\s{1,3}(?:titulaires?|suppleants?)(?![a-z])/.test(folded.slice(end, end + 16));
}

/** How far from a "Nombre de membres" the list of people, the quorum or the convocation stands: a head of act is shorter than this. */
const headLength = 500;
function nearAttendance(folded: string, { start, end }: Figure): boolean {
  return /presents?|presentes|absents?|quorum|votants/.test(folded.slice(Math.max(0, start - headLength), end + headLength));
}
