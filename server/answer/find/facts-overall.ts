import type { FactKind, FactOf } from '../../../corpus/record/fact.ts';
import type { FindContext } from './finder.ts';

/** Acts whose facts of one kind are looked through whole; of more, those whose record has the words. Some five a kind and act. */
const mostRead = 2_000;

/** Facts over the whole corpus that may speak of certain days or identifiers: the caller looks at them more closely. */
export async function factsOverall<K extends FactKind>(
  { reader, coverage }: Pick<FindContext, 'reader' | 'coverage'>,
  kinds: K[],
  holding: readonly string[],
): Promise<FactOf<K>[]> {
  if (coverage.acts <= mostRead) return reader.facts({ kinds });
  return holding.length === 0 ? [] : reader.facts({ kinds, holding: [...holding] });
}
