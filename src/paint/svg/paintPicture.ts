// The whole picture as one SVG string: basemap, flows, glyphs and names, in Node as in the browser.
import { LABEL_FONT } from '../../scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import { placeGlyphs } from '../../scene/map/placeGlyphs.ts';
import type { MotionFrame } from '../../scene/motion/motion.ts';
import { dotsMarkup } from './dotsMarkup.ts';
import { viewProject } from './globeProjection.ts';
import { paintBasemap } from './paintBasemap.ts';
import { paintGlyphs } from './paintGlyphs.ts';
import { paintLabels } from './paintLabels.ts';
import { type MapPainting, paintFlows } from './paintMap.ts';

export interface PicturePainting extends MapPainting {
  /** Names in the pixels of the view: pictureLabels() of the scene places them. */
  readonly labels: readonly PlacedLabel[];
  /** Dots that stand; none where it is not given. */
  readonly dots?: MotionFrame['dots'];
  /** As in the wants of the labels. */
  readonly textScale?: number;
  /** Markup laid over all else, in the pixels of the view: a legend, a title. */
  readonly over?: string;
}

/** An svg element that stands alone but for its typeface (Onest, else any without serifs). */
export function paintPicture(painting: PicturePainting): string {
  const { picture, palette, view, labels, dots = [], textScale = 1, over = '' } = painting;
  const { width, height } = view;
  const glyphs = paintGlyphs(placeGlyphs(picture, viewProject(view)), palette, painting);
  const parts = [
    ['basemap', paintBasemap(painting.shapes, view, palette, painting.basemapDigits)],
    ['flows', paintFlows(painting)],
    ['dots', dotsMarkup({ dots }, palette)],
    ['glyphs', glyphs],
    ['labels', paintLabels(labels, palette, textScale)],
    ['over', over],
  ];
  const markup = parts.map(([part, inner]) => `<g data-part="${part}">${inner}</g>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${LABEL_FONT}', sans-serif">${markup}</svg>`;
}
