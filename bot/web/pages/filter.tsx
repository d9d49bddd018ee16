import type { PropsWithChildren } from 'hono/jsx';
import type { View } from '../view.ts';

export type Option = { value: string; label: string };

/** A form that narrows a list; what it asks for stands in the address. */
export function Filter({ view, action, filtered, children }: PropsWithChildren<{ view: View; action: string; filtered: boolean }>) {
  return (
    <form class="filter" action={action} method="get">
      {children}
      {view.chosen ? <input type="hidden" name="lang" value={view.chosen} /> : null}
      <button type="submit">{view.words.acts.button}</button>
      {filtered ? <a href={view.link(action)}>{view.browse.filter.clear}</a> : null}
    </form>
  );
}

export function Choice({
  label,
  name,
  value,
  all,
  options,
}: {
  label: string;
  name: string;
  value: string | undefined;
  all: string;
  options: Option[];
}) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The way through a long list: back to its start, on to the next page. */
export function Paging({
  view,
  path,
  query,
  nextCursor,
}: {
  view: View;
  path: string;
  query: Record<string, string | undefined>;
  nextCursor: string | undefined;
}) {
  const { cursor, ...start } = query;
  if (nextCursor === undefined && cursor === undefined) return null;
  return (
    <p class="paging">
      {cursor === undefined ? null : <a href={view.link(path, start)}>{view.browse.filter.first}</a>}
      {nextCursor === undefined ? null : (
        <a rel="next" href={view.link(path, { ...start, cursor: nextCursor })}>
          {view.words.acts.next}
        </a>
      )}
    </p>
  );
}

export const optionsOf = (values: readonly string[]): Option[] => values.map((value) => ({ value, label: value }));
