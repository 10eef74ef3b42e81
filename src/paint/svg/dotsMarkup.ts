// Standing dots as SVG: one path a look, each dot a point with a round end.
import { at } from '../../lib/at.ts';
import { DOT_RADIUS } from '../../scene/motion/dotPaths.ts';
import type { MotionFrame } from '../../scene/motion/motion.ts';
import type { Palette } from '../../scene/style/palette.ts';

/** An SVG fragment in the pixels of the map. */
export function dotsMarkup({ dots }: Pick<MotionFrame, 'dots'>, palette: Palette): string {
  return dots
    .filter(({ positions }) => positions.length > 0)
    .map(({ colour, opacity, positions }) => {
      const points = Array.from(
        { length: positions.length / 2 },
        (_, i) => `M${at(positions, i * 2).toFixed(1)} ${at(positions, i * 2 + 1).toFixed(1)}h0`,
      );
      return `<path d="${points.join('')}" fill="none" stroke="${palette[colour]}" stroke-width="${2 * DOT_RADIUS}" stroke-linecap="round" opacity="${opacity}"/>`;
    })
    .join('');
}
