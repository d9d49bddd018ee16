import { fold } from '../../corpus/language/fold.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ActText, type ContentExtractor, clauseAround, lineAround, spansOf, wordsOf } from './act-text.ts';
import { boundWords, labelTail, periodWords, perUnits } from './amount-wordings.ts';
import { columnFigures } from './column-amounts.ts';
import { amountLines, financingPlans } from './financing-plans.ts';
import { type FoundAmount, findAmounts } from './find-amounts.ts';

type Amount = FactOf<'amount'>['value'];

/** Money with the words that say what for. The same amount elsewhere in the act is another fact with its own place. */
export const extractAmounts: ContentExtractor = (act) => {
  const columns = columnFigures(act.text);
  const amounts = withColumns(findAmounts(act.view, act.text.folded), columns);
  const lines = amountLines(act, amounts);
  const plans = financingPlans(act, amounts, lines);
  const listed = new Set(lines.flat());
  let row = '';
  return amounts.map((amount, i): FactDraft => {
    const previousEnd = amounts[i - 1]?.end ?? 0;
    const nextStart = amounts[i + 1]?.start ?? act.view.length;
    const clause = listed.has(i) || isRow(act, amount) ? lineAround(act, amount) : clauseAround(act, amount);
    const before = { start: Math.max(clause.start, previousEnd), end: amount.start };
    const after = act.flow.slice(amount.end, Math.min(nextStart, amount.end + 60));
    // Figures side by side in a row have the label of its first.
    const gap = act.flow.slice(previousEnd, Math.min(amount.start, previousEnd + 40));
    // "172 000 € HT, soit 206 520 € TTC" says one thing twice.
    const sameRow = i > 0 && row !== '' && (/^[\s|/;€-]{0,6}$/.test(gap) || /^ ?(?:ht|h\.t\.|hors taxes?)?[ ,(]{0,3}soit $/.test(gap));
    if (!sameRow) {
      const forWhom = behindUnit(wordsOf(act, { start: amount.end, end: Math.max(amount.end, Math.min(clause.end, nextStart)) }));
      row = inEnumeration(act, previousEnd, amount) && forWhom !== '' ? forWhom : label(act, clause, amount, before);
    }
    const said = attributes(act.flow.slice(before.start, before.end), after);
    const headed = columns.find(({ start, end }) => start <= amount.start && amount.end <= end + 1)?.tax ?? null;
    const value: Amount = {
      cents: amount.cents,
      raw: oneLine(act.view.slice(amount.start, amount.end)),
      label: row,
      ...said,
      tax: said.tax ?? headed,
      plan: plans.get(i) ?? null,
    };
    return {
      kind: 'amount',
      derivation: 'stated',
      value,
      spans: spansOf(act, { start: clause.start, end: Math.max(clause.end, amount.end) }),
    };
  });
};

function withColumns(found: FoundAmount[], columns: ReturnType<typeof columnFigures>): FoundAmount[] {
  const more = columns.flatMap(({ start, end, cents }) =>
    cents === null || found.some((other) => other.start < end && other.end > start) ? [] : [{ start, end, cents }],
  );
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
}

/** A row of a table: its cells are set apart by tabs in the source, and one of them names it. */
function isRow(act: ActText, amount: FoundAmount): boolean {
  const line = lineAround(act, amount);
  if (line.end - line.start > 200 || !/\p{L}{3}/u.test(act.view.slice(line.start, amount.start))) return false;
  const { start, end } = act.text.view.toSource({ start: line.start, end: amount.start });
  return act.text.source.slice(start, end).includes('\t');
}

function attributes(before: string, after: string): Pick<Amount, 'tax' | 'period' | 'per' | 'bound'> {
  const nearBefore = before.slice(-60);
  let rest = after.replace(/\s+/g, ' ');
  const taxAfter =
    /^[\s(]{0,2}(?:(ttc|t\.t\.c|toutes taxes comprises)|(ht|h\.t|hors tax(?:e|es))|(?:de |en )?(tva|t\.v\.a)|nets?)\b\.?\)?/.exec(rest);
  if (taxAfter) rest = rest.slice(taxAfter[0].length);
  const tax = taxAfter?.[1]
    ? 'TTC'
    : taxAfter?.[2]
      ? 'HT'
      : taxAfter?.[3] || /\b(?:tva|t\.v\.a\.)(?: \([^)]{1,12}\)| ?a? ?\d{1,2}(?:[.,]\d)? ?%)?\s?[:=]?\s?$/.test(nearBefore)
        ? 'TVA'
        : null;
  let per: string | null = null;
  let period: Amount['period'] = null;
  // "par an et par élève", "/m²/an", "le mètre carré": up to three of them, in any order.
  for (let turn = 0; turn < 3; turn++) {
    const joint = /^[\s,(]{0,2}(?:et )?/.exec(rest)?.[0] ?? '';
    const tail = rest.slice(joint.length);
    const often = periodWords.find(({ after: words }) => new RegExp(`^(?:${words.source})`).test(tail));
    const unit = /^(?:par |\/ ?|le |la |l'|du )/.exec(tail);
    const each = unit && perUnits.find(([words]) => words.test(tail.slice(unit[0].length)));
    if (often && period === null) {
      period = often.period;
      rest = tail.replace(new RegExp(`^(?:${often.after.source})`), '');
    } else if (unit && each && per === null) {
      per = each[1];
      rest = tail.slice(unit[0].length).replace(each[0], '');
    } else break;
  }
  const adjective = periodWords.find(({ before: words }) => words.test(nearBefore.slice(-40)));
  const bound = boundWords.max.test(nearBefore) || /^\s?(?:\(?(?:ht|ttc)\)? ?)?(?:au )?maxi(?:mum)?\b/.test(after) ? 'max' : null;
  const floor = boundWords.min.test(nearBefore) || /^\s?(?:\(?(?:ht|ttc)\)? ?)?(?:au )?mini(?:mum)?\b/.test(after) ? 'min' : null;
  return { tax, per, period: period ?? adjective?.period ?? null, bound: bound && floor ? null : (bound ?? floor) };
}

/** "500 € à l'association A et 300 € au club B": what stands between two amounts is for whom the first is; the second's follows it. */
function inEnumeration(act: ActText, previousEnd: number, amount: FoundAmount): boolean {
  const forWhom = /^\s(?:(?:HT|TTC)\s)?(?:à|au|aux|pour|en faveur|en section|en fonctionnement|en investissement)(?![\p{L}’'])/u;
  return forWhom.test(act.view.slice(previousEnd, previousEnd + 24)) && forWhom.test(act.view.slice(amount.end, amount.end + 24));
}

/** The words before the figure, without those that only lead to it; those behind it where nothing stands before ("1 250 € de frais"). */
function label(act: ActText, clause: Span, amount: FoundAmount, before: Span): string {
  const lead = shortened(wordsOf(act, before));
  const bare = withoutTail(lead);
  if (/\p{L}{3}/u.test(bare)) return bare;
  // What stands on the next line is of the next figure, where this one closes a line that has words.
  const line = lineAround(act, amount);
  const most = /\p{L}{3}/u.test(act.view.slice(line.start, amount.start)) ? Math.min(clause.end, line.end) : clause.end;
  const behind = behindUnit(wordsOf(act, { start: amount.end, end: Math.max(amount.end, most) }));
  if (/\p{L}{3}/u.test(behind)) return behind;
  return /\p{L}{3}/u.test(lead) ? lead : wordsOf(act, clause);
}

const units = /^[\s/]*(?:(?:H\.?T\.?|T\.?T\.?C\.?|m²|an|mois|par an|par mois)(?!\p{L})[\s/,)]*)+/u;

/** "/m²/an pour les deux phases, soit …" → "pour les deux phases". */
function behindUnit(words: string): string {
  const own = words.replace(units, '');
  return (/^[^,;:.€%|•()]{3,100}(?=[,;:.€%|•()\s]|$)/u.exec(own)?.[0] ?? '').replace(/\set(?:\sde)?$/, '').trim();
}

function withoutTail(words: string): string {
  const tail = labelTail.exec(fold(words.slice(-80)));
  return tail ? words.slice(0, words.length - tail[0].length) : words;
}

/**
 * What of the words before a figure belongs to it: in a row of a table those behind the last other figure or bullet, in prose those behind the
 * unit of the amount before ("15 €/m²/an pour …") and from the last sentence on, also where recognition lost the point between two. At most
 * some 140 characters, cut at the last comma or "et" that leaves a clause.
 */
function shortened(words: string): string {
  // "DETR (40 %) :": a share in brackets parts nothing.
  const cell =
    words
      .replace(/\(\s?\d{1,3}(?:[.,]\d{1,2})?\s?%[^()]{0,12}\)/g, '')
      .split(/[€%|*•◦▪●■]/)
      .at(-1) ?? '';
  const own = cell
    .replace(units, '')
    .replace(/^.*\p{Ll}\s(?=(?:Le|La|Les|Un|Une|Il|Ce|Cette)\s\p{Ll})/su, '')
    .replace(/^[^\p{L}\p{N}«"“(]+/u, '');
  if (own.length <= 140) return own.trim();
  const cut = own.slice(-140);
  const soft = /(?:[,:]\s|\set\s(?=l['’ea]))/.exec(cut);
  if (soft && cut.length - soft.index > 30) return cut.slice(soft.index + soft[0].length).trim();
  return cut.slice(cut.indexOf(' ') + 1);
}
