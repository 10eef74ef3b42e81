// The shapes of figures of few years: their words, their number at the right or in a line of its own, a bar below.
import type { MeasurePoint } from '../../figures/measure.ts';
import { at } from '../../lib/at.ts';
import type { ColourName } from '../style/palette.ts';
import type { ChartShape } from './chartShape.ts';
import { SIZE, SMALL, STRONG, shortened } from './chartText.ts';
import { type PartsChart, type PartWords, SECOND_LINE } from './partsChart.ts';

const FAINT = 0.62;
/** Below the upper edge of a bar a press still means its figure, px. */
const REACH_BELOW = 16;
const TEXT = { type: 'text', fontSize: SIZE, fill: 'ink' } as const;

/** All of the chart, as wide as `width`; figures of the year `present` stand out. */
export function partsShapes(
  { bars, isTwoLined, barHeight }: PartsChart,
  colours: readonly ColourName[],
  { width, present }: { readonly width: number; readonly present: number },
  said: (line: number, point: MeasurePoint) => PartWords,
): readonly ChartShape[] {
  return bars.map((bar) => {
    const { key, line, point, wordsY, y, isDrawn, length, farLength } = bar;
    const [x, colour] = [0, at(colours, line)];
    const isPresent = point.year <= present && present <= point.toYear;
    const { name, dates, value } = said(line, point);
    const soft = { text: dates, fontSize: SMALL, fill: 'inkSoft' } as const;
    const first = { ...TEXT, x: 1, y: wordsY + 13 } as const;
    const number = { ...TEXT, x: width - 1, textAnchor: 'end', fontWeight: STRONG, text: value } as const;
    const words: readonly ChartShape[] = isTwoLined
      ? [
          { ...first, text: shortened(name, width) },
          { ...first, ...soft, y: first.y + SECOND_LINE },
          { ...number, y: first.y + SECOND_LINE },
        ]
      : [
          { ...first, text: [{ text: `${name} ` }, soft] },
          { ...number, y: first.y },
        ];
    const outline = { type: 'rect', fill: colour, stroke: colour, strokeWidth: 1.2 } as const;
    const range = { x: length, y: y + 0.5, width: farLength - length, height: barHeight - 1 };
    const certain = { x, y, width: Math.max(1.5, length), height: barHeight };
    const { state, secondSource } = point.figure;
    const ends: readonly ChartShape[] = [
      ...(farLength > length ? [{ ...outline, ...range, fillOpacity: 0.16, dash: [3, 3] }] : []),
      ...(isDrawn && state === 'value'
        ? [{ ...outline, ...certain, ...(secondSource ? { fill: 'paper' as const } : {}) }]
        : []),
    ];
    const shapes: readonly ChartShape[] = [
      { type: 'rect', part: 'reach', x, y: wordsY, width, height: y + REACH_BELOW - wordsY },
      ...words,
      { type: 'group', opacity: isPresent ? 1 : FAINT, shapes: ends },
    ];
    return { type: 'group', part: 'mark', key, shapes };
  });
}
