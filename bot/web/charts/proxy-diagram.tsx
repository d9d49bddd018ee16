import { scalePoint } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { Scroll } from '../pages/scroll.tsx';

export type Pair = { giver: string; holder: string };

const [rowHeight, top, between, gap] = [34, 40, 120, 12];
/** Width of a letter, on the generous side: fonts differ from machine to machine. */
const letter = 10;

/** Who gave a proxy to whom: givers left, holders right, an arrow from one to the other. A holder of several has several arrows. */
export function ProxyDiagram({ pairs, label, givers, holders }: { pairs: Pair[]; label: string; givers: string; holders: string }) {
  const left = [...new Set(pairs.map(({ giver }) => giver))];
  const right = [...new Set(pairs.map(({ holder }) => holder))];
  const height = top + Math.max(left.length, right.length) * rowHeight;
  const at = (names: string[]) =>
    scalePoint(names, [top + rowHeight / 2, top + rowHeight / 2 + (Math.max(left.length, right.length) - 1) * rowHeight]).align(0);
  const [ys, yh] = [at(left), at(right)];
  const curve = linkHorizontal();
  const widest = (names: string[]) => Math.max(...names.map((name) => name.length)) * letter + gap;
  const from = widest([givers, ...left]);
  const to = from + between;
  const width = to + widest([holders, ...right]);
  const y = (scale: typeof ys, name: string) => (scale.domain().length === 1 ? top + rowHeight / 2 : (scale(name) ?? 0));
  return (
    <Scroll label={label}>
      <svg class="chart proxies" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <text class="head" x={from - gap} y="18" text-anchor="end">
          {givers}
        </text>
        <text class="head" x={to + gap} y="18">
          {holders}
        </text>
        {pairs.map(({ giver, holder }) => (
          <g>
            <path class="link" d={curve({ source: [from, y(ys, giver)], target: [to - 8, y(yh, holder)] }) ?? ''} />
            <path class="tip" d={`M${to - 9} ${y(yh, holder) - 4.5}L${to} ${y(yh, holder)}L${to - 9} ${y(yh, holder) + 4.5}Z`} />
          </g>
        ))}
        {left.map((name) => (
          <text x={from - gap} y={y(ys, name) + 5} text-anchor="end">
            {name}
          </text>
        ))}
        {right.map((name) => (
          <text x={to + gap} y={y(yh, name) + 5}>
            {name}
          </text>
        ))}
      </svg>
    </Scroll>
  );
}
