import { groupBy } from '../../../corpus/group-by.ts';
import type { Fact } from '../../../corpus/record/fact.ts';
import type { Unit } from './evidence.ts';
import { readText } from './read-text.ts';

/**
 * Records that tell one thing together, each as a unit of its own, since claims say them in one breath: when, where and under whom a body sat; what
 * the quorum is and that it was reached; what was done to an act on one day ("sent, received and published on 29 March"). Counts are left out: two
 * of them would lend each other their figures, as two days would.
 */
export function jointUnits(units: readonly Unit[]): Unit[] {
  const dated = units.filter(({ fact }) => fact !== null && isOfTransmission(fact));
  return [
    joined(units.filter(({ fact }) => fact !== null && isOfSitting(fact))),
    joined(units.filter(({ fact }) => fact?.kind === 'quorum')),
    ...[...groupBy(dated, ({ dates }) => dates.join(' ')).values()].map(joined),
  ].flat();
}

function isOfSitting(fact: Fact): boolean {
  return fact.kind === 'date' ? fact.value.role === 'sitting' : fact.kind === 'time' || fact.kind === 'venue' || fact.kind === 'president';
}

function isOfTransmission(fact: Fact): boolean {
  return fact.kind === 'date' && fact.value.date !== null && /^(?:sent|received|posted|published)$/.test(fact.value.role);
}

function joined(units: readonly Unit[]): Unit[] {
  // A field lets the sitting's date stand anywhere beside it.
  const first = units.find(({ fact }) => fact?.kind !== 'date') ?? units[0];
  if (units.length < 2 || first === undefined) return [];
  const reading = readText(units.map(({ reading: own }) => own.text).join(' ; '), 'fr');
  const all = <T>(of: (unit: Unit) => Iterable<T>) => units.flatMap((unit) => [...of(unit)]);
  return [
    {
      fact: first.fact,
      printed: reading.text,
      reading,
      stems: new Set(all(({ stems }) => stems)),
      kindWords: new Set(all(({ kindWords }) => kindWords)),
      figures: all(({ figures }) => figures),
      dates: [...new Set(all(({ dates }) => dates))],
    },
  ];
}
