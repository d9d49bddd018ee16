import { legislationPath } from '../../../server/contract.ts';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { ActText } from './act-text.tsx';
import { actAddress, placeAddress, sittingAddress } from './addresses.ts';
import { FactList } from './fact-list.tsx';
import { Layout } from './layout.tsx';
import { NoticeList } from './notice-list.tsx';
import { PlanFigure, plansOf } from './plans.tsx';
import type { ActLinks, ActRecord } from './shapes.ts';

/** The passage to mark. `null`: none asked for. */
export type Marked = { start: number; end: number } | null;
export type ActProps = { view: View; act: ActRecord; text: string; marked: Marked };

/** An act: its text with every fact in place and listed beside, what it is called, what to beware of, what it is tied to. */
export function ActPage({ view, act, text, marked, links, jsonLd }: ActProps & { links: ActLinks; jsonLd: string | null }) {
  const { words, reading } = view;
  const place = placeIn(text, marked);
  const plans = plansOf(act.facts.flatMap((fact) => (fact.kind === 'amount' ? [fact] : [])));
  return (
    <Layout view={view} title={act.title} current="acts" wide {...(jsonLd !== null && { data: { href: legislationPath(act.id), jsonLd } })}>
      <h1 class="act-title" lang="fr" dir="auto">
        {act.title}
      </h1>
      <Record view={view} act={act} />
      {act.ocr === null ? null : <p class="notices">{words.act.ocr(Math.round(act.ocr.confidence * 100))}</p>}
      <NoticeList view={view} notices={act.notices} />
      <PlaceNote view={view} marked={marked} text={text} />
      <div class="beside">
        <section aria-labelledby="text">
          <h2 id="text">{words.act.text}</h2>
          <ActText view={view} id={act.id} text={text} facts={act.facts} pages={act.pages} place={place} />
        </section>
        <aside class="record-facts" aria-labelledby="facts">
          <h2 id="facts">{reading.act.facts}</h2>
          <p class="where">{reading.act.factsHint}</p>
          <FactList view={view} facts={act.facts} />
          <Published view={view} act={act} />
          <Ties view={view} links={links} />
        </aside>
      </div>
      {plans.length === 0 ? null : (
        <section aria-label={reading.act.plans}>
          {plans.map((plan) => (
            <PlanFigure view={view} plan={plan} level="h2" />
          ))}
        </section>
      )}
    </Layout>
  );
}

/** The act beside an answer: less than its page, and a link there. */
export function ActPanel({ view, act, text, marked, close }: ActProps & { close: string }) {
  const { reading, lang } = view;
  const place = placeIn(text, marked);
  const whole = marked === null ? actAddress(act.id) : placeAddress({ actId: act.id, ...marked });
  return (
    <aside class="panel" id="panel" aria-labelledby="panel-title" tabindex={-1}>
      <header>
        <p class="where">
          {reading.panel.label} · <b>{act.id}</b>
          {act.sessionDate === null ? null : ` · ${longDate(act.sessionDate, lang)}`}
        </p>
        <a class="close" href={close} aria-label={reading.panel.close}>
          ✕
        </a>
        <h2 id="panel-title" lang="fr" dir="auto">
          {act.title}
        </h2>
        <p>
          <a class="whole" href={view.link(whole)}>
            {reading.panel.whole}
          </a>
        </p>
      </header>
      <NoticeList view={view} notices={act.notices} />
      <PlaceNote view={view} marked={marked} text={text} />
      <ActText view={view} id={act.id} text={text} facts={[]} pages={act.pages} place={place} />
    </aside>
  );
}

function placeIn(text: string, marked: Marked): Marked {
  return marked !== null && marked.start < marked.end && marked.end <= text.length ? marked : null;
}

function PlaceNote({ view: { words }, marked, text }: { view: View; marked: Marked; text: string }) {
  if (marked === null) return null;
  if (placeIn(text, marked) === null) return <p class="notices">{words.act.noPlace}</p>;
  return (
    <p class="to-mark">
      {words.act.marked} <a href="#q">{words.act.toMark}</a>
    </p>
  );
}

function Record({ view, act }: { view: View; act: ActRecord }) {
  const { words, reading, lang, link } = view;
  const rows: [string, string | null][] = [
    [words.act.body, act.body],
    [words.act.authority, `${act.authority.name}${words.act.authorityFrom[act.authority.from]}`],
    [words.act.file, act.file],
  ];
  return (
    <dl class="record">
      <div>
        <dt>{words.act.date}</dt>
        <dd>
          {act.sessionDate === null ? (
            <i>{words.act.notStated}</i>
          ) : (
            <a href={link(sittingAddress(act.sessionDate))}>{longDate(act.sessionDate, lang)}</a>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.act.identifiers}</dt>
        <dd class="identifiers">
          {act.identifiers.map((one) => (
            <span>
              <code>{one}</code>
              <button type="button" class="small" data-copy-words={one} aria-label={reading.act.copyOf(one)} hidden>
                <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5" />
                </svg>
              </button>
            </span>
          ))}
          {act.idAssigned ? ` (${words.act.assigned})` : null}
        </dd>
      </div>
      {rows.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value === null ? <i>{words.act.notStated}</i> : <bdi>{value}</bdi>}</dd>
        </div>
      ))}
      <div>
        <dt>{words.act.plain}</dt>
        <dd>
          <a href={link(`${actAddress(act.id)}/text`)}>{words.act.plain}</a> ·{' '}
          <a href={`${actAddress(act.id)}/file`}>{reading.act.original}</a>
        </dd>
      </div>
    </dl>
  );
}

/** What the authority's SCDL files say of the act, under the standard's own names: not the act's words, and apart from its facts. */
function Published({ view: { reading, link }, act }: { view: View; act: ActRecord }) {
  return (
    <>
      {(act.scdl ?? []).map(({ actId, title, cells }) => (
        <details class="facts">
          <summary>{reading.act.published}</summary>
          <p class="where">
            <a href={link(actAddress(actId))}>{title}</a>
          </p>
          <ul lang="fr">
            {Object.entries(cells).map(([column, cell]) => (
              <li>
                <code>{column}</code> <bdi>{cell}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** The acts that this one cites and that cite it, in the words that do. */
function Ties({ view, links: { cites, citedBy } }: { view: View; links: ActLinks }) {
  const { reading, link } = view;
  return (
    <>
      {cites.length === 0 ? null : (
        <section aria-labelledby="cites">
          <h2 id="cites">{reading.act.cites}</h2>
          <ul>
            {cites.map(({ link: tie, acts }) => (
              <li>
                <bdi lang="fr">{tie.value.text}</bdi>
                {' → '}
                {acts.length === 0 ? <i>{reading.act.outside}</i> : null}
                {acts.map((act) => (
                  <>
                    <a href={link(actAddress(act.id))}>{act.id}</a>{' '}
                  </>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {citedBy.length === 0 ? null : (
        <section aria-labelledby="cited-by">
          <h2 id="cited-by">{reading.act.citedBy}</h2>
          <ul>
            {citedBy.map(({ act, link: tie }) => (
              <li>
                <a href={link(tie.places[0] === undefined ? actAddress(act.id) : placeAddress(tie.places[0]))}>{act.id}</a> :{' '}
                <bdi lang="fr">{tie.value.text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
