/** The main part of the page, which every page has. */
export function main(): HTMLElement {
  const found = document.querySelector('main');
  if (found === null) throw new Error('the page has no main part');
  return found;
}

/** Sentences that the server worded for the script. */
export function words(name: string): string {
  return document.getElementById('words')?.dataset[name] ?? '';
}

/** Tells those who do not see the page what has changed on it. */
export function say(message: string): void {
  const live = document.getElementById('live');
  if (live !== null) live.textContent = message;
}

/** Markup of this server's own making as nodes. A parsed document runs no script, and the policy of the page allows none. */
export function nodesOf(html: string): Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: { className?: string; textContent?: string; href?: string; type?: string } = {},
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A plain click, which a script may take over; with a key it is the browser's (a new tab, a download). */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
}

/** The link that a click is on, where it is one of a kind. */
export function clicked(event: Event, selector: string): HTMLAnchorElement | null {
  const found = event.target instanceof Element ? event.target.closest(selector) : null;
  return found instanceof HTMLAnchorElement ? found : null;
}
