import type { Asked, Measured } from './measured.ts';

/** The figures as a Markdown table: one line a system. */
export function benchTable(systems: readonly (Measured | { system: string; failed: string })[]): string {
  const head = [
    '',
    'ingestion (acts/s)',
    'store',
    'peak memory',
    'fact p50 / p95',
    'open p50 / p95',
    'right act in ten: fact / open',
    'right words',
  ];
  const rows = systems.map((one) =>
    'failed' in one
      ? [one.system, one.failed, '', '', '', '', '', '']
      : [
          one.system,
          one.ingestSeconds === undefined ? '' : (one.acts / one.ingestSeconds).toFixed(0),
          one.storeBytes === undefined ? '' : megabytes(one.storeBytes),
          megabytes(one.peakBytes),
          times(one.fact),
          times(one.open),
          one.fact && one.open ? `${one.fact.hit.toFixed(2)} / ${one.open.hit.toFixed(2)}` : '',
          one.fact?.right === undefined ? '' : one.fact.right.toFixed(2),
        ],
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function times(asked: Asked | undefined): string {
  return asked ? `${asked.p50.toFixed(1)} / ${asked.p95.toFixed(1)} ms` : '';
}
