import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/**
 * A run of text as the PDF draws it, in coordinates in which its text is upright: `x0` to `x1` from left to right, `y` its baseline,
 * growing downwards, `size` the height of its font. `spaced`: white space was drawn before it.
 */
export type Fragment = { text: string; x0: number; x1: number; y: number; size: number; spaced: boolean };

/** The text of one page by direction: upright for the reader first, then what is turned (stamps in a margin). */
export function fragmentsByDirection(items: readonly unknown[], pageRotation: number): Fragment[][] {
  const groups = new Map<number, Fragment[]>();
  let spaced = false;
  for (const item of items) {
    if (!isTextItem(item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const angle = quarterTurns(item.transform);
    const group = groups.get(angle) ?? [];
    groups.set(angle, group);
    const fragment = upright(item, angle, spaced);
    const previous = group.at(-1);
    if (previous !== undefined && isRaised(previous, fragment)) fragment.y = previous.y;
    group.push(fragment);
    spaced = false;
  }
  const readers = (((Math.round(pageRotation / 90) % 4) + 4) % 4) * 90;
  return [...groups].sort(([a], [b]) => Number(b === readers) - Number(a === readers) || a - b).map(([, group]) => group);
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

/** The direction of the text, rounded to a quarter turn: a scan that was recognised is often a degree off. */
function quarterTurns(transform: readonly number[]): number {
  const degrees = (Math.atan2(transform[1] ?? 0, transform[0] ?? 1) * 180) / Math.PI;
  return (((Math.round(degrees / 90) % 4) + 4) % 4) * 90;
}

function upright(item: TextItem, angle: number, spaced: boolean): Fragment {
  const [, , c = 0, d = 1, x = 0, y = 0] = item.transform as number[];
  const along = angle === 0 ? x : angle === 90 ? y : angle === 180 ? -x : -y;
  const down = angle === 0 ? -y : angle === 90 ? x : angle === 180 ? y : -x;
  // Sizes of zero and widths of nothing occur in damaged files; a size of one keeps the geometry finite.
  const size = Math.hypot(c, d) || 1;
  const width = Number.isFinite(item.width) ? Math.abs(item.width) : 0;
  return { text: item.str, x0: along, x1: along + width, y: down, size, spaced };
}

/** "1er", "n°", "m²": smaller letters set higher, touching the word before them, stand on its line. */
function isRaised(before: Fragment, fragment: Fragment): boolean {
  return (
    fragment.size <= before.size * 0.87 &&
    Math.abs(fragment.x0 - before.x1) < before.size * 0.4 &&
    Math.abs(fragment.y - before.y) < before.size * 0.6
  );
}
