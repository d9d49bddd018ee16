import { foldWords } from '../../../corpus/language/fold.ts';
import { oneLine } from '../../../corpus/language/readable.ts';
import type { Act, PartName, Passage } from '../../../corpus/record/act.ts';
import type { Fact } from '../../../corpus/record/fact.ts';
import { sentencesIn } from '../../answer/compose/bounds.ts';
import { proofSpan } from '../../answer/compose/proof-span.ts';
import type { Claim, GateInput } from '../claim.ts';
import { jointUnits } from './joint-units.ts';
import { readText, type TextReading } from './read-text.ts';
import { stemsOf } from './stems.ts';
import { kindWords } from './tables/kind-rows.ts';
import { wholeSentences } from './whole-sentences.ts';

/** One thing that is cited: a fact with its own words, or one sentence of a passage. A clause of a claim has to stand in one of these. */
export type Unit = {
  fact: Fact | null;
  /** Its words as they stand in the act: `reading` may have been completed by what they lean on. */
  printed: string;
  reading: TextReading;
  stems: ReadonlySet<string>;
  /** Folded words that the fact's kind says by itself. */
  kindWords: ReadonlySet<string>;
  figures: readonly string[];
  /** Days, months and years that the unit gives, ISO. */
  dates: readonly string[];
};

/** What a claim cites of one act. */
export type Evidence = {
  act: Act;
  units: readonly Unit[];
  /** Facts cited by their id or inside a cited passage. */
  facts: readonly Fact[];
  /** Stems of the act's title, body and authority: any sentence about the act may name them. */
  context: ReadonlySet<string>;
  /** Folded words of the body's and the authority's names, in order. */
  names: readonly string[];
  nameStems: ReadonlySet<string>;
  /** Sitting dates of all acts that the claim cites. */
  sittings: readonly string[];
};

/** In these parts a sentence is a list or a field, whose facts say what belongs together. */
const listParts: ReadonlySet<PartName> = new Set(['attendance', 'closing', 'header']);

/** What a claim cites, act by act, in the order of citation. Ids that nobody handed out are left out (`citationsKnown` tells of them). */
export function evidenceOf({ cites }: Claim, { facts, passages, acts }: Pick<GateInput, 'facts' | 'passages' | 'acts'>): Evidence[] {
  const citedFacts = cites.facts.flatMap((id) => facts.get(id) ?? []);
  const citedPassages = cites.passages.flatMap((id) => passages.get(id) ?? []);
  const ids = [...new Set([...citedFacts, ...citedPassages].map((one) => one.actId))];
  const cited = ids.flatMap((id) => acts.get(id) ?? []);
  const sittings = cited.flatMap((act) => act.sessionDate ?? []);
  return cited.map((act) => {
    const ofPassages = citedPassages.filter((passage) => passage.actId === act.id);
    const within = act.facts.filter((fact) =>
      ofPassages.some((passage) => fact.places.every((place) => place.start >= passage.start && place.end <= passage.end)),
    );
    const all = [...new Map([...citedFacts.filter((fact) => fact.actId === act.id), ...within].map((fact) => [fact.id, fact])).values()];
    const fields = all.map((fact) => unitOfFact(fact, act));
    const sentences = ofPassages.flatMap((passage) => unitsOfPassage(passage, act));
    const named = `${act.body ?? ''} ${act.authority.name}`;
    return {
      act,
      units: [...fields, ...jointUnits(fields), ...sentences],
      facts: all,
      context: new Set(stemsOf(`${act.title} ${named}`)),
      names: foldWords(named).split(' '),
      nameStems: new Set(stemsOf(named)),
      sittings,
    };
  });
}

/** Records do not change: what was read of one is kept as long as it lives. One claim after another cites the same. */
const readFacts = new WeakMap<Fact, Unit>();
const readPassages = new WeakMap<Passage, Unit[]>();

function unitOfFact(fact: Fact, act: Act): Unit {
  const known = readFacts.get(fact);
  if (known !== undefined) return known;
  const unit = unitOf(factWords(fact, act), fact);
  readFacts.set(fact, unit);
  return unit;
}

function unitsOfPassage(passage: Passage, act: Act): Unit[] {
  const known = readPassages.get(passage);
  if (known !== undefined) return known;
  const spans = listParts.has(passage.part) ? [] : sentencesIn(act.text, passage);
  const printed = spans.map((span) => oneLine(act.text.slice(span.start, span.end)));
  const units = wholeSentences(printed).map((words, i) => ({ ...unitOf(words, null), printed: printed[i] ?? words }));
  readPassages.set(passage, units);
  return units;
}

function unitOf(words: string, fact: Fact | null): Unit {
  const reading = readText(words, 'fr');
  const own = fact === null ? null : valuesOf(fact);
  return {
    fact,
    printed: reading.text,
    reading,
    stems: new Set(reading.words.flatMap((word) => (word.part === 'word' || word.part === 'figure' ? stemsOf(word.folded) : []))),
    kindWords: new Set(fact === null ? [] : kindWords(fact.kind, sideOf(fact)).split(' ')),
    figures: own?.figures ?? reading.figures.map((figure) => figure.key),
    dates: own?.dates ?? reading.dates.map(({ date }) => date),
  };
}

/** The words that state a fact: as narrow as the kind allows, so that a neighbour in the same sentence lends it nothing. */
function factWords(fact: Fact, act: Act): string {
  const printed = () =>
    fact.places
      .map((place) => proofSpan(fact, place, act.text))
      .map(({ start, end }) => oneLine(act.text.slice(start, end)))
      .join(' ; ');
  switch (fact.kind) {
    case 'period':
      return fact.value.name === null ? fact.value.label : `${fact.value.name} de ${fact.value.from} à ${fact.value.to}`;
    case 'date':
      return fact.value.role === 'mentioned'
        ? fact.value.label
        : fact.places.map(({ start, end }) => oneLine(act.text.slice(start, end))).join(' ; ');
    case 'organisation':
      return `${fact.value.name} ; ${fact.value.label}`;
    case 'acronym':
      return `${fact.value.acronym} ${fact.value.expansion}`;
    case 'decision':
    case 'recital':
    case 'title':
      return oneLine(fact.value.text);
    case 'annex':
      return `${fact.value.name} ${fact.value.about}`;
    case 'venue':
    case 'time':
    case 'count':
    case 'quorum':
      // The sentence that opens a sitting has its date, its summons and the place of another body too; counts stand side by side in one line.
      return fact.places.map(({ start, end }) => oneLine(act.text.slice(start, end))).join(' ; ');
    default:
      return printed();
  }
}

/** The values of a fact where they are narrower than its words; null where the words are all there is. */
function valuesOf(fact: Fact): { figures?: string[]; dates: string[] } | null {
  const count = (n: number | null) => (n === null ? [] : [`n:${n}`]);
  switch (fact.kind) {
    case 'amount':
      return { figures: [`money:${fact.value.cents}`], dates: [] };
    case 'rate':
      return {
        figures: [
          ...(fact.value.percent === null ? [] : [`percent:${fact.value.percent}`]),
          ...(fact.value.fraction === null
            ? []
            : [`fraction:${fact.value.fraction}`, ...(fact.value.fraction === '1/2' ? ['percent:50'] : [])]),
        ],
        dates: [],
      };
    case 'count':
      return { figures: count(fact.value.count), dates: [] };
    case 'quorum':
      return { figures: count(fact.value.required), dates: [] };
    case 'time':
      return { figures: [`time:${fact.value.time}`], dates: [] };
    case 'period':
      return { dates: [fact.value.from, fact.value.to] };
    case 'date':
      return { figures: [], dates: fact.value.date === null ? [] : [fact.value.date] };
    default:
      return null;
  }
}

function sideOf(fact: Fact): string | null {
  switch (fact.kind) {
    case 'date':
    case 'organisation':
      return fact.value.role;
    case 'count':
      return fact.value.of;
    case 'link':
      return fact.value.relation;
    default:
      return null;
  }
}
