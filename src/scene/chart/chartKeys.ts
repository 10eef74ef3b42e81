// The key of a chart: which forms of marks it uses, and the shapes that show each.
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import type { MeasureLine } from '../../figures/measure.ts';
import type { ChartShape } from './chartShape.ts';

/** As the marks of a chart over time; `partial`: of some months · `absent`: years without a figure. */
export const CHART_KEYS = ['report', 'second', 'other', 'partial', 'none', 'missing', 'absent'] as const;
export type ChartKey = (typeof CHART_KEYS)[number];

/** What stands for a figure without a number that the source speaks of. */
export const STATE_SIGNS = { none: '–', missing: '…' } as const;

/** The keys that lines need; in a table of `cells` the form of a mark says nothing, `gaps` are years without a figure. */
export function usedKeys(lines: readonly MeasureLine[], gaps: boolean, cells: boolean): readonly ChartKey[] {
  const points = lines.flatMap((line) => line.points);
  const own = points.filter(({ other, figure }) => !other && figure.state === 'value');
  const uses: Readonly<Record<ChartKey, boolean>> = {
    report: !cells && own.some(({ figure }) => !isOnlyElsewhere(figure)),
    second: !cells && own.some(({ figure }) => isOnlyElsewhere(figure)),
    other: !cells && points.some(({ other }) => other),
    partial: !cells && points.some(({ figure: { from, to } }) => from.length > 4 || to.length > 4),
    none: points.some(({ figure }) => figure.state === 'none'),
    missing: points.some(({ figure }) => figure.state === 'missing'),
    absent: gaps,
  };
  return CHART_KEYS.filter((key) => uses[key]);
}

/** Of the widest key, px. */
export const KEY_WIDTH = 16;
const DISC = { type: 'circle', cx: 0, cy: 0, r: 3.6, stroke: 'inkSoft', strokeWidth: 1.8 } as const;
const SIGN = {
  type: 'text',
  x: 0,
  y: 4,
  fontSize: 12,
  fontWeight: 700,
  textAnchor: 'middle',
  fill: 'inkSoft',
} as const;

/** A key around 0, 0. */
export function keyShapes(key: ChartKey): readonly ChartShape[] {
  switch (key) {
    case 'report':
      return [{ ...DISC, fill: 'inkSoft' }];
    case 'second':
      return [DISC];
    case 'partial':
      return [{ ...DISC, dash: [2.6, 1.9] }];
    case 'other':
      return [
        { type: 'path', d: 'M0 -4.2l4.2 4.2l-4.2 4.2l-4.2 -4.2Z', stroke: 'inkSoft', strokeWidth: 1.5 },
      ];
    case 'none':
    case 'missing':
      return [{ ...SIGN, text: STATE_SIGNS[key] }];
    case 'absent': {
      // Slanting lines within a box of 16 by 9.
      const d = 'M-8 0l4.5 -4.5M-8 4.5l9 -9M-3.5 4.5l9 -9M1 4.5l7 -7M5.5 4.5l2.5 -2.5';
      return [
        { type: 'group', opacity: 0.24, shapes: [{ type: 'path', d, stroke: 'ink', strokeWidth: 1.5 }] },
      ];
    }
  }
}
