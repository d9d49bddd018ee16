import { scaleLinear } from 'd3-scale';
import { Scroll } from '../pages/scroll.tsx';

export type Bar = { label: string; value: number; shown: string; whole?: boolean };

const [width, rowHeight, labelWidth, valueWidth] = [620, 38, 190, 130];

/** Horizontal bars from nought. `whole` is drawn as an outline that the parts are measured against. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
  const most = Math.max(...bars.map((bar) => bar.value), 1);
  const x = scaleLinear([0, most], [0, width - labelWidth - valueWidth]);
  const height = bars.length * rowHeight;
  return (
    <Scroll label={label}>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {bars.map(({ label: name, value, shown, whole }, row) => (
          <g transform={`translate(0 ${row * rowHeight})`}>
            <text x={labelWidth - 12} y={rowHeight / 2 + 5} text-anchor="end">
              {clipped(name)}
            </text>
            <rect
              class={whole ? 'whole' : 'bar'}
              x={labelWidth}
              y="8"
              width={Math.max(1, x(Math.max(0, value)))}
              height={rowHeight - 16}
              rx="2"
            />
            <text class="value" x={labelWidth + x(Math.max(0, value)) + 10} y={rowHeight / 2 + 5}>
              {shown}
            </text>
          </g>
        ))}
      </svg>
    </Scroll>
  );
}

/** About what fits beside a bar; the table has the words whole. */
const clipped = (words: string): string => (words.length > 26 ? `${words.slice(0, 25)}…` : words);
