// Partners or parts by year: each value in its shaded cell, gaps hatched, a sign where the source prints a dash or has no value.

import type { MeasureGroup } from '../../figures/measure.ts';
import { at } from '../../lib/at.ts';
import { STATE_SIGNS } from '../../scene/chart/chartKeys.ts';
import {
  HEAD_HEIGHT,
  type MatrixCell,
  type MatrixChart as MatrixChartMarks,
  type MatrixColumn,
  type MatrixRow,
  matrixChart,
} from '../../scene/chart/matrixChart.ts';
import { colourVariable } from '../base/colourVariable.ts';
import type { Size } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import { GAP_HATCH } from './ChartHatch.tsx';
import { ChartMark } from './ChartMark.tsx';
import { ChartSvg } from './ChartSvg.tsx';
import { bareWords, lineColour, lineWords, markWords } from './chartWords.ts';
import { Broken, lettersIn, shortNames, textWidth } from './LineNames.tsx';
import { type ChartMarks, useChartMarks } from './useChartMarks.tsx';

interface Props {
  readonly groups: readonly MeasureGroup[];
  readonly title: string;
  readonly size: Size;
}

/** Of the width, at most, for the names of rows. */
const LABEL_SHARE = 0.34;
/** The strongest shade still lets the number be read. */
const STRONGEST = 0.42;

export function MatrixChart({ groups, title, size }: Props) {
  const ui = useUi();
  const { words } = ui;
  const say = words.messages.chart;
  const rowNames = groups.flatMap(({ lines }) => shortNames(lines.map(({ name }) => lineWords(ui, name))));
  const longest = Math.max(...rowNames.map(textWidth));
  const labelWidth = Math.min(size.width * LABEL_SHARE, longest + 14);
  const fits = lettersIn(labelWidth - 8, rowNames.join(''));
  const chart = matrixChart(ui.atlas.time, groups, {
    ...size,
    labelWidth,
    lowestRow: longest > labelWidth - 8 ? 32 : 25,
  });
  const years = chart.columns.filter(({ run }) => run.kind === 'figures');
  const cellKeys = chart.rows.flatMap(({ cells }) =>
    cells.filter(({ point }) => point).map(({ key }) => key),
  );
  const marks = useChartMarks([...years.map(({ run }) => `year ${run.from}`), ...cellKeys], '');
  const nameOf = ({ line, group }: MatrixRow) => {
    const heading = groups[group]?.name;
    const own = lineWords(ui, line.name);
    return heading ? `${own}, ${lineWords(ui, heading)}` : own;
  };
  return (
    <ChartSvg
      width={chart.width}
      height={chart.height}
      title={title}
      about={say.describeMatrix}
      marks={marks}
    >
      {chart.columns.map((column) =>
        column.run.kind === 'gap' ? (
          <GapColumn key={column.run.from} column={column} bottom={chart.height} />
        ) : (
          <YearColumn key={column.run.from} column={column} marks={marks} />
        ),
      )}
      {chart.headings.map(({ group, y }) => {
        const name = groups[group]?.name;
        return (
          <text key={group} class="group-name" x={1} y={y + 17} aria-hidden>
            {name ? lineWords(ui, name) : ''}
          </text>
        );
      })}
      {chart.rows.map((row, index) => (
        <g key={`${row.group} ${row.line.key}`}>
          <g class="row-name" aria-hidden>
            <Broken text={rowNames[index] ?? ''} x={1} y={row.y + chart.rowHeight / 2 + 4.5} most={fits} />
          </g>
          {row.cells.map((cell) => (
            <Cell
              key={cell.key}
              cell={cell}
              box={boxOf(chart, row, cell)}
              name={nameOf(row)}
              colour={shadeColour(row, cell, index)}
              marks={marks}
            />
          ))}
        </g>
      ))}
    </ChartSvg>
  );

  function shadeColour(row: MatrixRow, cell: MatrixCell, index: number): string {
    const heading = groups[row.group]?.name;
    if (heading?.kind === 'net') return colourVariable(cell.shade < 0 ? 'departures' : 'arrivals');
    return heading ? lineColour(ui.atlas, heading, index) : lineColour(ui.atlas, row.line.name, 0);
  }
}

interface ColumnProps {
  readonly column: MatrixColumn;
}

/** Years without figures, one narrow column. */
function GapColumn({ column: { run, x, width }, bottom }: ColumnProps & { readonly bottom: number }) {
  return (
    <g class="gap-column" aria-hidden>
      <rect x={x + 1} y={HEAD_HEIGHT} width={width - 2} height={bottom - HEAD_HEIGHT} fill={GAP_HATCH} />
      <text transform={`translate(${x + width / 2 - 4} ${HEAD_HEIGHT + 8}) rotate(90)`}>
        {run.from === run.to ? run.from : `${run.from}–${run.to}`}
      </text>
    </g>
  );
}

function YearColumn({ column: { run, x, width }, marks }: ColumnProps & { readonly marks: ChartMarks }) {
  const { view, words } = useUi();
  return (
    <g
      class={run.from === view.year ? 'year-tick present' : 'year-tick'}
      {...marks.year(`year ${run.from}`, words.messages.jumpTo(String(run.from)), run.from)}
    >
      <rect x={x + 1} y={2} width={width - 2} height={HEAD_HEIGHT - 6} />
      <text x={x + width / 2} y={21} text-anchor="middle">
        {run.from}
      </text>
    </g>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  /** px. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly name: string;
  readonly colour: string;
  readonly marks: ChartMarks;
}

function Cell({ cell, box, name, colour, marks }: CellProps) {
  const ui = useUi();
  if (!cell.point) return <rect {...box} fill={GAP_HATCH} aria-hidden />;
  const { figure } = cell.point;
  const sign = figure.state === 'none' || figure.state === 'missing' ? STATE_SIGNS[figure.state] : null;
  return (
    <ChartMark
      marks={marks}
      id={cell.key}
      label={markWords(ui, name, figure)}
      figure={figure}
      class={sign === null ? 'mark cell' : `mark cell ${figure.state}`}
    >
      <rect {...box} rx={3} style={{ fill: colour }} fill-opacity={Math.abs(cell.shade) * STRONGEST} />
      {figure.computed === 'remainder' && <rect {...box} rx={3} fill={GAP_HATCH} />}
      <text x={box.x + box.width / 2} y={box.y + box.height / 2 + 4.5} text-anchor="middle">
        {sign ?? bareWords(ui, figure)}
      </text>
    </ChartMark>
  );
}

function boxOf({ columns, rowHeight }: MatrixChartMarks, row: MatrixRow, cell: MatrixCell): CellProps['box'] {
  const column = at(columns, cell.column);
  return { x: column.x + 1, y: row.y + 1, width: column.width - 2, height: rowHeight - 2 };
}
