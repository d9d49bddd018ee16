import { main } from './page.ts';

/** The main parts that the reader has left, by address: going back shows them as they were, without asking again. */
export type Places = {
  /** Puts the present main part away and shows another under a new address. */
  go(address: string, content: Node[], title?: string): void;
  /** The same address, other content. */
  show(content: Node[], title?: string): void;
  onReturn(act: (address: string) => void): void;
};

type State = { key: number };

export function places(): Places {
  const left = new Map<number, { content: Node[]; title: string; scroll: number }>();
  let key = (history.state as State | null)?.key ?? Date.now();
  let listener: (address: string) => void = () => {};
  history.replaceState({ key } satisfies State, '');
  const keep = () => left.set(key, { content: [...main().childNodes], title: document.title, scroll: scrollY });
  const show = (content: Node[], title?: string) => {
    main().replaceChildren(...content);
    if (title !== undefined) document.title = title;
    switchLanguage();
  };
  window.addEventListener('popstate', (event) => {
    // A jump inside the page has no state of ours and needs nothing.
    const next = (event.state as State | null)?.key;
    if (next === undefined || next === key) return;
    keep();
    key = next;
    const known = left.get(key);
    if (known === undefined) return location.reload();
    show(known.content, known.title);
    scrollTo({ top: known.scroll });
    listener(location.href);
  });
  return {
    go(address, content, title) {
      keep();
      key = Math.max(key + 1, Date.now());
      history.pushState({ key } satisfies State, '', address);
      show(content, title);
    },
    show,
    onReturn: (act) => {
      listener = act;
    },
  };
}

/** The other language's link goes to the address that is shown now. */
function switchLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.switch');
  if (link === null) return;
  const address = new URL(location.href);
  address.searchParams.set('lang', link.hreflang);
  link.href = address.pathname + address.search;
}
