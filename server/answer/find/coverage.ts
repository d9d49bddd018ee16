import { md, type Rich } from '../compose/rich.ts';
import { answered, bullets, say } from '../draft.ts';
import type { Finder } from './finder.ts';
import { titleProof, unitRef } from './tell.ts';

/** What the corpus holds: acts, sittings, bodies, people, from when to when. */
export const coverage: Finder = async (context) => {
  const { words, reader, question, scope } = context;
  const { coverage: held } = context;
  const people = question.aspect === 'people' ? (await reader.people()).length : null;
  // "How many sittings between 2014 and 2016": what the corpus holds of those years.
  const units = scope.fixed ? scope.units : scope.allUnits;
  const dates = units.flatMap((unit) => unit.date ?? []);
  const part = {
    ...held,
    acts: scope.acts.length,
    sittings: units.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    authorities: namesOf(units.map(({ authority }) => authority)),
    bodies: namesOf(units.map(({ body }) => body)),
  };
  const head = say(words.corpus.holds(scope.fixed ? part : held, people));
  const shown = units.slice(-20);
  if (shown.length === 0) return answered(head);
  const items = await Promise.all(
    shown.map(
      async (unit): Promise<Rich> =>
        md`${words.corpus.sitting(unitRef(context, unit), unit.acts.length)}${await titleProof(context, unit)}`,
    ),
  );
  return answered(head, say(words.corpus.sittings(shown.length, units.length)), bullets(items));
};

/** Each once, as they first come. */
function namesOf(names: readonly (string | null)[]): string[] {
  return [...new Set(names.flatMap((name) => (name === null || name === '' ? [] : [name])))];
}
