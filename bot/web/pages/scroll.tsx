import type { PropsWithChildren } from 'hono/jsx';

/** A box that what is too wide for the page scrolls in; the keyboard reaches it too. */
export function Scroll({ label, children }: PropsWithChildren<{ label: string }>) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
