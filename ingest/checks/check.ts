import type { Act } from '../../corpus/record/act.ts';
import type { Fact, FactKind, FactOf } from '../../corpus/record/fact.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import type { NoticeCode } from '../../corpus/record/notice-texts.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';

/** Looks at one act and says what a reader should know. A check tells what disagrees and where; it never corrects. */
export type Check = (act: Act) => Notice[];

export function notice(code: NoticeCode, level: Notice['level'], params: Notice['params'], facts: readonly Fact[]): Notice {
  return { code, level, params, places: facts.flatMap(({ places }) => places) };
}

export function factsOf<K extends FactKind>(act: Pick<Act, 'facts'>, kind: K): FactOf<K>[] {
  return act.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** The one value that all facts agree on; null where there is none or they differ (arrivals and departures print several). */
export function only<T>(values: readonly T[]): T | null {
  const [first, ...rest] = new Set(values);
  return first === undefined || rest.length > 0 ? null : first;
}

export function fullName({ title, printed }: PersonName): string {
  return title === null ? printed : `${title} ${printed}`;
}
