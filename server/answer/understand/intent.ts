import type { Intent, Question } from '../../contract.ts';
import { fillers, type Item } from './items.ts';
import { allWordings, corrected, type Wording } from './lexicon.ts';
import { bareForm, findPattern, type Match, wordsOf } from './pattern.ts';
import { wordingsIn } from './wordings-in.ts';

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
  const hits: Hit[] = [];
  for (const wording of wordingsIn(read)) {
    const { row, pattern } = wording;
    if (row.needs !== undefined && (row.needs === 'person') !== person) continue;
    if (things && (row.intent === 'amount' || row.intent === 'rate')) continue;
    const match = findPattern(pattern, read);
    if (match) hits.push({ wording, match, score: row.weight + perWord * match.items.length });
  }
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
    /^(elus?|elues?|femmes?|hommes?|women|woman|men|female|male|membres?|conseillers?|conseilleres?|members?|councill?ors?|people|personnes?)$/.test(
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

const questionWords =
  /^(qui|que|qu|quoi|quel|quelle|quels|quelles|combien|comment|quand|pourquoi|ou|who|whom|whose|what|which|when|where|why|how)$/;
const auxiliaries = /^(was|were|is|are|am|did|do|does|has|have|had|can|could|will|would|should|isn|wasn|weren|didn|doesn|hasn)$/;

function isYesNo(items: Item[]): boolean {
  const words = items.filter((item) => item.kind !== 'break' && !(fillers.has(item.text) && !item.text.startsWith('-')));
  const texts = words.map((item) => item.text);
  // "Could you tell me who …" asks what follows.
  const polite = /^(can|could|would|will|do)$/.test(texts[0] ?? '') && /^(you|i|we)$/.test(texts[1] ?? '');
  if (polite && texts.some((text) => questionWords.test(text))) return false;
  const [first = '', second = ''] = texts[0] === 'and' || texts[0] === 'et' ? texts.slice(1) : texts;
  if (auxiliaries.test(first)) return true;
  if (texts.some((text) => questionWords.test(text) && text !== 'que' && text !== 'ou' && text !== 'qu')) return false;
  if (first === 'qu' || first === 'que' || first === 'ou') return false;
  if (first === 'est' && (second === 'ce' || second === 'il')) return true;
  return texts.some((text) => /^-(il|elle|ils|elles|on)$/.test(text)) || isSpoken(items);
}

/** Verbs that a statement turned into a question has in its first clause: "le vote était unanime ?", "la Région paie bien 900 € ?". */
const finite =
  /^(?:est|etait|sont|etaient|a|avait|ont|avaient|depasse|atteint|excede|couvre|couvrait|finance|paie|paye|verse|coute|peut|pouvait|doit|devait|fait|compte|comptait|touche|represente|apporte|donne|recoit|detient|preside|vote|contribue|participe|is|are|was|were|has|had|\p{L}{2,12}(?:aient|[^flr]ait))$/u;

/** A statement with nothing but its mark to ask by: somebody or something, and a finite verb before any word that relates. */
function isSpoken(items: Item[]): boolean {
  const first = items[0]?.text ?? '';
  const article = /^(?:le|la|les|l|ce|cette|ces|the|this)$/.test(first);
  if (items.at(-1)?.text !== '?' || !(article || /^(?:il|elle|ils|elles|on|nous|c|it|there|<person>|<act>)$/.test(first))) return false;
  for (const [k, { text }] of items.entries()) {
    if (relates.test(text)) return false;
    // "Le vote de 2021 ?": right behind an article stands its noun.
    const preposition = text === 'a' && /^(?:la|le|l|partir|quel)$/.test(items[k + 1]?.text ?? '');
    if (k > (article ? 1 : 0) && finite.test(text) && !preposition) return true;
  }
  return false;
}

const relates = /^(?:que|qu|qui|dont|ou|laquelle|lequel|lesquels|lesquelles|who|which|that)$/;

/** "Qui présidait quand le budget a été voté ?": behind another question word, "quand" tells which sitting is meant and asks for no date. */
function tellsTime(items: Item[], at: number): boolean {
  if (!/^(?:quand|when)$/.test(items[at]?.text ?? '')) return false;
  const before = items[at - 1];
  if (before === undefined || before.kind === 'break' || asksBehind.test(before.text)) return false;
  return items.slice(0, at).some((item) => questionWords.test(item.text) && !/^(?:que|qu|ou|where)$/.test(item.text));
}

/** "Depuis quand", "et quand", "sait quand": behind these the word asks all the same. */
const asksBehind = /^(?:et|and|ou|or|puis|depuis|jusqu|jusque|a|de|since|until|till|by|from|sait|savoir|know|knows|dire|tell|told)$/;

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
      text === 'combien' ||
      (text === 'how' && (texts[k + 1] === 'many' || (texts[k + 1] === 'often' && intent !== 'open'))) ||
      (/^(nombre|number)$/.test(text) && /^(de|d|of)$/.test(texts[k + 1] ?? '')),
  );
}
