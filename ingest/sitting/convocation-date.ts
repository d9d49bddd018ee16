import { type FoundDate, findDates } from '../../corpus/language/dates.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';

/** "Date de la convocation : 8 mars 2023", "convoqués le 15 novembre 2022", "sur convocation … en date du 20 mars 2023". */
const wording =
  /(?:date de (?:la |sa )?convocation|convocation(?:s)?(?: (?:individuelle|ecrite|legale|adressee|envoyee|faite)[a-z]*)?|convoque(?:e|s|es|\(e\)s|\(s\))?)(?: [a-z' ]{0,80}?)?(?:\s?:\s?| le | du |, le )$/;

/** When the members were called. Only the date straight behind the wording: in columns something else may follow. */
export const extractConvocationDate: Extractor = (text) => {
  const dates = findDates(text.view.text).filter(({ date }) => date.length === 10);
  const found = dates.map((date) => withWording(text, date)).find((one) => one !== null);
  if (found !== undefined) return [fact(text, found.start, found.end, found.date)];
  const blank = /(?:^|\n)[ ]?date de (?:la )?convocation\s?:[ ]?(?=\n|$)/.exec(text.folded);
  if (blank === null) return [];
  const start = blank.index + blank[0].search(/date/);
  // The next line may hold the value of a field printed above it; only a line of words says that the field is blank.
  return /^\s*[a-z]{3}/.test(text.folded.slice(blank.index + blank[0].length))
    ? [fact(text, start, blank.index + blank[0].length, null)]
    : [];
};

function withWording({ folded }: SourceText, { start, end, date }: FoundDate): { start: number; end: number; date: string } | null {
  const from = Math.max(0, start - 160);
  const match = wording.exec(folded.slice(from, start).replace(/\n/g, ' '));
  return match === null ? null : { start: from + match.index, end, date };
}

function fact(text: SourceText, start: number, end: number, date: string | null): FactDraft {
  return {
    kind: 'date',
    value: { role: 'convocation', date, label: oneLine(text.view.text.slice(start, end)) },
    derivation: 'stated',
    spans: [spanIn(text, start, end)],
  };
}
