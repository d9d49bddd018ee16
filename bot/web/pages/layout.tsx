import { raw } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import type { View } from '../view.ts';
import { privacyWords } from '../words/privacy-words.ts';

const places = ['sessions', 'people', 'timeline', 'amounts', 'coverage'] as const;
type Props = PropsWithChildren<{
  view: View;
  title: string | null;
  current?: 'ask' | 'acts' | (typeof places)[number];
  wide?: boolean;
  data?: { href: string; jsonLd: string };
}>;

/** The frame of every page: landmarks, the way around, the language switch. */
export function Layout({ view, title, current, wide, data, children }: Props) {
  const { words, browse, reading, lang, link } = view;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(view, title)}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script type="module" src="/assets/app.js" />
        {data === undefined ? null : <Data {...data} />}
      </head>
      <body class={wide ? 'wide' : undefined}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="site">
          <a class="wordmark" href={link('/')}>
            {words.siteTitle}
          </a>
          <nav class="menu" aria-label={words.nav.label}>
            <a href={link('/')} aria-current={current === 'ask' ? 'page' : undefined}>
              {words.nav.ask}
            </a>
            <a href={link('/acts')} aria-current={current === 'acts' ? 'page' : undefined}>
              {words.nav.acts}
            </a>
            {places.map((place) => (
              <a href={link(`/${place}`)} aria-current={current === place ? 'page' : undefined}>
                {browse.nav[place]}
              </a>
            ))}
          </nav>
          <a class="switch" href={view.switched} hreflang={lang === 'fr' ? 'en' : 'fr'} lang={lang === 'fr' ? 'en' : 'fr'}>
            {words.otherLanguage}
          </a>
        </header>
        <main id="main">{children}</main>
        <footer class="site">
          <a href={link(lang === 'fr' ? '/confidentialite' : '/privacy')}>{privacyWords[lang].title}</a>
        </footer>
        <p id="live" class="quiet" role="status" />
        <template id="words" {...wordsOf(reading)} />
      </body>
    </html>
  );
}

/** What the page is about, for machines: data that no browser runs, so that the policy against scripts in pages lets it stand. */
function Data({ href, jsonLd }: { href: string; jsonLd: string }) {
  return (
    <>
      <link rel="alternate" type="application/ld+json" href={href} />
      <script type="application/ld+json">{raw(jsonLd.replaceAll('<', '\\u003c'))}</script>
    </>
  );
}

export function titleOf({ words }: View, title: string | null): string {
  return title === null ? `${words.siteTitle} – ${words.tagline}` : `${title} – ${words.siteTitle}`;
}

/** What the script says by itself: while it waits, and where the server does not answer. */
function wordsOf({ wait, tools }: View['reading']): Record<string, string> {
  const said = { ...wait, copied: tools.copied, notCopied: tools.notCopied };
  return Object.fromEntries(Object.entries(said).map(([name, words]) => [`data-${name.toLowerCase()}`, words]));
}
