// The drawing of a chart: its shapes with all of their words, and what its marks are called and do.
import type { Figure } from '../../figures/figure.ts';
import type { MeasurePoint } from '../../figures/measure.ts';
import { DATE_LENGTH, periodsOf } from '../../package/periods.ts';
import type { ChartShape } from '../../scene/chart/chartShape.ts';
import { shortNames, textWidth } from '../../scene/chart/chartText.ts';
import { flowsChart } from '../../scene/chart/flowsChart.ts';
import { flowsShapes, flowsSpace, totalKey } from '../../scene/chart/flowsShapes.ts';
import { type MatrixCell, type MatrixRow, matrixChart } from '../../scene/chart/matrixChart.ts';
import { matrixShapes, rowRoom } from '../../scene/chart/matrixShapes.ts';
import { type PartWords, partsChart } from '../../scene/chart/partsChart.ts';
import { partsShapes } from '../../scene/chart/partsShapes.ts';
import { timeChart } from '../../scene/chart/timeChart.ts';
import { nameRoom, timeShapes, yearKey } from '../../scene/chart/timeShapes.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, period, placeName, shortYear, yearText } from '../base/format.ts';
import type { Size } from '../base/useSize.ts';
import type { UiProps } from '../shell/props.ts';
import type { ChartContent } from './chartContent.ts';
import { bareWords, flowWords, lineColourName, lineWords, markWords, unitWords } from './chartWords.ts';

/** A figure that opens its source, or a year to go to. */
export type ChartButton = { readonly label: string } & (
  | { readonly figure: Figure }
  | { readonly year: number }
);

export interface ChartDrawing extends Size {
  readonly shapes: readonly ChartShape[];
  readonly title: string;
  /** How to read it and what it holds, for those who do not see it. */
  readonly about: string;
  /** By the key of their group, in the order of Left and Right. */
  readonly buttons: ReadonlyMap<string, ChartButton>;
  /** The tab stop to begin with; '' for the first. */
  readonly first: string;
}

type Content<Kind> = Extract<ChartContent, { readonly kind: Kind }>;

/** Without bars a number stands near its words. */
const LIST_WIDTH = 560;

/** In less a chart has no room for its axes: what is smaller scrolls. */
const MIN_SIZE = { width: 220, height: 200 };

/** The space of a chart in a place of this size. */
export function chartSpace({ width, height }: Size): Size {
  return { width: Math.max(width, MIN_SIZE.width), height: Math.max(height, MIN_SIZE.height) };
}

/** The chart in a space of so many px; it may be higher, or a table broader. */
export function chartDrawing(ui: UiProps, content: ChartContent, size: Size): ChartDrawing {
  switch (content.kind) {
    case 'time':
      return content.form === 'parts' || content.form === 'list'
        ? partsDrawing(ui, content, size)
        : timeDrawing(ui, content, { size, form: content.form });
    case 'flows':
      return flowsDrawing(ui, content, size);
    case 'matrix':
      return matrixDrawing(ui, content, size);
  }
}

function timeDrawing(
  ui: UiProps,
  { lines, whose, title }: Content<'time'>,
  { size, form }: { readonly size: Size; readonly form: 'lines' | 'bars' },
): ChartDrawing {
  const { atlas, view, words } = ui;
  const say = words.messages.chart;
  const unit = lines[0]?.unit ?? 'persons';
  const scale = unit === 'persons' ? view.widths : 'linear';
  const axisScale = scale === 'sqrt' ? say.squareRoot : say.proportional;
  const axis = unit === 'persons' ? `${unitWords(ui, unit)} · ${axisScale}` : unitWords(ui, unit);
  const names = lines.map(({ name }) => lineWords(ui, name));
  const short = shortNames(names);
  const dateLength = DATE_LENGTH[atlas.time.granularity];
  const years = periodsOf(atlas.time);
  const chart = timeChart(lines, form, scale, { years, dateLength, ...size, ...nameRoom(short, size.width) });
  const colours = lines.map(({ name }, line) => lineColourName(atlas, name, line));
  const shapes = timeShapes(chart, colours, view.year, {
    names: short,
    axis,
    tick: (value) => number(words, value),
    year: (year) => shortYear(words, year),
    mark: ({ point }) => bareWords(ui, point.figure),
  });
  const marks = chart.marks.map(({ key, line, point }) =>
    markButton(ui, key, joined(whose, names[line]), point.figure),
  );
  const known = [...new Set(chart.marks.map(({ point }) => point.year))].sort();
  return {
    ...size,
    shapes,
    title,
    about: say.describeTime(known.map((year) => yearText(words, year)).join(', ')),
    buttons: new Map([...marks, ...yearButtons(ui, years)]),
    first: chart.marks.find(({ point }) => point.year === view.year)?.key ?? '',
  };
}

type KeyedButton = readonly [key: string, button: ChartButton];

function markButton(ui: UiProps, key: string, name: string, figure: Figure): KeyedButton {
  return [key, { label: markWords(ui, name, figure), figure }];
}

function yearButtons({ words }: UiProps, years: readonly number[]): readonly KeyedButton[] {
  return years.map((year) => [yearKey(year), { label: words.messages.jumpTo(yearText(words, year)), year }]);
}

/** The parts of a name that there are. */
function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(', ');
}

function partsDrawing(ui: UiProps, { lines, form, title }: Content<'time'>, size: Size): ChartDrawing {
  const { atlas, view, words } = ui;
  const width = form === 'parts' ? size.width : Math.min(size.width, LIST_WIDTH);
  const names = lines.map(({ name }) => lineWords(ui, name));
  const colours = lines.map(({ name }, line) => lineColourName(atlas, name, line));
  const said = (line: number, { figure }: MeasurePoint): PartWords => ({
    name: names[line] ?? '',
    dates: period(words, figure.from, figure.to),
    value: figureWords(words, figure),
  });
  const chart = partsChart(lines, { ...size, width }, { bars: form === 'parts', said });
  const shapes = partsShapes(chart, colours, { width, present: view.year }, said);
  const marks = chart.bars.map(({ key, line, point }) =>
    markButton(ui, key, names[line] ?? '', point.figure),
  );
  const years = [...new Set(chart.bars.map(({ point }) => point.year))].sort().join(', ');
  const about = words.messages.chart.describeTime(years);
  return { width, height: chart.height, shapes, title, about, buttons: new Map(marks), first: '' };
}

function flowsDrawing(ui: UiProps, { flows, title }: Content<'flows'>, size: Size): ChartDrawing {
  const { atlas, view, words } = ui;
  const say = words.messages.chart;
  const flowsWords = {
    value: ({ figure }: { readonly figure: Figure }) => figureWords(words, figure),
    place: (placeId: string | null) => lineWords(ui, { kind: 'place', placeId }),
    total: (layerId: string) => lineWords(ui, { kind: 'layer', layerId }),
    hub: placeName(words, atlas.hub ?? ''),
    scale: (persons: number) => say.scaleBar(number(words, persons)),
  };
  const space = flowsSpace(flows, flowsWords, size);
  const chart = flowsChart(atlas, flows, space);
  const totals = flows.totals.map(({ layerId, figure }) =>
    markButton(ui, totalKey(layerId), flowsWords.total(layerId), figure),
  );
  const ribbons = (chart?.ribbons ?? []).map(({ key, band }) =>
    markButton(ui, key, flowWords(ui, band), band.figure),
  );
  return {
    ...size,
    height: space.height,
    shapes: chart ? flowsShapes(chart, { totals: flows.totals, focus: view.focus }, flowsWords, space) : [],
    title,
    about: say.describeFlows(yearText(words, view.year)),
    buttons: new Map([...totals, ...ribbons]),
    first: chart?.ribbons[0]?.key ?? '',
  };
}

function matrixDrawing(ui: UiProps, { groups, title }: Content<'matrix'>, size: Size): ChartDrawing {
  const { atlas, view, words } = ui;
  const names = groups.flatMap(({ lines }) => shortNames(lines.map(({ name }) => lineWords(ui, name))));
  const headings = groups.map(({ name }) => (name ? lineWords(ui, name) : ''));
  const headingOf = (group: number) => headings[group] ?? '';
  const room = rowRoom([...names, ...headings], size.width);
  const numbers = groups.flatMap(({ lines }) =>
    lines.flatMap(({ points }) => points.map(({ figure }) => textWidth(bareWords(ui, figure)))),
  );
  const numberWidth = Math.max(0, ...numbers);
  const chart = matrixChart(atlas.time, groups, { ...size, ...room, numberWidth });
  const colourOf = ({ group, line }: MatrixRow, { shade }: MatrixCell) => {
    const heading = groups[group]?.name ?? line.name;
    if (heading.kind === 'net') return shade < 0 ? 'departures' : 'arrivals';
    return lineColourName(atlas, heading, 0);
  };
  const shapes = matrixShapes(chart, colourOf, view.year, {
    names,
    heading: headingOf,
    value: ({ point }) => (point ? bareWords(ui, point.figure) : ''),
  });
  const cells = chart.rows.flatMap(({ line, group, cells }) =>
    cells.flatMap(({ key, point }) =>
      point ? [markButton(ui, key, joined(lineWords(ui, line.name), headingOf(group)), point.figure)] : [],
    ),
  );
  const years = chart.columns.flatMap(({ run }) => (run.kind === 'gap' ? [] : run.from));
  const about = words.messages.chart.describeMatrix;
  const buttons = new Map([...yearButtons(ui, years), ...cells]);
  const { width, height } = chart;
  return { width, height, shapes, title, about, buttons, first: '' };
}
