import { symbol, symbolCircle, symbolDiamond, symbolTimes } from 'd3-shape';
import type { AttendanceStatus } from '../pages/shapes.ts';

const size = 18;
/** Shapes, not colours, tell the states apart: filled, half, crossed, hollow. */
const shapes: Record<AttendanceStatus, { path: string; class: string }> = {
  present: { path: symbol(symbolCircle, 110)() ?? '', class: 'filled' },
  represented: { path: symbol(symbolDiamond, 95)() ?? '', class: 'half' },
  absent: { path: symbol(symbolTimes, 70)() ?? '', class: 'crossed' },
  presentOrRepresented: { path: symbol(symbolCircle, 95)() ?? '', class: 'hollow' },
};

/** The sign of how somebody stood to a sitting. The words stand beside it, so that the drawing is hidden from screen readers. */
export function StatusMark({ status }: { status: AttendanceStatus }) {
  const { path, class: look } = shapes[status];
  return (
    <svg class={`status ${look}`} width={size} height={size} viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
      <path d={path} />
      {status === 'represented' ? <circle r="1.9" class="dot" /> : null}
    </svg>
  );
}
