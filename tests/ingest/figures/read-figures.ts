import { extractFigures } from '../../../ingest/figures/extract-figures.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';

/** Facts of a text in short: a vote without its nulls and empty lists, names as "title printed". */
export function figuresIn(source: string) {
  const text = sourceText(source);
  const facts = extractFigures(text);
  const counts = facts.flatMap((fact) => (fact.kind === 'count' ? [`${fact.value.of} ${fact.value.count}`] : []));
  const quorums = facts.flatMap((fact) => (fact.kind === 'quorum' ? [fact.value] : []));
  const votes = facts.flatMap((fact) => (fact.kind === 'vote' ? [shortVote(fact.value)] : []));
  const quotes = facts.flatMap((fact) => fact.spans.map(({ start, end }) => source.slice(start, end)));
  return { facts, counts, quorums, votes, quotes };
}

function shortVote(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      if (Array.isArray(one)) return one.length === 0 ? [] : [[name, one.map(({ title, printed }) => `${title} ${printed}`)]];
      return one === null ? [] : [[name, one]];
    }),
  );
}
