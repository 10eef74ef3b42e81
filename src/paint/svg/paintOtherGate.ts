// The gate of the net and of two years as SVG.
import { at } from '../../lib/at.ts';
import type { GateMark } from '../../scene/map/gate.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { number } from './number.ts';
import { HATCH_FILL, HATCH_WIDTH, hatch, RIM_WIDTH, SOLID_FILL, sector } from './paintGate.ts';

/** The disc, or both rims a side, around (0, 0). */
export function paintOtherGate(
  gate: GateMark,
  column: Float32Array,
  palette: Palette,
  scale: number,
): string {
  const value = (i: number) => at(column, i);
  if (gate.kind === 'net') return disc(value(0) * scale, value(1), palette[gate.net]);
  return [0, 1]
    .map((year) => {
      const broken = year === 0 ? ' stroke-dasharray="3 3"' : '';
      const ofYear = (i: number, up: boolean, colour: string) =>
        value(i) > 0
          ? `<path d="${sector(value(i) * scale, 0, 1, up)}" fill="${colour}" fill-opacity="${year === 0 ? 0 : 0.14}" stroke="${colour}" stroke-width="${RIM_WIDTH + 0.3}"${broken}/>`
          : '';
      return (
        ofYear(year * 2, true, palette[gate.inflow]) + ofYear(year * 2 + 1, false, palette[gate.outflow])
      );
    })
    .join('');
}

function disc(radius: number, solid: number, colour: string): string {
  if (radius < 0.3) return '';
  const fill = HATCH_FILL + (SOLID_FILL - HATCH_FILL) * solid;
  const lines = [true, false].map((up) => hatch(radius, 0, up)).join('');
  const hatched =
    solid < 0.999
      ? `<path d="${lines}" stroke="${colour}" stroke-width="${HATCH_WIDTH}" stroke-opacity="${number(1 - solid)}" fill="none"/>`
      : '';
  return `<circle r="${number(radius - RIM_WIDTH / 2)}" fill="${colour}" fill-opacity="${number(fill)}" stroke="${colour}" stroke-width="${RIM_WIDTH}"/>${hatched}`;
}
