// Glyphs where they stand: each at its place, a line to those whose row is away from its node; faint where another place is in focus.

import type { ArcValues } from '../../scene/labels/valueCandidates.ts';
import {
  type Emphasis,
  emphasisOf,
  FAINT_NODE,
  QUIET_NODE,
  type Subject,
  strengthOf,
} from '../../scene/map/emphasis.ts';
import type { PlacedGlyph } from '../../scene/map/placeGlyphs.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { paintGlyph } from './paintGlyph.ts';

/** An SVG fragment of all glyphs, in the pixels of the view. */
export function paintGlyphs(
  glyphs: readonly PlacedGlyph[],
  palette: Palette,
  emphasis: Emphasis = ALL_LIT,
): string {
  return glyphs
    .map(
      (placed) =>
        `<g transform="translate(${placed.x.toFixed(1)} ${placed.y.toFixed(1)})">${paintPlaced(placed, palette, emphasis)}</g>`,
    )
    .join('');
}

/** What tells which glyphs are faint. */
interface Told extends Subject {
  readonly atlas: Parameters<typeof emphasisOf>[0];
  readonly palette: Palette;
  readonly values: Pick<ArcValues, 'focus'>;
}

/** One glyph of the map around (0, 0) with its line. */
export function paintOverMap(placed: PlacedGlyph, told: Told): string {
  const [focus = null, pin = null] = told.values.focus ?? [];
  return paintPlaced(placed, told.palette, emphasisOf(told.atlas, { focus, pin }, null, told));
}

function paintPlaced({ glyph, leader }: PlacedGlyph, palette: Palette, emphasis: Emphasis): string {
  const line = leader?.map((value) => value.toFixed(1)) ?? [];
  const path = leader
    ? `<path d="M${line.slice(0, 2).join(' ')}L${line.slice(2).join(' ')}" stroke="${palette.node}" stroke-width="1" stroke-opacity="0.6"/>`
    : '';
  const strength = strengthOf(emphasis, [glyph.place], FAINT_NODE, QUIET_NODE);
  const markup = path + paintGlyph(glyph, palette);
  return strength < 1 ? `<g opacity="${strength}">${markup}</g>` : markup;
}

const ALL_LIT: Emphasis = { focusPlace: -1, pinPlace: -1 };
