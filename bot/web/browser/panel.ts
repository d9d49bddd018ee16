import { clicked, isPlainClick, main, nodesOf } from './page.ts';
import type { Places } from './places.ts';

/** Room for an act beside the answer; with less, an act has a page of its own. */
const roomy = '(min-width: 64rem)';

/** Opens a citation's act beside the answer, at its words. The address says which, so that a reload opens it again. */
export function panel(places: Places): void {
  document.addEventListener('click', async (event) => {
    if (!isPlainClick(event)) return;
    const close = clicked(event, '.panel a.close');
    if (close !== null) {
      event.preventDefault();
      return shut(places);
    }
    const link = clicked(event, '.answer a.cite, .answer a.open');
    if (link === null || !matchMedia(roomy).matches) return;
    event.preventDefault();
    const n = /\d+/.exec(link.dataset.n ?? link.textContent ?? '')?.[0] ?? '';
    await open(places, link.href, n);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.getElementById('panel') !== null) shut(places);
  });
  toMark();
}

async function open(places: Places, href: string, n: string): Promise<void> {
  const act = new URL(href);
  const response = await fetch(`${act.pathname}/panel${act.search}`).catch(() => null);
  // Without the panel the page of the act still tells what is wrong.
  if (!response?.ok) return location.assign(href);
  const [made] = nodesOf(await response.text()).filter((node) => node instanceof HTMLElement);
  const asking = main().querySelector('.asking');
  if (made === undefined || asking === null) return location.assign(href);
  const address = new URL(location.href);
  address.searchParams.set('read', n);
  address.hash = '';
  made.querySelector<HTMLAnchorElement>('a.close')?.setAttribute('href', addressWithout(address));
  const known = document.getElementById('panel');
  if (known === null) {
    // What is put away is a copy: the answer itself stays, with the reader's place in it.
    const { scrollY } = window;
    const content = [asking.cloneNode(true)];
    places.go(address.pathname + address.search, [...content, made]);
    scrollTo({ top: scrollY });
  } else {
    history.replaceState(history.state, '', address);
    known.replaceWith(made);
  }
  made.dataset.n = n;
  made.focus({ preventScroll: true });
  toMark();
}

function shut(places: Places): void {
  const asking = main().querySelector('.asking');
  if (asking === null) return;
  const n = document.getElementById('panel')?.dataset.n ?? new URL(location.href).searchParams.get('read');
  const { scrollY } = window;
  places.go(addressWithout(new URL(location.href)), [asking.cloneNode(true)]);
  scrollTo({ top: scrollY });
  // Back to the number that opened it.
  const opener = [...main().querySelectorAll<HTMLElement>('.answer a.cite')].find((link) => link.textContent === `[${n}]`);
  opener?.focus({ preventScroll: true });
}

function addressWithout(address: URL): string {
  const other = new URL(address);
  other.searchParams.delete('read');
  return other.pathname + other.search;
}

/** The panel scrolls by itself: the words are brought to the upper third of it, the page stays where it is. */
function toMark(): void {
  const box = document.getElementById('panel');
  const mark = box?.querySelector<HTMLElement>('#q');
  if (box && mark) box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
}
