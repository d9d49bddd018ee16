import type { Span } from '../../../../corpus/record/place.ts';
import type { Case } from '../check.ts';
import type { Unit } from '../evidence.ts';
import { type Figure, printedAs } from '../figures.ts';
import type { TextReading } from '../read-text.ts';
import { operatorsOf } from '../tables/operator-rows.ts';
import { boundRows } from '../tables/order-rows.ts';

/** "plus de 600", "12 000 € au maximum": the bound is part of what the figure says. */
export function sameBound({ claim }: Case, unit: Unit, figure: Figure): boolean {
  const printed = printedAs(unit.reading.figures, figure);
  const said = boundsBeside(claim, figure);
  return (
    printed.length === 0 ||
    printed.some((other) => boundsBeside(unit.reading, other).every((rows) => rows.some((row) => said.flat().includes(row))))
  );
}

function boundsBeside({ words, text }: TextReading, figure: Span): string[][] {
  const before = words.filter((word) => word.end <= figure.start && !/[,;:]/.test(text.slice(word.end, figure.start))).slice(-2);
  const behind = words.filter((word) => word.start >= figure.end && !/[,;:.]/.test(text.slice(figure.end, word.start))).slice(0, 2);
  return [...before, ...behind]
    .map((word) => [...(operatorsOf(word.folded) ?? [])].filter((row) => boundRows.has(row)))
    .filter((rows) => rows.length > 0);
}
