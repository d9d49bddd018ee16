import type { Intent, Question } from '../../contract.ts';
import type { Item } from './items.ts';
import { allWordings, corrected, type Wording } from './lexicon.ts';
import { bareForm, findPattern, type Match, wordsOf } from './pattern.ts';
import { tellsTime } from './tells-time.ts';
import { wordingsIn } from './wordings-in.ts';
import { isYesNo } from './yes-no.ts';

/** What is asked for. `used`: positions of the items that said so, `at` that of the first of them. `sure`: more than a hint said it. */
export type Asked = Pick<Question, 'intent' | 'alsoAsked' | 'aspect' | 'yesNo' | 'count' | 'all'> & {
  used: Set<number>;
  at: number;
  sure: boolean;
};

type Hit = { wording: Wording; match: Match; score: number };

/** Weighing: a row's weight, then how many words of it were found; a tenth of a weight per word, so that words never outdo a whole step. */
const perWord = 0.08;
/** Below this a wording is a hint only: it decides where nothing else is asked, and is never a second question. */
const hintBelow = 2;
/** Intents that may be asked beside another; the others take the whole question. */
const alone: ReadonlySet<Intent> = new Set(['open', 'compare', 'history', 'coverage', 'acts', 'act', 'person']);

/**
 * What a question asks for, by the wordings of the tables; null where none fits. Misspelt words count as the word of the tables that they are a
 * slip away from. Where two things are asked, joined by "et", "and" or a comma, the first is the intent and the others `alsoAsked`.
 */
export function askedIn(items: Item[], { person }: { person: boolean }): Asked | null {
  const read = items.map((item, at) =>
    item.kind === 'word' ? { ...item, text: tellsTime(items, at) ? 'lorsque' : bareForm(corrected(item.text)) } : item,
  );
  const things = countsThings(read);
  const found: Hit[] = [];
  for (const wording of wordingsIn(read)) {
    const { row, pattern } = wording;
    if (row.needs !== undefined && (row.needs === 'person') !== person) continue;
    if (things && (row.intent === 'amount' || row.intent === 'rate')) continue;
    const match = findPattern(pattern, read);
    if (match) found.push({ wording, match, score: row.weight + perWord * match.items.length });
  }
  // What is said to tell when ("… quand le budget a été voté") is not what is asked.
  const when = read.findIndex((item) => item.text === 'lorsque');
  const before = found.filter((hit) => hit.match.to <= when);
  const hits = before.length > 0 ? before : found;
  hits.sort((a, b) => b.score - a.score || a.match.from - b.match.from);
  const best = hits[0];
  if (!best) return null;
  const row = best.wording.row;
  const others = alone.has(row.intent) ? [] : alsoIn(best, hits, read);
  const inOrder = [best, ...others].sort((a, b) => a.match.from - b.match.from);
  const main = inOrder[0] ?? best;
  const intent = main.wording.row.intent;
  const used = new Set([best, ...others].flatMap((hit) => hit.match.items));
  // Other wordings of the same thing say nothing of the subject either: "quel est le montant, en euros, …".
  for (const { row: also } of [best, ...others].map((hit) => hit.wording))
    for (const [at, item] of read.entries()) if (item.kind === 'word' && asksFor(also.intent, item.text)) used.add(at);
  const compared = intent === 'compare' ? comparedIn(hits) : null;
  if (compared) for (const [at, item] of read.entries()) if (asksFor(compared, item.text)) used.add(at);
  return {
    intent,
    alsoAsked: inOrder.slice(1).map((hit) => hit.wording.row.intent),
    aspect: intent === 'compare' ? compared : intent === 'duration' ? rolesIn(read) : (main.wording.row.aspect ?? null),
    yesNo: isYesNo(read) || intent === 'presence',
    count: isCount(read, intent),
    all: main.wording.row.all === true || best.wording.row.all === true,
    used,
    at: best.match.from,
    sure: best.wording.row.weight >= hintBelow,
  };
}

const words = new Map<Intent, Set<string>>();
for (const { row, pattern } of allWordings) words.set(row.intent, new Set([...(words.get(row.intent) ?? []), ...wordsOf(pattern)]));

/** Intents whose answers give dates anyway: "how often did X hold a proxy, and when?" asks for one thing. */
const dated: ReadonlySet<Intent> = new Set([
  'duration',
  'period',
  'time',
  'present',
  'absent',
  'represented',
  'proxies',
  'presence',
  'president',
  'decision',
  'citing',
]);
const ofSitting: ReadonlySet<Intent> = new Set([
  'attendance',
  'present',
  'absent',
  'represented',
  'proxies',
  'presence',
  'president',
  'quorum',
  'members',
  'vote',
]);

/** Whether a word stands in any wording of the intent, and so says nothing of the subject. What open questions are worded with may be their subject. */
function asksFor(intent: Intent, word: string): boolean {
  if (intent === 'open') return false;
  if (
    ofSitting.has(intent) &&
    /^(elus?|elues?|femmes?|hommes?|women|woman|men|female|male|membres?|conseillers?|conseilleres?|members?|councill?ors?|council|people|personnes?)$/.test(
      word,
    )
  )
    return true;
  return (words.get(intent)?.has(word) ?? false) || (intent === 'duration' && (words.get('date')?.has(word) ?? false));
}

function alsoIn(best: Hit, hits: Hit[], items: Item[]): Hit[] {
  const out: Hit[] = [];
  for (const hit of hits) {
    const { intent, weight } = hit.wording.row;
    if (
      weight < hintBelow ||
      alone.has(intent) ||
      (intent === 'date' && dated.has(best.wording.row.intent)) ||
      [best, ...out].some((one) => one.wording.row.intent === intent)
    )
      continue;
    if ([best, ...out].every((one) => apart(one.match, hit.match, items))) out.push(hit);
  }
  return out;
}

/** Whether two wordings stand in clauses of their own: one ends before the other begins, with a joint between. */
function apart(a: Match, b: Match, items: Item[]): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (first.to > second.from) return false;
  const bridge = items.slice(first.to, second.from + 1);
  return bridge.some((item) => /^(et|and|puis|ainsi|plus|[,;?&])$/.test(item.text));
}

/** The thing compared: the best wording of another kind ("qui était présent en 2016 mais pas en 2018"). */
function comparedIn(hits: Hit[]): Intent | null {
  const comparable = /^(present|absent|represented|proxies|attendance|president|quorum|members|vote|amount|decision|organisation)$/;
  return hits.map((hit) => hit.wording.row.intent).find((intent) => comparable.test(intent)) ?? null;
}

/** The role of a date that a word names: "affiché" is the posting. Null where it names none. */
export function dateRole(word: string): string | null {
  return roleWords.find(([, said]) => said.test(word))?.[0] ?? null;
}

const roleWords: [string, RegExp][] = [
  ['convocation', /^(convo(qu|c)|conven|summon)/],
  ['sent', /^(envoi|envoy|transmi|teletransmi|sent$|send|submi)/],
  ['received', /^(recu|recep|recei|arriv)/],
  ['posted', /^(affich|posted|posting|display)/],
  ['published', /^(publi|mise$|online)/],
  ['sitting', /^(seance|reunion|sitting|meeting|session|vote|adopt|deliberation|decision|decid|approv|approb)/],
];

/** The two dates of "between the sitting and its receipt", in time's order; from the sitting where one alone is named. */
function rolesIn(items: Item[]): string | null {
  const found = new Set(items.flatMap((item) => dateRole(item.text) ?? []));
  const order = ['convocation', 'sitting', 'sent', 'received', 'posted', 'published'].filter((role) => found.has(role));
  if (order.length === 0) return null;
  if (order.length === 1)
    return order[0] === 'sitting' ? 'sitting..sent' : order[0] === 'convocation' ? 'convocation..sitting' : `sitting..${order[0]}`;
  // "between sending the deliberation and its publication": the act's name is no role where two others are named.
  const [first, second] = order.length > 2 ? order.filter((role) => role !== 'sitting') : order;
  return `${first}..${second}`;
}

/** What "combien de", "how many" count that is money all the same. */
const moneyCounted =
  /^(euros?|eur|argent|money|millions?|milliers?|thousands?|centimes|cents|subventions?|aides?|grants?|subsidies|montants?|amounts?|sommes?|sums?|depenses?|expenses?|taxes?|tva|vat)$/;

/** "Combien de communes se partagent le coût" counts communes: no sum answers it, whatever money the rest speaks of. */
function countsThings(items: Item[]): boolean {
  return items.some((item, k) => {
    const next = items[k + 1]?.text ?? '';
    const asks = (item.text === 'combien' && next === 'de') || (item.text === 'how' && next === 'many');
    const thing = items[k + 2];
    return asks && thing?.kind === 'word' && !moneyCounted.test(thing.text);
  });
}

/** The last word of a question, or one before it. */
function lastWord(items: Item[], back = 0): string {
  return items.filter((item) => item.kind === 'word').at(-1 - back)?.text ?? '';
}

/** Intents that are figures themselves: "how much", "how many members" count nothing. */
const figures: ReadonlySet<Intent> = new Set(['amount', 'rate', 'date', 'duration', 'period', 'members', 'quorum', 'identifier']);

function isCount(items: Item[], intent: Intent): boolean {
  // "How many were missing, and who?": the list tells both.
  if (/^(?:qui|who|lesquels?|lesquelles?)$/.test(lastWord(items)) && /^(?:et|and)$/.test(lastWord(items, 1))) return false;
  if (figures.has(intent)) return false;
  const texts = items.map((item) => item.text);
  return texts.some(
    (text, k) =>
      (text === 'combien' && texts[k - 1] !== 'les') ||
      (text === 'how' && (texts[k + 1] === 'many' || (texts[k + 1] === 'often' && intent !== 'open'))) ||
      (/^(nombre|number)$/.test(text) && /^(de|d|of)$/.test(texts[k + 1] ?? '')),
  );
}
