// The shape of one mark over time: its form says where the figure comes from.
import type { TimeMark } from '../../scene/chart/timeChart.ts';

const RADIUS = 4;
const REACH = 12;

export function TimeMarkShape({ mark }: { readonly mark: TimeMark }) {
  const { x, y, foot, breadth, shape, partial } = mark;
  if (shape === 'missing')
    return (
      <>
        <circle class="reach" cx={x} cy={y} r={REACH} />
        {[-5, 0, 5].map((dx) => (
          <circle key={dx} class="missing-mark" cx={x + dx} cy={y} r={1.4} />
        ))}
      </>
    );
  if (shape === 'none') return <line class="none-mark" x1={x - 5} x2={x + 5} y1={y} y2={y} />;
  if (breadth > 0) {
    const top = Math.min(y, foot);
    const height = Math.max(1, Math.abs(foot - y));
    return (
      <>
        <rect class="reach" x={x - REACH} y={top - 8} width={2 * REACH} height={height + 16} />
        <rect class={`bar-mark ${shape}`} x={x - breadth / 2} y={top} width={breadth} height={height} />
      </>
    );
  }
  return (
    <>
      <circle class="reach" cx={x} cy={y} r={REACH} />
      {shape === 'other' ? (
        <path class="point-mark other" d={`M${x} ${y - 5}l5 5l-5 5l-5 -5Z`} />
      ) : (
        <circle class={`point-mark ${shape}${partial ? ' partial' : ''}`} cx={x} cy={y} r={RADIUS} />
      )}
    </>
  );
}
