import type { Citation } from '../../../server/contract.ts';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';

/** The citations of an answer by act, in the order of first use: each act once, its words below with their numbers. */
export function Sources({ view, citations }: { view: View; citations: Citation[] }) {
  if (citations.length === 0) return null;
  const { words, lang, link } = view;
  return (
    <section class="sources" aria-labelledby="sources">
      <h3 id="sources">{words.ask.sources}</h3>
      {byAct(citations).map(([act, ...others]) => (
        <div class="source">
          <p class="where">
            <b>{act.actId}</b>
            {[longDate(act.sessionDate, lang), act.body].filter((part) => part !== '').map((part) => ` · ${part}`)}
          </p>
          <p class="title" lang="fr" dir="auto">
            {act.title}
          </p>
          <ul>
            {[act, ...others].map(({ n, actId, shown, page, url }) => (
              <li id={`source-${n}`}>
                <span class="n">[{n}]</span>
                <blockquote lang="fr" dir="auto">
                  {shown}
                </blockquote>
                <a class="open" data-n={n} href={link(url)} aria-label={`${words.ask.open} (${actId}, [${n}])`}>
                  {page === undefined ? words.ask.open : `${words.ask.open}, p. ${page}`}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type OfOneAct = [Citation, ...Citation[]];

function byAct(citations: Citation[]): OfOneAct[] {
  const groups = new Map<string, OfOneAct>();
  for (const citation of citations) {
    const known = groups.get(citation.actId);
    if (known) known.push(citation);
    else groups.set(citation.actId, [citation]);
  }
  return [...groups.values()];
}
