// A measure over the years: lines or bars as scene/chart/timeChart.ts lays them out, every mark with its number and source.

import type { MeasureLine } from '../../figures/measure.ts';
import { at } from '../../lib/at.ts';
import { DATE_LENGTH, periodsOf } from '../../package/periods.ts';
import type { TimeForm } from '../../package/plans.ts';
import { type TimeChart as TimeChartMarks, timeChart } from '../../scene/chart/timeChart.ts';
import { strokeShape } from '../../scene/chart/timeMarkShapes.ts';
import { setYear } from '../../state/actions.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { number, shortYear, yearText } from '../base/format.ts';
import { Shapes } from '../base/Shapes.tsx';
import type { Size } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import { GAP_HATCH } from './ChartHatch.tsx';
import { ChartMark } from './ChartMark.tsx';
import { ChartSvg } from './ChartSvg.tsx';
import { bareWords, lineColourName, lineWords, markWords, unitWords } from './chartWords.ts';
import { LineNames, MAX_LETTERS, shortNames, textWidth } from './LineNames.tsx';
import { TimeMarkShape } from './TimeMarkShape.tsx';
import { type ChartMarks, useChartMarks } from './useChartMarks.tsx';

interface Props {
  readonly lines: readonly MeasureLine[];
  readonly form: TimeForm;
  readonly title: string;
  /** Whose figures they are, for the names of the marks; '' for the whole country. */
  readonly whose: string;
  readonly size: Size;
}

const WIDE = 560;
/** Of four digits, px. */
const LETTER_WIDTH = 7.5;

export function TimeChart({ lines, form, title, whose, size }: Props) {
  const ui = useUi();
  const { view, words } = ui;
  const say = words.messages.chart;
  const unit = lines[0]?.unit ?? 'persons';
  const scale = unit === 'persons' ? view.widths : 'linear';
  const names = lines.map(({ name }) => lineWords(ui, name));
  const short = shortNames(names);
  const longest = Math.max(...short.map((name) => textWidth(name.slice(0, MAX_LETTERS))));
  const chart = timeChart(lines, form, scale, {
    years: periodsOf(ui.atlas.time),
    dateLength: DATE_LENGTH[ui.atlas.time.granularity],
    ...size,
    labelWidth: size.width >= WIDE ? longest + 30 : 0,
    labelHeight: short.some((name) => name.length > MAX_LETTERS) ? 30 : 17,
  });
  const { plot } = chart;
  const colours = lines.map(({ name }, line) => lineColourName(ui.atlas, name, line));
  const nameOf = (line: number) => (whose === '' ? (names[line] ?? '') : `${whose}, ${names[line]}`);
  const present = chart.marks.find(({ point }) => point.year === view.year)?.key ?? '';
  const marks = useChartMarks(
    [...chart.marks.map(({ key }) => key), ...chart.years.map(({ year }) => `year ${year}`)],
    present,
  );
  const axisScale = scale === 'sqrt' ? say.squareRoot : say.proportional;
  const axis = unit === 'persons' ? `${unitWords(ui, unit)} · ${axisScale}` : unitWords(ui, unit);
  const known = [...new Set(chart.marks.map(({ point }) => point.year))]
    .sort()
    .map((year) => yearText(words, year))
    .join(', ');
  return (
    <ChartSvg {...size} title={title} about={say.describeTime(known)} marks={marks}>
      <TimeGround chart={chart} axis={axis} />
      {chart.strokes.map((stroke) => (
        <g key={`${stroke.line} ${stroke.x0}`} class="stroke">
          <Shapes shapes={[strokeShape(stroke, at(colours, stroke.line))]} />
        </g>
      ))}
      {chart.marks.map((mark, index) => (
        <ChartMark
          key={mark.key}
          marks={marks}
          id={mark.key}
          label={markWords(ui, nameOf(mark.line), mark.point.figure)}
          figure={mark.point.figure}
          class={`mark${mark.point.year === view.year ? ' present' : ''}${chart.values[index]?.free ? ' free' : ''}`}
        >
          <TimeMarkShape
            mark={mark}
            colour={at(colours, mark.line)}
            isPresent={mark.point.year === view.year}
          />
          <text
            class="mark-value"
            x={Math.max(plot.left + 24, mark.x)}
            y={chart.values[index]?.y}
            text-anchor="middle"
            aria-hidden
          >
            {bareWords(ui, mark.point.figure)}
          </text>
        </ChartMark>
      ))}
      <LineNames places={chart.labels} names={short} colours={colours.map(colourVariable)} />
      <YearTicks chart={chart} marks={marks} />
    </ChartSvg>
  );
}

/** What stands behind the marks: gaps, a column to press for each year, the values of the axis. */
function TimeGround({ chart, axis }: { readonly chart: TimeChartMarks; readonly axis: string }) {
  const { atlas, view, words, commands } = useUi();
  const { plot } = chart;
  const goTo = (year: number) => commands.change((old) => setYear(old, year, atlas.time), 'push');
  return (
    <>
      {chart.gaps.map(({ from, x, width }) => (
        <rect key={from} x={x} y={plot.top} width={width} height={plot.bottom - plot.top} fill={GAP_HATCH} />
      ))}
      {chart.years.map(({ year, x }) => (
        <rect
          key={year}
          class={year === view.year ? 'year-column present' : 'year-column'}
          x={x - chart.bandWidth / 2}
          y={plot.top}
          width={chart.bandWidth}
          height={plot.bottom - plot.top}
          aria-hidden
          onClick={() => goTo(year)}
        />
      ))}
      {chart.ticks.map(({ value, y }) => (
        <g key={value} class={value === 0 ? 'grid zero' : 'grid'} aria-hidden>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 8} y={y + 4} text-anchor="end">
            {number(words, value)}
          </text>
        </g>
      ))}
      <text class="axis-name" x={0} y={11} aria-hidden>
        {axis}
      </text>
    </>
  );
}

/** The years below: each a button that goes there. */
function YearTicks({ chart, marks }: { readonly chart: TimeChartMarks; readonly marks: ChartMarks }) {
  const { view, words } = useUi();
  const { plot } = chart;
  const isClear = (year: number) =>
    Math.abs(year - view.year) * chart.bandWidth > shortYear(words, year).length * LETTER_WIDTH;
  return (
    <>
      {chart.years.map(({ year, x, labelled }) => (
        <g
          key={year}
          class={year === view.year ? 'year-tick present' : 'year-tick'}
          {...marks.year(`year ${year}`, words.messages.jumpTo(yearText(words, year)), year)}
        >
          <rect x={x - chart.bandWidth / 2} y={plot.bottom + 1} width={chart.bandWidth} height={24} />
          {(year === view.year || (labelled && isClear(year))) && (
            <text x={x} y={plot.bottom + 17} text-anchor="middle">
              {shortYear(words, year)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
