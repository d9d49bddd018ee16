import { markedPieces, type Piece } from '../marked-pieces.ts';
import type { View } from '../view.ts';
import { type Fact, factWords } from '../words/fact-words.ts';
import type { Marked } from './act.tsx';

type Spanned = { start: number; end: number; kind: Fact['kind'] };
type Props = { view: View; id: string; text: string; facts: readonly Fact[]; pages: { n: number; start: number }[]; place: Marked };

/**
 * An act's text as it stands, each fact underlined in place, the passage asked for marked. Not a character is added: the numbers of pages
 * are drawn by the style sheet.
 */
export function ActText({ view, id, text, facts, pages, place }: Props) {
  const spans: Spanned[] = facts.flatMap(({ kind, places }) =>
    places.filter(({ actId }) => actId === id).map(({ start, end }) => ({ kind, start, end })),
  );
  const starts = new Map(pages.length < 2 ? [] : pages.map(({ n, start }) => [start, n]));
  const pieces = markedPieces(text.length, spans, [...starts.keys(), ...(place === null ? [] : [place.start, place.end])]);
  const draw = (part: Piece<Spanned>[]) =>
    part.map(({ start, end, over }) => {
      const page = starts.get(start);
      const words = text.slice(start, end);
      const kinds = [...new Set(over.map(({ kind }) => factWords[kind][view.lang]))].join(', ');
      return (
        <>
          {page === undefined ? null : <span class="page" id={`page-${page}`} data-page={`${view.reading.act.page} ${page}`} />}
          {over.length === 0 ? (
            words
          ) : (
            <span class="fact" title={kinds}>
              {words}
            </span>
          )}
        </>
      );
    });
  return (
    <div class="act-text" lang="fr">
      {place === null ? draw(pieces) : draw(pieces.filter(({ end }) => end <= place.start))}
      {place === null ? null : <mark id="q">{draw(pieces.filter(({ start, end }) => start >= place.start && end <= place.end))}</mark>}
      {place === null ? null : draw(pieces.filter(({ start }) => start >= place.end))}
    </div>
  );
}
