import { scaleUtc } from 'd3-scale';
import { symbol, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { Scroll } from '../pages/scroll.tsx';

/** `labels`: from the fullest to the shortest; the first that fits stands on the bar. */
export type Span = { from: string; to: string; labels: string[] };
type Mark = { date: string; count: number };
export type Lane = { name: string; shape: keyof typeof shapes; marks: Mark[] };

const shapes = { decision: symbolSquare, amount: symbolDiamond, date: symbolTriangle };
const [width, left, right, axisHeight, spanHeight, laneHeight] = [860, 130, 24, 30, 30, 40];
const day = 86_400_000;
/** Width of a letter on a bar, on the generous side: fonts differ from machine to machine. */
const letter = 8.2;

/** Periods as bars, everything else as marks on a line of its kind, over one axis of years. */
export function TimelineChart({ spans, lanes, periods, label }: { spans: Span[]; lanes: Lane[]; periods: string; label: string }) {
  const times = [...spans.flatMap(({ from, to }) => [startOf(from), endOf(to)]), ...lanes.flatMap(({ marks }) => marks.map(timeOf))];
  if (times.length === 0) return null;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = scaleUtc([first - 90 * day, last + 90 * day], [left, width - right]);
  const rows = stacked(spans);
  const depth = Math.max(0, ...rows.map(({ row }) => row + 1));
  const height = axisHeight + depth * spanHeight + lanes.length * laneHeight + 12;
  const bottom = height - 8;
  return (
    <Scroll label={label}>
      <svg class="chart timeline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {x.ticks(Math.min(12, Math.ceil((last - first) / (365 * day)) + 1)).map((tick) => (
          <g>
            <line class="grid" x1={x(tick)} x2={x(tick)} y1={axisHeight - 6} y2={bottom} />
            <text class="tick" x={x(tick)} y="16" text-anchor="middle">
              {tick.getUTCFullYear()}
            </text>
          </g>
        ))}
        {rows.length > 0 ? (
          <text class="head" x="0" y={axisHeight + 20}>
            {periods}
          </text>
        ) : null}
        {rows.map(({ from, to, labels, row }) => {
          const [a, b] = [x(startOf(from)), x(endOf(to))];
          const room = (b - a - 14) / letter;
          return (
            <g transform={`translate(0 ${axisHeight + row * spanHeight})`}>
              <rect class="bar" x={a} y="4" width={Math.max(3, b - a - 2)} height={spanHeight - 8} rx="3">
                <title>{labels[0]}</title>
              </rect>
              <text class="on" x={a + 7} y={spanHeight / 2 + 5}>
                {labels.find((words) => words.length <= room) ?? ''}
              </text>
            </g>
          );
        })}
        {lanes.map(({ name, shape, marks }, at) => {
          const y = axisHeight + depth * spanHeight + at * laneHeight + laneHeight / 2;
          return (
            <g>
              <text class="head" x="0" y={y + 5}>
                {name}
              </text>
              <line class="lane" x1={left} x2={width - right} y1={y} y2={y} />
              {marks.map((mark) => (
                <g transform={`translate(${x(timeOf(mark))} ${y})`}>
                  <path class={`mark ${shape}`} d={symbol(shapes[shape], 130)() ?? ''} />
                  {mark.count > 1 ? (
                    <text class="count" x="10" y="-6">
                      {mark.count}
                    </text>
                  ) : null}
                </g>
              ))}
            </g>
          );
        })}
      </svg>
    </Scroll>
  );
}

/** Periods that overlap stand below each other. */
function stacked(spans: Span[]): (Span & { row: number })[] {
  const ends: number[] = [];
  return [...spans]
    .sort((a, b) => startOf(a.from) - startOf(b.from) || startOf(a.to) - startOf(b.to))
    .map((span) => {
      const free = ends.findIndex((end) => end <= startOf(span.from));
      const row = free < 0 ? ends.length : free;
      ends[row] = endOf(span.to);
      return { ...span, row };
    });
}

/** A year or a month stands at its first day; a period that ends in a year ends with it. */
const startOf = (date: string): number => Date.parse(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
const endOf = (date: string): number => {
  const [year = 0, month, dayOf] = date.split('-').map(Number);
  if (dayOf !== undefined) return startOf(date);
  return month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0);
};
const timeOf = ({ date }: Mark): number => startOf(date);
