import { createParser } from 'eventsource-parser';
import { clicked, element, isPlainClick, main, nodesOf, say, words } from './page.ts';
import type { Places } from './places.ts';

/** When waiting is told, and when it is given up. */
const [slowMs, patienceMs] = [4_000, 45_000];

type Event = { html?: string; text?: string; title?: string; heading?: string };

/** Questions from the field, from examples and from earlier questions: asked without leaving the page. */
export function asking(places: Places): void {
  let running: AbortController | null = null;
  const stop = () => running?.abort();
  places.onReturn(stop);

  const ask = async (address: URL, question: string, push: boolean) => {
    stop();
    const control = new AbortController();
    running = control;
    const slow = setTimeout(() => tellSlow(again), slowMs);
    const patience = setTimeout(() => control.abort('patience'), patienceMs);
    const again = () => ask(address, question, false);
    const waiting = waitingFor(question);
    if (push) places.go(address.pathname + address.search, waiting.content, question);
    else places.show(waiting.content, question);
    say(words('search'));
    try {
      const ended = await read(address, control.signal, (name, event) => {
        if (name === 'step') tellStep(waiting.step, event.text ?? '');
        if (name === 'text') waiting.said.append(...nodesOf(event.html ?? ''));
        if (name === 'page') {
          places.show(nodesOf(event.html ?? ''), event.title);
          settle(event.heading ?? '');
        }
        if (name === 'trouble') {
          waiting.result.replaceChildren(...nodesOf(event.html ?? ''));
          say(waiting.result.querySelector('[role=alert]')?.textContent ?? words('gone'));
        }
      });
      if (!ended && running === control) tellTrouble(waiting.result, words('cut'), again);
    } catch {
      // Another question took its place, or the reader went back: nothing to tell.
      if (running !== control || (control.signal.aborted && control.signal.reason !== 'patience')) return;
      tellTrouble(waiting.result, words('gone'), again);
    } finally {
      clearTimeout(slow);
      clearTimeout(patience);
      main().removeAttribute('aria-busy');
    }
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.id !== 'ask') return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
    const question = query.get('q')?.trim() ?? '';
    if (question === '') return;
    event.preventDefault();
    ask(new URL(`/?${query}`, location.href), question, true);
  });
  document.addEventListener('click', (event) => {
    const link = isPlainClick(event) ? clicked(event, 'a.asks') : null;
    const question = link === null ? null : new URL(link.href).searchParams.get('q');
    if (link === null || question === null) return;
    event.preventDefault();
    ask(new URL(link.href), question, true);
  });
}

/** What stands there until the answer does: the question in its field, and the answer as it comes. */
function waitingFor(question: string) {
  const form = main().querySelector('#ask')?.cloneNode(true);
  const said = element('div', { className: 'said' });
  const step = element('span', { className: 'step', textContent: words('search') });
  const note = element('p', { className: 'waiting' }, step);
  const result = element('div', {}, element('article', { className: 'answer' }, note, said));
  result.id = 'result';
  const field = form instanceof HTMLElement ? form.querySelector<HTMLInputElement>('#question') : null;
  if (field !== null) {
    field.value = question;
    field.autofocus = false;
  }
  const heading = element('h1', { className: 'quiet', textContent: main().querySelector('h1')?.textContent ?? '' });
  main().setAttribute('aria-busy', 'true');
  return { content: [element('div', { className: 'asking' }, heading, ...(form ? [form] : []), result)], result, said, step };
}

/** The answer is there: say so, and leave the reader at the field, from where the first tab goes to it. */
function settle(heading: string): void {
  const said = main().querySelector('.said')?.textContent ?? '';
  say(`${heading}. ${said}`.trim());
  // On a touch screen the keyboard would cover the answer.
  if (!matchMedia('(pointer: coarse)').matches) document.getElementById('question')?.focus({ preventScroll: true });
}

/** What is done now, for those who see the page and those who don't. */
function tellStep(step: HTMLElement, text: string): void {
  if (text === '' || step.textContent === text) return;
  step.textContent = text;
  say(text);
}

function tellSlow(again: () => void): void {
  const note = main().querySelector('.waiting');
  if (note === null || !main().hasAttribute('aria-busy')) return;
  note.append(` ${words('slow')} `, retry(again));
  say(words('slow'));
}

function tellTrouble(result: HTMLElement, message: string, again: () => void): void {
  const told = element('p', { textContent: message });
  told.setAttribute('role', 'alert');
  result.replaceChildren(element('div', { className: 'answer trouble' }, told, element('p', {}, retry(again))));
}

function retry(again: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'retry', textContent: words('retry') });
  button.addEventListener('click', again);
  return button;
}

/** Reads the stream to its end; false where it broke off before it said all. */
async function read(address: URL, signal: AbortSignal, on: (name: string, event: Event) => void): Promise<boolean> {
  const response = await fetch(`/stream${address.search}`, { signal, headers: { accept: 'text/event-stream' } });
  if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`);
  let ended = false;
  const parser = createParser({
    onEvent: ({ event = '', data }) => {
      if (event === 'page' || event === 'trouble') ended = true;
      if (!signal.aborted) on(event, JSON.parse(data) as Event);
    },
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parser.feed(next.value);
  return ended;
}
