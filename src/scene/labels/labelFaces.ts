// The faces of the names on the map: size, weight and colour of each kind; map.css and the second painter follow it.
import type { Theme } from '../../state/viewState.ts';
import type { ColourName } from '../style/palette.ts';
import type { LabelCandidate } from './labels.ts';

export interface LabelFace {
  readonly sizePixels: number;
  readonly weight: number;
  readonly italic: boolean;
  /** Line height, px: the room that placement keeps. */
  readonly heightPixels: number;
  readonly colour: ColourName;
  /** Whether the colour of land shines around the letters, so that arcs and borders do not cut them. */
  readonly halo: boolean;
}

/** Makes the smallest face 20 px, which is read from the last row. */
const PROJECTOR_SCALE = 1.75;

/** How many times larger letters on the map are in a theme. */
export function textScale(theme: Theme): number {
  return theme === 'projector' ? PROJECTOR_SCALE : 1;
}

export const LABEL_FONT = 'Onest Variable';

export const LABEL_FACES: Readonly<Record<LabelCandidate['kind'], LabelFace>> = {
  home: { sizePixels: 16, weight: 700, italic: false, heightPixels: 20, colour: 'homeInk', halo: true },
  place: { sizePixels: 13, weight: 620, italic: false, heightPixels: 17, colour: 'ink', halo: true },
  value: { sizePixels: 11.5, weight: 650, italic: false, heightPixels: 12, colour: 'ink', halo: true },
  annotation: { sizePixels: 14, weight: 600, italic: false, heightPixels: 19, colour: 'ink', halo: false },
  sea: { sizePixels: 12, weight: 450, italic: true, heightPixels: 16, colour: 'inkSoft', halo: false },
};
