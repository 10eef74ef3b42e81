// The shapes of a table of shaded cells: its years, the names of its rows, a box with its number for each figure.
import { at } from '../../lib/at.ts';
import type { ColourName } from '../style/palette.ts';
import { STATE_SIGNS } from './chartKeys.ts';
import type { ChartShape, TextShape } from './chartShape.ts';
import { brokenText, lettersIn, SIZE, SMALL, STRONG, textWidth } from './chartText.ts';
import { HEAD_HEIGHT, type MatrixCell, type MatrixChart, type MatrixRow } from './matrixChart.ts';
import { yearTick } from './timeShapes.ts';

export interface MatrixWords {
  /** Of each row, as short as tells those of its group apart. */
  readonly names: readonly string[];
  readonly heading: (group: number) => string;
  readonly value: (cell: MatrixCell) => string;
}

/** Of the width, at most, for the names of rows. */
const LABEL_SHARE = 0.34;
/** The strongest shade still lets the number be read. */
const STRONGEST = 0.42;
const TEXT = { type: 'text', fontSize: SIZE, fill: 'ink' } as const;

/** The room for the names of rows and groups, which break where it is short. */
export function rowRoom(names: readonly string[], width: number) {
  const longest = Math.max(...names.map(textWidth));
  const labelWidth = Math.min(width * LABEL_SHARE, longest + 14);
  return { labelWidth, lowestRow: longest > labelWidth - 8 ? 32 : 25 };
}

/** How many letters of a number a cell has room for: one of four digits and its mark in any case. */
const lettersOf = (width: number) => Math.max(6, lettersIn(width, ''));

/** All of the table; a group with a key is a figure, or takes to a year, of which `present` stands out. */
export function matrixShapes(
  chart: MatrixChart,
  colourOf: (row: MatrixRow, cell: MatrixCell) => ColourName,
  present: number,
  words: MatrixWords,
): readonly ChartShape[] {
  const { columns, rows, rowHeight } = chart;
  const fits = lettersIn((columns[0]?.x ?? 0) - 8, words.names.join(''));
  return [
    ...columns.flatMap(({ run, x, width }): readonly ChartShape[] => {
      const box = { x: x + 1, width: width - 2 };
      if (run.kind !== 'gap')
        return [yearTick(run.from, { ...box, y: 2, height: 30 }, String(run.from), run.from === present)];
      const years = run.from === run.to ? String(run.from) : `${run.from}–${run.to}`;
      const name = { x: x + width / 2 - 4, y: HEAD_HEIGHT + 8, fontSize: SMALL, turned: true, text: years };
      return [
        {
          type: 'rect',
          ...box,
          y: HEAD_HEIGHT,
          height: chart.height - HEAD_HEIGHT,
          fill: 'ink',
          hatch: 'fine',
        },
        { type: 'text', ...name, fill: 'inkSoft' },
      ];
    }),
    ...chart.headings.map(({ group, y }): TextShape => {
      return { ...brokenText(words.heading(group), 1, y + 17, fits), fontWeight: STRONG };
    }),
    ...rows.flatMap((row, index) => [
      brokenText(at(words.names, index), 1, row.y + rowHeight / 2 + 4.5, fits),
      ...row.cells.map((cell): ChartShape => {
        const { x, width } = at(columns, cell.column);
        const box = {
          type: 'rect',
          x: x + 1,
          y: row.y + 1,
          width: width - 2,
          height: rowHeight - 2,
        } as const;
        if (!cell.point) return { ...box, fill: 'ink', hatch: 'fine' };
        const { state, computed } = cell.point.figure;
        const sign = state === 'none' || state === 'missing' ? STATE_SIGNS[state] : null;
        const shade = { fill: colourOf(row, cell), fillOpacity: Math.abs(cell.shade) * STRONGEST, rx: 3 };
        const middle = { textAnchor: 'middle' } as const;
        const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4.5, ...middle };
        const number = sign
          ? ({ ...TEXT, ...place, text: sign, fill: 'inkSoft' } as const)
          : { ...brokenText(words.value(cell), place.x, place.y, lettersOf(box.width)), ...middle };
        const hatched = { ...box, fill: 'ink', hatch: 'fine', rx: 3 } as const;
        const shapes = [{ ...box, ...shade }, ...(computed === 'remainder' ? [hatched] : [])];
        return {
          type: 'group',
          part: 'cell',
          key: cell.key,
          shapes: [...shapes, number],
        };
      }),
    ]),
  ];
}
