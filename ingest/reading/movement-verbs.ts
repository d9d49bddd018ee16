import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import { samePerson } from '../sitting/same-person.ts';
import { type SourceText, spanIn } from './source-text.ts';

/** "M. X quitte la séance", "Mmes X et Y rejoignent la séance à 19h10", "Mme X arrive à 20h36": told of people as the minutes go on. */
const wordings: { verb: RegExp; arrives: boolean }[] = [
  {
    verb: /(?<![a-z])(?:quitte(?:nt)?|(?:a|ont|ayant) quitte|se retire(?:nt)? de) (?:definitivement |alors |ensuite )?la (?:seance|reunion)(?![a-z])/g,
    arrives: false,
  },
  {
    verb: /(?<![a-z])(?:rejoint|rejoignent|(?:a|ont|ayant) rejoint) (?:alors |ensuite )?la (?:seance|reunion)(?![a-z])/g,
    arrives: true,
  },
  {
    verb: /(?<![a-z])(?:arrive(?:nt)?|(?:est|sont) arrivee?s?)(?: en (?:cours de )?seance)? (?=a \d{1,2} ?(?:h|:)|apres |avant |pour l|lors d|au (?:moment|cours|point) )/g,
    arrives: true,
  },
];

/** What leaves with a proxy says it in the same sentence. */
const proxy = /(?:et |, |en |qui )?(?:a donne|donne(?:nt)?|donnant|laisse(?:nt)?|laissant) (?:son |sa |leur )?(?:pouvoir|procuration) a /;
const longest = 160;
/** A document tells few movements; a text that repeats the wording without end is no minutes. */
const most = 60;

type Attendance = Extract<FactDraft, { kind: 'attendance' }>;

/**
 * Attendance with the arrivals and departures that sentences tell. Who is listed as present gets the words as a condition; who is not and
 * arrives is added; who leaves with a proxy is represented from then on. Nothing is read where no list says that the text tells a sitting.
 */
export function withMovementVerbs(text: SourceText, drafts: readonly FactDraft[]): FactDraft[] {
  const moved = [...drafts];
  if (!drafts.some(isPresence)) return moved;
  const flat = text.folded.replace(/\n/g, ' ');
  for (const { verb, arrives } of wordings) {
    for (const match of [...flat.matchAll(verb)].slice(0, most)) {
      const names = peopleBefore(text, match.index);
      const end = clauseEnd(flat, match.index + match[0].length);
      const holder = holderIn(text, flat, match.index, end);
      for (const one of names) {
        const told = { start: match.index, end: holder?.from ?? end };
        tell(moved, text, one, told, arrives, holder?.name ?? null);
      }
    }
  }
  return moved;
}

function isPresence(draft: FactDraft): draft is Attendance {
  return draft.kind === 'attendance' && draft.value.status === 'present';
}

/** People with a title straight before the verb, several joined by commas and "et". */
function peopleBefore({ view }: SourceText, at: number): FoundName[] {
  const from = Math.max(0, at - longest);
  const found = findPersonNames(view.text.slice(from, at), { titled: true }).map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  }));
  const joined: FoundName[] = [];
  let next = at;
  for (const one of found.toReversed()) {
    const between = view.text.slice(one.end, next);
    if (!(joined.length === 0 ? /^[\s,]{0,3}$/ : /^\s*(?:,|et|,\s?et)\s+(?:(?:Mmes|MM\.|Mesdames|Messieurs)\s+)?$/).test(between)) break;
    joined.unshift(one);
    next = one.start;
  }
  return joined;
}

function clauseEnd(flat: string, from: number): number {
  const behind = flat.slice(from, from + longest);
  const stop = /[;)]|\.(?=\s|$)|,? (?:et )?(?:m\.|mme|monsieur|madame) [^.;]{2,40} (?:quitte|rejoint|arrive)/.exec(behind);
  return from + (stop?.index ?? behind.length);
}

function holderIn(text: SourceText, flat: string, from: number, end: number): { from: number; name: FoundName } | null {
  const link = proxy.exec(flat.slice(from, end));
  if (link === null) return null;
  const start = from + link.index + link[0].length;
  const [one] = findPersonNames(text.view.text.slice(start, start + 80), { titled: true });
  return one === undefined || one.start > 2
    ? null
    : { from: from + link.index, name: { ...one, start: start + one.start, end: start + one.end } };
}

/** The list of proxies may hold the sentence already. */
function isTold(drafts: readonly FactDraft[], giver: FoundName, holder: FoundName): boolean {
  return drafts.some(
    (draft) =>
      draft.kind === 'attendance' &&
      draft.value.status === 'represented' &&
      draft.value.by !== null &&
      samePerson(draft.value.person, giver.name) &&
      samePerson(draft.value.by, holder.name),
  );
}

function tell(
  drafts: FactDraft[],
  text: SourceText,
  one: FoundName,
  told: { start: number; end: number },
  arrives: boolean,
  holder: FoundName | null,
): void {
  const condition = oneLine(text.view.text.slice(told.start, told.end)).replace(/[\s,]+$/, '');
  const known = drafts.findIndex((draft) => isPresence(draft) && samePerson(draft.value.person, one.name));
  const draft = drafts[known];
  const place = spanIn(text, one.start, told.end);
  const value: FactOf<'attendance'>['value'] = { person: one.name, status: 'present', by: null, as: null, excused: false, condition };
  if (draft !== undefined && isPresence(draft)) {
    if (draft.value.condition !== null) return;
    drafts[known] = { ...draft, value: { ...draft.value, condition }, spans: [...draft.spans, place] };
  } else if (arrives) drafts.push({ kind: 'attendance', value, derivation: 'stated', spans: [place] });
  if (!arrives && holder !== null && draft !== undefined && !isTold(drafts, one, holder)) {
    const spans: Attendance['spans'] = [spanIn(text, one.start, holder.end)];
    drafts.push({
      kind: 'attendance',
      value: { ...value, status: 'represented', by: holder.name, as: 'proxy' },
      derivation: 'stated',
      spans,
    });
  }
}
