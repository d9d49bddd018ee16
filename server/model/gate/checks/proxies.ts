import { foldWords } from '../../../../corpus/language/fold.ts';
import type { FactOf } from '../../../../corpus/record/fact.ts';
import type { Range } from '../carry.ts';
import type { Case, Reason } from '../check.ts';
import { isNe, isNegator } from '../negator.ts';
import { isAmbiguous, isThis, type Mention } from '../persons.ts';
import { isGlue } from '../tables/glue-words.ts';
import { proxyCues, proxyRows, proxyWords } from '../tables/proxy-rows.ts';

/** A word, or somebody (several where joined by "et"/"and"); `at` are the claim's words that it takes. */
type Item = { word: string | null; people: Mention[]; from: number; to: number };

const rows = proxyRows.map((row) => row.split(' '));
const mostBetween = 8;

/**
 * Who gave a proxy to whom stands as in the cited fact: "Mme Oriol a donné pouvoir à M. Vidal" and "M. Vidal held Mrs Oriol's proxy" are one
 * pair. Returns the people whose part it explains.
 */
export function proxies(one: Case): ProxiesTold {
  const items = itemsOf(one);
  const joined = told(one, joinPeople(items));
  if (joined.reason === null) return joined;
  // "A gave a proxy to B and C gave one to D": "B and C" are no pair.
  const apart = told(one, items);
  return apart.reason === null ? apart : joined;
}

/** `explained`: whose part a pair tells; `represented`: its givers; `spans`: the words of each pair, from its first person to its last. */
export type ProxiesTold = { reason: Reason | null; explained: Mention[]; represented: Mention[]; spans: Range[] };
const nothingTold = { explained: [], represented: [], spans: [] };

function told(one: Case, items: readonly Item[]): ProxiesTold {
  const { claim, evidence, mentions, carried } = one;
  const cue = claim.words.some((word) => word.part === 'word' && proxyCues.has(word.folded));
  const found = rows.flatMap((row) => matches(row, items));
  if (found.length === 0) return { reason: cue && mentions.length > 0 ? 'proxyUnclear' : null, ...nothingTold };
  const facts = evidence.facts.filter((fact): fact is FactOf<'attendance'> => fact.kind === 'attendance' && fact.value.by !== null);
  for (const { giver, holder, from, to } of found) {
    const respective = giver.length === holder.length && claim.words.slice(from, to + 1).some((word) => respectively.test(word.folded));
    if (giver.length > 1 && holder.length > 1 && !respective) return { reason: 'proxyUnclear', ...nothingTold };
    for (const [i, g] of giver.entries()) {
      for (const h of respective ? holder.slice(i, i + 1) : holder) {
        const stated = facts.some(
          ({ value }) => isThis(g, value.person) && value.by !== null && isThis(h, value.by) && value.as !== 'substitute',
        );
        if (!stated || isAmbiguous(g, evidence.act) || isAmbiguous(h, evidence.act)) return { reason: 'proxyNotCited', ...nothingTold };
      }
    }
    if (deniesMore(one, from, to)) return { reason: 'negationNotCited', ...nothingTold };
    claim.words.slice(from, to + 1).forEach((word, k) => {
      if (proxyWords.has(word.folded) || (respective && respectively.test(word.folded))) carried.add(from + k);
    });
  }
  claim.words.forEach((word, i) => {
    if (proxyCues.has(word.folded)) carried.add(i);
  });
  const explained = found.flatMap(({ giver, holder }) => [...giver, ...holder]);
  return { reason: null, explained, represented: found.flatMap(({ giver }) => giver), spans: found.map(({ from, to }) => ({ from, to })) };
}

const respectively = /^respective(?:ly|ment)$/;

/** "Mme X did not attend in person; M. Y held her proxy": what is denied is that she came, and nothing of the proxy. */
function deniesMore({ claim }: Case, from: number, to: number): boolean {
  return claim.words
    .slice(from, to + 1)
    .some(
      ({ folded, negated }, i) =>
        negated && !isGlue(folded) && !isNe({ folded }) && !isNegator(claim.words, from + i) && !coming.test(folded),
    );
}

const coming = /^(?:attend\w*|assist\w*|particip\w*|presente?s?|person|personne)$/;

/** The claim as words and people. Marks that part clauses stand as a word of their own. */
function itemsOf({ claim, mentions }: Case): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < claim.words.length; i++) {
    const word = claim.words[i];
    const mention = mentions.find((one) => one.from === i);
    if (word?.afterMark && items.length > 0)
      items.push({
        word: /;|\./.test(claim.text.slice(claim.words[i - 1]?.end ?? 0, word.start)) ? ';' : ',',
        people: [],
        from: i,
        to: i - 1,
      });
    if (mention) {
      items.push({ word: null, people: [mention], from: mention.from, to: mention.to });
      i = mention.to;
    } else if (word) items.push({ word: word.folded, people: [], from: i, to: i });
  }
  return items;
}

/** "A et B", "A, B et C": one item, only where an "et" or "and" closes it. */
function joinPeople(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    let end = i;
    if (item.word === null) {
      let k = i;
      let closed = false;
      while (!closed && items[k + 1] !== undefined && /^(?:,|et|and)$/.test(items[k + 1]?.word ?? '') && items[k + 2]?.word === null) {
        closed = items[k + 1]?.word !== ',';
        k += 2;
      }
      if (closed) end = k;
    }
    const run = items.slice(i, end + 1);
    out.push({ ...item, people: run.flatMap((one) => one.people), to: run.at(-1)?.to ?? item.to });
    i = end;
  }
  return out;
}

type Match = { giver: Mention[]; holder: Mention[]; from: number; to: number };

/** Every place where a row reads the items. */
function matches(row: readonly string[], items: readonly Item[]): Match[] {
  return items.flatMap((_, at) => {
    // A row that begins with a word is about the person behind it: one that stands in front of it would be another telling.
    const goesOn = row[0] === '+';
    if (row[0] !== 'G' && row[0] !== 'H' && !goesOn && personBefore(items, at)) return [];
    const found = matchAt(row, goesOn ? 1 : 0, items, at);
    return found === null
      ? []
      : [{ giver: found.giver ?? [], holder: found.holder ?? [], from: items[at]?.from ?? 0, to: items[found.end]?.to ?? 0 }];
  });
}

function personBefore(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && items[i]?.word !== ';'; i--) if (items[i]?.word === null) return true;
  return false;
}

type Partial = { giver?: Mention[]; holder?: Mention[]; end: number };

function matchAt(row: readonly string[], k: number, items: readonly Item[], at: number): Partial | null {
  const element = row[k];
  if (element === undefined) return { end: at - 1 };
  const item = items[at];
  if (element === '~') {
    for (let skip = 0; skip <= mostBetween; skip++) {
      const skipped = items[at + skip - 1];
      if (skip > 0 && (skipped === undefined || skipped.word === null || skipped.word === ';')) return null;
      const rest = matchAt(row, k + 1, items, at + skip);
      if (rest !== null) return rest;
    }
    return null;
  }
  if (item === undefined) return null;
  // Articles and possessives may stand anywhere: "a donné son pouvoir à", "held the proxy of".
  if (element !== 'G' && element !== 'H' && !element.split('|').includes(item.word ?? '')) {
    return isArticle(item.word) && k > 0 ? matchAt(row, k, items, at + 1) : null;
  }
  if ((element === 'G' || element === 'H') && item.word !== null) {
    return (isArticle(item.word) || item.word === ',') && k > 0 ? matchAt(row, k, items, at + 1) : null;
  }
  const rest = matchAt(row, k + 1, items, at + 1);
  if (rest === null) return null;
  if (element === 'G') return { ...rest, giver: item.people };
  return element === 'H' ? { ...rest, holder: item.people } : rest;
}

function isArticle(word: string | null): boolean {
  return word !== null && /^(?:le|la|les|l|son|sa|ses|un|une|the|her|his|their|an)$/.test(word) && isGlue(foldWords(word));
}
