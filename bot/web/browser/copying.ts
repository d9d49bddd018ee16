import { clicked, isPlainClick, say, words } from './page.ts';

/** The clipboard and the printer, which only a script reaches. */
export function copying(): void {
  const reveal = () => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-print][hidden], [data-copy-words][hidden]')) button.hidden = false;
  };
  reveal();
  // Answers come later than the page.
  new MutationObserver(reveal).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('click', async (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-print]')) return print();
    const own = target?.closest<HTMLElement>('[data-copy-words]');
    if (own) return tell(own, await copy(Promise.resolve(own.dataset.copyWords ?? '')));
    const link = isPlainClick(event) ? clicked(event, 'a[data-copy], a[data-copy-link]') : null;
    if (link === null || !navigator.clipboard) return;
    event.preventDefault();
    tell(link, await copy('copyLink' in link.dataset ? Promise.resolve(link.href) : textAt(link.href)));
  });
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

/** The text may still be on its way: browsers take a promise of it as long as the click is fresh. */
async function copy(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}

function tell(beside: HTMLElement, done: boolean): void {
  const message = words(done ? 'copied' : 'notcopied');
  say(message);
  beside.dataset.told = message;
  setTimeout(() => delete beside.dataset.told, 3_000);
}
