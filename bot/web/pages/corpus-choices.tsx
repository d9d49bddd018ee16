import type { View } from '../view.ts';
import { Choice, type Option, optionsOf } from './filter.tsx';
import type { PersonRow, Ready } from './shapes.ts';

type Coverage = Ready['coverage'];
type Chosen = { view: View; value: string | undefined };

export const YearChoice = ({ view: { browse }, value, coverage }: Chosen & { coverage: Coverage }) => (
  <Choice label={browse.filter.year} name="year" value={value} all={browse.filter.everyYear} options={yearsOf(coverage)} />
);

export const BodyChoice = ({ view: { browse }, value, coverage }: Chosen & { coverage: Coverage }) => (
  <Choice label={browse.filter.body} name="body" value={value} all={browse.filter.everyBody} options={optionsOf(coverage.bodies)} />
);

export const PersonChoice = ({ view: { browse }, value, people }: Chosen & { people: PersonRow[] }) => (
  <Choice
    label={browse.filter.person}
    name="person"
    value={value}
    all={browse.filter.everyone}
    options={people.map(({ id, name }) => ({ value: id, label: name }))}
  />
);

/** Every year that the corpus reaches over, newest first. */
function yearsOf({ from, to }: Coverage): Option[] {
  if (from === null || to === null) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(last - i)).map((year) => ({ value: year, label: year }));
}
