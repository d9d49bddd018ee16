import type { View } from '../view.ts';
import { ProofLink } from './proof-link.tsx';
import type { NoticeRow } from './shapes.ts';

/** What the checks note, in words, with a way to the words that it is about. Nothing where there is nothing to note. */
export function NoticeList({ view, notices, lang = view.lang }: { view: View; notices: NoticeRow[]; lang?: View['lang'] }) {
  if (notices.length === 0) return null;
  return (
    <section class="notices" aria-label={view.words.ask.notices}>
      <ul>
        {notices.map(({ level, text, places }) => (
          <li class={level}>
            <strong>{view.words.noticeLevel[level]}</strong> <span lang={lang}>{text}</span>{' '}
            {[...new Map(places.map((place) => [place.actId, place])).values()].slice(0, 4).map((place) => (
              <ProofLink view={view} place={place} says={`${view.words.ask.open} (${place.actId})`}>
                [{place.actId}]
              </ProofLink>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
