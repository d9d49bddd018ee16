import { groupBy } from '../corpus/group-by.ts';
import type { Grade } from './grade.ts';
import { isUnanswerable } from './graded-question.ts';

export type EvalFigures = {
  asked: number;
  right: number;
  unanswerable: number;
  /** Answers given to questions that the corpus does not answer: the worst thing that can happen. */
  wronglyAnswered: number;
  citationPrecision: number;
  citationRecall: number;
  medianMs: number;
  slowestMs: number;
};

/** What the grades come to. */
export function evalFigures(grades: readonly Grade[]): EvalFigures {
  const sum = (of: (one: Grade) => number) => grades.reduce((total, one) => total + of(one), 0);
  const times = grades.map((one) => one.ms).sort((a, b) => a - b);
  const without = grades.filter((one) => isUnanswerable(one.question));
  return {
    asked: grades.length,
    right: grades.filter(isRight).length,
    unanswerable: without.length,
    wronglyAnswered: without.filter((one) => one.answer.status === 'answered').length,
    citationPrecision:
      sum((one) => one.cited.fitting) /
      Math.max(
        1,
        sum((one) => one.cited.given),
      ),
    citationRecall:
      sum((one) => one.cited.found) /
      Math.max(
        1,
        sum((one) => one.cited.wanted),
      ),
    medianMs: times[times.length >> 1] ?? 0,
    slowestMs: times.at(-1) ?? 0,
  };
}

/** The figures as a table: right answers by what was asked and in which language, then the rest, a line each. */
export function evalTable(grades: readonly Grade[]): string {
  const byIntent = [...groupBy(grades, (one) => one.answer.understood.intent)].sort(([a], [b]) => a.localeCompare(b));
  const rows = [...byIntent, ['all', [...grades]] as const].map(([intent, list]) => row(intent, list));
  const { unanswerable, wronglyAnswered, citationPrecision, citationRecall, medianMs, slowestMs } = evalFigures(grades);
  return [
    'right answers'.padEnd(16) + ['fr', 'en', 'all'].map((head) => head.padStart(10)).join(''),
    ...rows,
    `Questions without an answer: ${unanswerable}, wrongly answered: ${wronglyAnswered}`,
    `Citations: precision ${citationPrecision.toFixed(3)}, recall ${citationRecall.toFixed(3)}`,
    `Time: median ${medianMs.toFixed(0)} ms, slowest ${slowestMs.toFixed(0)} ms`,
  ].join('\n');
}

function row(name: string, list: readonly Grade[]): string {
  const of = (some: readonly Grade[]) => (some.length === 0 ? '-' : `${some.filter(isRight).length}/${some.length}`).padStart(10);
  return (
    name.padEnd(16) + of(list.filter((one) => one.question.lang === 'fr')) + of(list.filter((one) => one.question.lang === 'en')) + of(list)
  );
}

function isRight(one: Grade): boolean {
  return one.faults.length === 0;
}
