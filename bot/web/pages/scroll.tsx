import type { PropsWithChildren } from 'hono/jsx';

/** A box that what is too wide for the page scrolls in; the keyboard reaches it too. */
export function Scroll({ label, children }: PropsWithChildren<{ label: string }>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be one landmark more for each table
    <div class="scroll" tabindex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
