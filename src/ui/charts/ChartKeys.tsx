// What the shapes of a chart's marks mean, for those that it uses.
import { type ChartKey, KEY_WIDTH, keyShapes } from '../../scene/chart/chartKeys.ts';
import { Shapes } from '../base/Shapes.tsx';
import { useUi } from '../shell/context.ts';

/** Of a mark, px. */
const MARK_WIDTH = 9;

export function ChartKeys({ keys }: { readonly keys: readonly ChartKey[] }) {
  const say = useUi().words.messages.chart.keys;
  return (
    <ul class="chart-keys">
      {keys.map((key) => {
        const width = key === 'absent' ? KEY_WIDTH : MARK_WIDTH;
        return (
          <li key={key}>
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
