import type { Fact, FactKind, FactOf } from '../../corpus/record/fact.ts';

/**
 * What a document announces, and which fact shows that it was understood. `wording` is matched on folded text (no case, no accents).
 * `once`: one fact of the document is enough; `each`: every occurrence has to stand in a fact of one of the kinds.
 */
export type Announcement = { what: string; wording: RegExp } & (
  | { once: (fact: Fact) => boolean; of: 'document' | 'act' }
  | { each: readonly FactKind[] }
);

const is =
  <K extends FactKind>(kind: K, holds: (fact: FactOf<K>) => boolean = () => true) =>
  (fact: Fact): boolean =>
    // The kind has been compared: the fact is of that branch.
    fact.kind === kind && holds(fact as FactOf<K>);
const attends = (...statuses: FactOf<'attendance'>['value']['status'][]) =>
  is('attendance', ({ value }) => statuses.includes(value.status));
/** A list that is there and says "none" is understood. */
const saysNone = (status: FactOf<'attendanceHeading'>['value']['status']) =>
  is('attendanceHeading', ({ value }) => value.status === status && value.none);
const dated = (...roles: FactOf<'date'>['value']['role'][]) => is('date', ({ value }) => roles.includes(value.role));
const any =
  (...ones: ((fact: Fact) => boolean)[]) =>
  (fact: Fact): boolean =>
    ones.some((one) => one(fact));

/** A heading ends in a colon or its line; elsewhere the word is told, not announced. */
export const announcements: readonly Announcement[] = [
  {
    what: 'present',
    wording: /^[^\p{L}\n]{0,6}(?:etaient |sont )?(?:membres |conseillers )?presents? ?(?:\(e?s?\) ?)?:/gmu,
    of: 'document',
    once: any(attends('present', 'presentOrRepresented'), saysNone('present')),
  },
  {
    what: 'proxies',
    wording:
      /^[^\p{L}\n]{0,6}(?:pouvoirs?|procurations?|(?:ont |ayant )donne (?:pouvoir|procuration)|representes?(?: par)?) ?(?:\(e?s?\) ?)?:/gmu,
    of: 'document',
    once: any(attends('represented'), saysNone('represented')),
  },
  {
    what: 'absent',
    wording: /^[^\p{L}\n]{0,6}(?:etaient )?(?:absents?|excuses?)(?: excuses?| non representes?| representes?)? ?(?:\(e?s?\) ?)?:/gmu,
    of: 'document',
    once: any(attends('absent', 'represented'), saysNone('absent'), saysNone('represented')),
  },
  { what: 'president', wording: /sous la presidence (?:de|d'|du)|preside(?:e)? par/g, of: 'document', once: is('president') },
  { what: 'secretary', wording: /secretaire de (?:la )?seance/g, of: 'document', once: is('secretary') },
  {
    what: 'membersInOffice',
    wording: /membres en exercice ?:? ?\d/g,
    of: 'document',
    once: is('count', ({ value }) => value.of === 'inOffice'),
  },
  { what: 'quorum', wording: /quorum ?:? ?\d/g, of: 'document', once: is('quorum') },
  { what: 'convocation', wording: /date de (?:la )?convocation/g, of: 'document', once: dated('convocation') },
  {
    what: 'sittingDate',
    wording: /(?:seance|reunion) (?:ordinaire |extraordinaire |publique )?du/g,
    of: 'document',
    once: dated('sitting'),
  },
  {
    what: 'transmission',
    // What was sent by the prefecture is a letter, and no act.
    wording: /(?:recue? (?:en|a la|par la)|(?:envoyee?|transmise?) (?:en|a la|au controle de)) (?:sous-)?(?:prefecture|legalite)/g,
    of: 'document',
    once: dated('sent', 'received'),
  },
  { what: 'posting', wording: /(?:affichee?|publiee?|mise? en ligne) le ?:?/g, of: 'document', once: dated('posted', 'published') },
  {
    what: 'vote',
    wording: /a l'unanimite|a la majorite (?!absolue|qualifiee|des (?:deux|trois))|\bvoix pour\b|\babstentions? ?:/g,
    of: 'act',
    once: is('vote'),
  },
  { what: 'decision', wording: /apres en avoir delibere/g, of: 'act', once: any(is('decision'), is('vote')) },
  { what: 'amount', wording: /\d[\d .,\u00a0\u202f]{0,20}(?:€|euros?\b|[km]€)/g, each: ['amount'] },
  {
    what: 'recital',
    wording: /^[^\p{L}\n]{0,6}(?:vu (?:l[ea']|les |la )|considerant (?:que|qu'))/gmu,
    each: ['recital', 'title', 'decision', 'link'],
  },
];
