// Figures of few dates as lying bars on one scale: what they have of its length, and the shapes of such a bar.
import { type Figure, isOfPartYear } from '../../figures/figure.ts';
import type { ColourName } from '../style/palette.ts';
import type { ChartShape } from './chartShape.ts';

/** Of the whole length, 0..1. */
export interface BarLength {
  readonly length: number;
  /** To the upper end of a range; `length` where there is none. */
  readonly farLength: number;
}

/** Whether the figures have more than one date. */
export function isOfDates(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ from, to }) => `${from} ${to}`)).size > 1;
}

/**
 * The bars of figures on one scale, up to `whole` or, where that is null, to the greatest. Figures of a part of a year have
 * none (null) beside those of other dates.
 */
export function barLengths(figures: readonly Figure[], whole: number | null): readonly (BarLength | null)[] {
  const hasDates = isOfDates(figures);
  const drawn = figures.map((figure) => (hasDates && isOfPartYear(figure) ? null : figure));
  const full = whole ?? Math.max(1e-9, ...drawn.map((figure) => figure?.high ?? figure?.value ?? 0));
  return drawn.map((figure) => {
    if (!figure) return null;
    const length = (figure.value ?? 0) / full;
    return { length, farLength: figure.high === null ? length : figure.high / full };
  });
}

/** Of an outline, px. */
const LINE = 1;

/** A full bar, the reach of a range as an outline behind it, the whole as an outline around both. */
export function lyingBar(
  { length, farLength }: BarLength,
  colour: ColourName,
  { width, height }: { readonly width: number; readonly height: number },
  isOfWhole: boolean,
): readonly ChartShape[] {
  const line = { type: 'path', stroke: colour, strokeWidth: LINE } as const;
  const edge = isOfWhole ? LINE : 0;
  const room = width - 2 * edge;
  // On whole px, so that edges are sharp.
  const [end, far] = [Math.round(edge + length * room), Math.round(edge + farLength * room)];
  const bar = {
    type: 'rect',
    x: edge,
    y: edge,
    width: end - edge,
    height: height - 2 * edge,
    rx: 2,
  } as const;
  const [low, high] = [edge + LINE / 2, height - edge - LINE / 2];
  const d = `M${end} ${low}H${far - 2}q1.5 0 1.5 1.5V${high - 1.5}q0 1.5 -1.5 1.5H${end}`;
  const whole = { x: LINE / 2, y: LINE / 2, width: width - LINE, height: height - LINE, rx: 1.5 };
  return [
    ...(isOfWhole ? [{ ...line, type: 'rect', ...whole } as const] : []),
    { ...bar, fill: colour },
    ...(far > end ? [{ ...line, d }] : []),
  ];
}
