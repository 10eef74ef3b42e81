// The shapes of figures of few years: their words, their number at the right, a bar below.
import { at } from '../../lib/at.ts';
import type { ColourName } from '../style/palette.ts';
import type { ChartShape } from './chartShape.ts';
import { SIZE, SMALL, STRONG } from './chartText.ts';
import type { PartBar, PartsChart } from './partsChart.ts';

export interface PartsWords {
  /** Of each line. */
  readonly names: readonly string[];
  readonly dates: (bar: PartBar) => string;
  readonly value: (bar: PartBar) => string;
}

const FAINT = 0.62;
/** Of the words and the bar of a figure, px. */
const REACH = 34;
const TEXT = { type: 'text', fontSize: SIZE, fill: 'ink' } as const;

/** All of the chart, as wide as `width`; figures of the year `present` stand out. */
export function partsShapes(
  { bars, barHeight }: PartsChart,
  colours: readonly ColourName[],
  { width, present }: { readonly width: number; readonly present: number },
  words: PartsWords,
): readonly ChartShape[] {
  return bars.map((bar) => {
    const { key, line, point, wordsY, y, isDrawn, length, farLength } = bar;
    const [x, colour] = [0, at(colours, line)];
    const isPresent = point.year <= present && present <= point.toYear;
    const name = [
      { text: `${at(words.names, line)} ` },
      { text: words.dates(bar), fontSize: SMALL, fill: 'inkSoft' as const },
    ];
    const value = { x: width - 1, textAnchor: 'end', fontWeight: STRONG, text: words.value(bar) } as const;
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
      { type: 'rect', part: 'reach', x, y: wordsY, width, height: REACH },
      { ...TEXT, x: 1, y: wordsY + 13, text: name },
      { ...TEXT, ...value, y: wordsY + 13 },
      { type: 'group', opacity: isPresent ? 1 : FAINT, shapes: ends },
    ];
    return { type: 'group', part: 'mark', key, shapes };
  });
}
