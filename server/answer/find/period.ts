import { groupBy } from '../../../corpus/group-by.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { sentencesIn } from '../compose/bounds.ts';
import { md, proof, proofAt, type Rich, wordsAt, wordsOf } from '../compose/rich.ts';
import { answered, type Draft, list } from '../draft.ts';
import type { Scope } from '../scope.ts';
import type { FindContext, Finder } from './finder.ts';
import { open } from './open.ts';
import { candidates, coverageOf, type Subject, stemSet, subjectOf } from './subject.ts';
import { actRef, wholeActs } from './tell.ts';

/** Acts that are read for their periods: ten years of a town's. */
const mostRead = 1_000;

/** Which years something covers: the period of that name, else the one whose words speak of it. */
export const period: Finder = async (context) => {
  const { question, words, reader, scope } = context;
  // All acts of a few; of many, the best found, or the newest where nothing is named.
  const about = scope.fixed ? scope.acts : (await candidates(context)).slice(-mostRead);
  const all = about.length === 0 ? [] : await reader.facts({ kinds: ['period'], actIds: about.map((act) => act.id) });
  const asked = new Set(foldWords(question.text).split(' '));
  // "La phase 2019-2023": the years are its name, and those of another phase in the same sentence none of it.
  const years = /\b((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)\b/.exec(question.text);
  const ofYears = (fact: FactOf<'period'>) =>
    years !== null && fact.value.from.startsWith(years[1] ?? '') && fact.value.to.startsWith(years[2] ?? '');
  const ranged = all.filter(ofYears);
  const named =
    ranged.length > 0
      ? ranged
      : all.filter(
          (fact) =>
            fact.value.name !== null &&
            foldWords(fact.value.name)
              .split(' ')
              .some((word) => asked.has(word) && /\p{L}\d|\d\p{L}/u.test(word)),
        );
  const nth = ordinalAsked(question.text);
  const numbered = nth === null ? [] : all.filter((fact) => fact.value.name !== null && isNth(fact.value.name, nth));
  const subject = subjectOf(question);
  const row = named.length === 0 && nth === null && asksRow.test(fold(question.text)) ? rowOn(context, subject, all) : [];
  if (row.length > 1) return answered(list(row));
  const scored = all.map((fact) => ({ fact, near: coverageOf(subject, stemSet(`${fact.value.name ?? ''} ${fact.value.label}`)) }));
  const best = Math.max(0, ...scored.map((one) => one.near));
  // "Jusqu'à quand court la nouvelle période": named by nothing but its newness, the last that the newest act speaks of.
  const newest = (subject.words.length === 0 || asksNewest(question.text)) && named.length === 0 ? lastOf(all, scope) : [];
  const lasting = named.length === 0 ? await statedDuration(context) : null;
  if (lasting) return lasting;
  const chosen =
    newest.length > 0
      ? newest
      : named.length > 0
        ? named
        : numbered.length > 0
          ? numbered
          : scored.filter((one) => one.near >= 0.6 && one.near >= best - 0.01).map((one) => one.fact);
  const shown = chosen.length > 0 ? chosen : ofOneAct(context, all);
  if (shown.length === 0) return open(context);
  const groups = groupBy(shown, (fact) => `${foldWords(fact.value.name ?? fact.value.label)}|${fact.value.from}|${fact.value.to}`);
  const items = [...groups.values()].flatMap((same) => {
    const [first] = same;
    const act = first && scope.byId.get(first.actId);
    if (!first || !act) return [];
    const once = [...new Map(same.map((fact) => [fact.actId, fact])).values()].slice(0, 6);
    return [
      md`${words.texts.period(first.value.name, first.value.from, first.value.to, words.quote(wordsOf(first)), actRef(act))}${proof(...once)}`,
    ];
  });
  return { status: 'answered', blocks: [list(items)] };
};

/** "Quelle période couvre le groupement approuvé en 2021 ?": those that the one act in question speaks of, where none is told apart. */
function ofOneAct({ scope, question }: FindContext, all: readonly FactOf<'period'>[]): FactOf<'period'>[] {
  const [only] = scope.acts;
  if (!scope.fixed || scope.acts.length !== 1 || !only || !asksPeriod.test(fold(question.text))) return [];
  const own = all.filter((fact) => fact.actId === only.id);
  return own.length <= mostTold ? own : [];
}

/** Periods of one act that are told together. */
const mostTold = 6;
const asksPeriod = /\b(?:periodes?|periods?|jusqu\w*|until|till|fin|terme|expir\w*|echeance|end|ends)\b/;

/** "Les phases", "what are the four phases": all of a row, and none in particular. */
const asksRow = /\b(?:phases|etapes|tranches|stages)\b/;

const isCount = /^(?:deux|trois|quatre|cinq|six|two|three|four|five|differente?s?|different|successi\w{2,4})$/;

/** One of a row: "ENT1", "la quatrième phase". */
function isOfRow({ value }: FactOf<'period'>): boolean {
  return value.name !== null && (/\p{L}\d$/u.test(value.name) || /\b(?:phase|etape|tranche|periode)\b/.test(fold(value.name)));
}

/** The phases of the subject in the order of time, each once, with all the names that acts give it. */
function rowOn({ scope, words }: FindContext, subject: Subject, all: readonly FactOf<'period'>[]): Rich[] {
  const rest = { ...subject, words: subject.words.filter(({ word }) => !asksRow.test(word) && !isCount.test(word)) };
  const on = ({ actId, value }: FactOf<'period'>) =>
    rest.words.length === 0 || coverageOf(rest, stemSet(`${value.name} ${value.label} ${scope.byId.get(actId)?.title ?? ''}`)) >= 0.6;
  const spans = groupBy(all.filter(isOfRow).filter(on), ({ value }) => `${value.from}|${value.to}`);
  const ordered = [...spans.values()].sort(([a], [b]) => (a?.value.from ?? '').localeCompare(b?.value.from ?? ''));
  return ordered.flatMap((same) => {
    const [first] = same;
    const act = first && scope.byId.get(first.actId);
    if (!first || !act) return [];
    const names = [...new Map(same.flatMap(({ value: { name } }) => (name === null ? [] : [[foldWords(name), name] as const]))).values()];
    return [
      md`${words.texts.period(names.join(', '), first.value.from, first.value.to, words.quote(wordsOf(first)), actRef(act))}${proof(first)}`,
    ];
  });
}

const asksLength = /\b(?:duree|combien d'annees|combien de (?:temps|mois)|how long|how many (?:years|months)|duration|term|length)\b/;
const binding = /^(?:accords?|conventions?|marches?|contrats?|bail|baux|agreements?|contracts?|leases?)$/;
const length =
  /\b(?:pour|duree de|pendant|d'une duree de|periode de) (?:une duree de |une periode de )?(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?: \(\d{1,2}\))? (?:ans?|annees?|mois)\b/;

/** "L'accord-cadre conclu, pour 4 ans": how long a contract holds, in the sentence that names it; null where none says so. */
async function statedDuration(context: FindContext): Promise<Draft | null> {
  const { question, words, scope } = context;
  const subject = subjectOf(question);
  if (!asksLength.test(fold(question.text)) || !subject.words.some((one) => binding.test(one.word))) return null;
  const acts = [
    ...(
      await wholeActs(
        context,
        (await candidates(context)).slice(-60).map((act) => act.id),
      )
    ).values(),
  ];
  const found = acts.flatMap((act) =>
    sentencesIn(act.text, { start: 0, end: act.text.length }).flatMap((part) => {
      const said = act.text.slice(part.start, part.end);
      if (!length.test(fold(said).replace(/\s+/g, ' ')) || coverageOf(subject, stemSet(said)) < 0.66) return [];
      const ref = scope.byId.get(act.id);
      const place = { actId: act.id, ...part };
      return ref ? [md`${words.texts.passage(actRef(ref))} ${words.quote(wordsAt(place))}${proofAt(place)}`] : [];
    }),
  );
  return found.length === 0 ? null : { status: 'answered', blocks: [list(found.slice(0, 3))] };
}

const ordinals = ['premiere', 'deuxieme|seconde', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];
const english = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "La phase 3", "the third phase", "3e phase": which of a row of phases is asked for. */
function ordinalAsked(question: string): number | null {
  const text = foldWords(question);
  const digit = /\bphase (?:n |no |numero |number )?([1-9])\b/.exec(text) ?? /\b([1-9]) ?(?:e|eme|ere|re|st|nd|rd|th)? phase\b/.exec(text);
  if (digit) return Number(digit[1]);
  const at = ordinals.findIndex((words, i) => new RegExp(`\\b(?:${words}|${english[i]}) phase\\b`).test(text));
  return at < 0 ? null : at + 1;
}

/** "ENT3" and "troisième phase" are the third. */
function isNth(name: string, nth: number): boolean {
  const folded = foldWords(name);
  return new RegExp(`(?:\\p{L}|\\bphase )${nth}\\b|\\b${nth} ?e(?:me)? phase|\\b(?:${ordinals[nth - 1]}) phase\\b`, 'u').test(folded);
}

/** "La dernière convention", "the latest agreement": the newest of its kind. */
export function asksNewest(question: string): boolean {
  return /\b(?:derniere?|nouvel(?:le)?|nouveau|last|latest|newest|new) (?:framework )?(?:conventions?|accords?|marches?|contrats?|groupements?|agreements?|contracts?)\b/.test(
    fold(question),
  );
}

/** The periods of the newest act that begin last. */
function lastOf(all: readonly FactOf<'period'>[], scope: Scope): FactOf<'period'>[] {
  const dateOf = (fact: FactOf<'period'>) => scope.byId.get(fact.actId)?.sessionDate ?? '';
  const newest = all.map(dateOf).sort().at(-1);
  const ofNewest = all.filter((fact) => dateOf(fact) === newest);
  const from = ofNewest
    .map((fact) => fact.value.from)
    .sort()
    .at(-1);
  return ofNewest.filter((fact) => fact.value.from === from);
}
