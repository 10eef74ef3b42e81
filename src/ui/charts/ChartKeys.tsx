// What the shapes of a chart's marks mean, for those that it uses.

import { isOnlyElsewhere } from '../../figures/agreement.ts';
import type { MeasureLine } from '../../figures/measure.ts';
import { keysOf } from '../../lib/typedKeys.ts';
import { useUi } from '../shell/context.ts';
import { STATE_SIGNS } from './chartWords.ts';

interface Props {
  readonly lines: readonly MeasureLine[];
  readonly gaps: boolean;
  /** A table of cells: the form of a mark says nothing there. */
  readonly cells?: boolean;
}

export function ChartKeys({ lines, gaps, cells = false }: Props) {
  const { words } = useUi();
  const say = words.messages.chart.keys;
  const points = lines.flatMap((line) => line.points);
  const own = points.filter(({ other, figure }) => !other && figure.state === 'value');
  const uses = {
    report: !cells && own.some(({ figure }) => !isOnlyElsewhere(figure)),
    second: !cells && own.some(({ figure }) => isOnlyElsewhere(figure)),
    other: !cells && points.some(({ other }) => other),
    partial: !cells && points.some(({ figure: { from, to } }) => from.length > 4 || to.length > 4),
    none: points.some(({ figure }) => figure.state === 'none'),
    missing: points.some(({ figure }) => figure.state === 'missing'),
    absent: gaps,
  };
  const used = keysOf(uses).filter((key) => uses[key]);
  return (
    <ul class="chart-keys">
      {used.map((key) => (
        <li key={key}>
          <span class={`chart-key ${key}`} aria-hidden>
            {key === 'none' || key === 'missing' ? STATE_SIGNS[key] : ''}
          </span>
          {say[key]}
        </li>
      ))}
    </ul>
  );
}
