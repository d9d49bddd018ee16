import { oneLine } from '../../corpus/language/readable.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { Lang } from '../contract.ts';

const locale = { fr: 'fr-FR', en: 'en-GB' } as const;

/**
 * The value of a fact as code places it in a sentence: a date, a sum, a name, a count. null where a fact is a statement rather than a value
 * (a vote, a recital), or a blank.
 */
export function valueOfFact(fact: Fact, lang: Lang): string | null {
  switch (fact.kind) {
    case 'amount':
      return new Intl.NumberFormat(locale[lang], { style: 'currency', currency: 'EUR', maximumFractionDigits: 5 }).format(
        fact.value.cents / 100,
      );
    case 'date':
      return fact.value.date === null ? null : day(fact.value.date, lang);
    case 'period':
      return `${day(fact.value.from, lang)} – ${day(fact.value.to, lang)}`;
    case 'count':
      return String(fact.value.count);
    case 'quorum':
      return fact.value.required === null ? null : String(fact.value.required);
    case 'rate':
      return fact.value.raw;
    case 'time':
      return fact.value.time;
    case 'president':
    case 'secretary':
    case 'signatory':
    case 'attendance':
      return nameOf(fact.value.person);
    case 'identifier':
      return fact.value.value;
    case 'authority':
    case 'body':
    case 'venue':
    case 'organisation':
    case 'annex':
      return fact.value.name;
    case 'acronym':
      return fact.value.expansion;
    case 'title':
      return oneLine(fact.value.text);
    default:
      return null;
  }
}

/** A fact on one line, for a model to read: its id, its kind, what it holds and the words of the act. */
export function factLine(fact: Fact, act: Act): string {
  const said = fact.places.map(({ start, end }) => oneLine(act.text.slice(start, end))).join(' … ');
  return JSON.stringify({
    id: fact.id,
    act: act.id,
    sitting: act.sessionDate,
    kind: fact.kind,
    value: fact.value,
    words: said.slice(0, 400),
  });
}

function nameOf({ title, given, family, printed }: PersonName): string {
  const name = given === null ? printed : `${given} ${family}`;
  return title === null ? name : `${title} ${name}`;
}

/** "28 août 2018", "décembre 2011", "2008". */
function day(iso: string, lang: Lang): string {
  const [year = '', month, date] = iso.split('-');
  if (month === undefined) return year;
  const form = new Intl.DateTimeFormat(locale[lang], {
    year: 'numeric',
    month: 'long',
    ...(date === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return form.format(Date.parse(`${year}-${month}-${date ?? '01'}T00:00:00Z`));
}
