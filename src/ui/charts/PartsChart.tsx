// A measure of few years: a lying bar for each figure, with its name, dates and number.
import type { MeasureLine } from '../../figures/measure.ts';
import { partsChart } from '../../scene/chart/partsChart.ts';
import { figureWords } from '../base/figureWords.ts';
import { period } from '../base/format.ts';
import type { Size } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import { ChartMark } from './ChartMark.tsx';
import { ChartSvg } from './ChartSvg.tsx';
import { lineColour, lineWords, markWords } from './chartWords.ts';
import { useChartMarks } from './useChartMarks.tsx';

interface Props {
  readonly lines: readonly MeasureLine[];
  /** Words and numbers alone where there are none. */
  readonly bars: boolean;
  readonly title: string;
  readonly size: Size;
}

/** Without bars a number stands near its words. */
const LIST_WIDTH = 560;

export function PartsChart({ lines, bars, title, size: space }: Props) {
  const ui = useUi();
  const { words, view } = ui;
  const size = bars ? space : { ...space, width: Math.min(space.width, LIST_WIDTH) };
  const chart = partsChart(lines, size, bars);
  const marks = useChartMarks(
    chart.bars.map(({ key }) => key),
    '',
  );
  const years = [...new Set(chart.bars.map(({ point }) => point.year))].sort().join(', ');
  return (
    <ChartSvg
      width={size.width}
      height={chart.height}
      title={title}
      about={words.messages.chart.describeTime(years)}
      marks={marks}
    >
      {chart.bars.map(({ key, line, point, wordsY, y, isDrawn, length, farLength }) => {
        const own = lines[line];
        if (!own) return null;
        const { figure } = point;
        const name = lineWords(ui, own.name);
        const present = point.year <= view.year && view.year <= point.toYear;
        return (
          <ChartMark
            key={key}
            marks={marks}
            id={key}
            label={markWords(ui, name, figure)}
            figure={figure}
            class={present ? 'mark lying present' : 'mark lying'}
            style={{ color: lineColour(ui.atlas, own.name, line) }}
          >
            <rect class="reach" y={wordsY} width={size.width} height={34} />
            <text x={1} y={wordsY + 13}>
              {name} <tspan class="soft-words">{period(words, figure.from, figure.to)}</tspan>
            </text>
            <text class="number-words" x={size.width - 1} y={wordsY + 13} text-anchor="end">
              {figureWords(words, figure)}
            </text>
            {farLength > length && (
              <rect
                class="bar-mark range"
                x={length}
                y={y + 0.5}
                width={farLength - length}
                height={chart.barHeight - 1}
              />
            )}
            {isDrawn && figure.state === 'value' && (
              <rect
                class={figure.secondSource ? 'bar-mark second' : 'bar-mark report'}
                y={y}
                width={Math.max(1.5, length)}
                height={chart.barHeight}
              />
            )}
          </ChartMark>
        );
      })}
    </ChartSvg>
  );
}
