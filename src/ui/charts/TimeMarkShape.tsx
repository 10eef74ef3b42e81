// One mark over time: its shapes, and around them what takes a press.
import type { TimeMark } from '../../scene/chart/timeChart.ts';
import { barHeight, timeMarkShapes } from '../../scene/chart/timeMarkShapes.ts';
import type { ColourName } from '../../scene/style/palette.ts';
import { Shapes } from '../base/Shapes.tsx';

const REACH = 12;

interface Props {
  readonly mark: TimeMark;
  readonly colour: ColourName;
  /** Of the year on screen. */
  readonly isPresent: boolean;
}

export function TimeMarkShape({ mark, colour, isPresent }: Props) {
  const { x, y, foot, breadth, shape } = mark;
  const top = Math.min(y, foot) - 8;
  return (
    <>
      {breadth > 0 ? (
        <rect class="reach" x={x - REACH} y={top} width={2 * REACH} height={barHeight(mark) + 16} />
      ) : (
        shape !== 'none' && <circle class="reach" cx={x} cy={y} r={REACH} />
      )}
      <Shapes shapes={timeMarkShapes(mark, colour, isPresent)} />
    </>
  );
}
