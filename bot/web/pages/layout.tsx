import type { PropsWithChildren } from 'hono/jsx';
import type { View } from '../view.ts';

type Props = PropsWithChildren<{ view: View; title: string | null; current?: 'ask' | 'acts' }>;

/** The frame of every page: landmarks, the way around, the language switch. */
export function Layout({ view, title, current, children }: Props) {
  const { words, lang, link } = view;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === null ? `${words.siteTitle} – ${words.tagline}` : `${title} – ${words.siteTitle}`}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
      </head>
      <body>
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
          </nav>
          <a class="switch" href={view.switched} hreflang={lang === 'fr' ? 'en' : 'fr'} lang={lang === 'fr' ? 'en' : 'fr'}>
            {words.otherLanguage}
          </a>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
