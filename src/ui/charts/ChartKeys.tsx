// What the shapes of a chart's marks mean, for those that it uses.

import type { MeasureLine } from '../../figures/measure.ts';
import { KEY_WIDTH, keyShapes, usedKeys } from '../../scene/chart/chartKeys.ts';
import { Shapes } from '../base/Shapes.tsx';
import { useUi } from '../shell/context.ts';

interface Props {
  readonly lines: readonly MeasureLine[];
  readonly gaps: boolean;
  /** A table of cells: the form of a mark says nothing there. */
  readonly cells?: boolean;
}

/** Of a mark, px. */
const MARK_WIDTH = 9;

export function ChartKeys({ lines, gaps, cells = false }: Props) {
  const { words } = useUi();
  const say = words.messages.chart.keys;
  return (
    <ul class="chart-keys">
      {usedKeys(lines, gaps, cells).map((key) => {
        const width = key === 'absent' ? KEY_WIDTH : MARK_WIDTH;
        return (
          <li key={key} data-key={key}>
            <svg viewBox={`${-width / 2} -7 ${width} 14`} width={width} height={14} aria-hidden>
              <Shapes shapes={keyShapes(key)} />
            </svg>
            {say[key]}
          </li>
        );
      })}
    </ul>
  );
}
