// Measures names in their faces with a canvas, so that placement knows what it places.
import type { Measure } from '../../scene/labels/labelCandidates.ts';
import { LABEL_FACES, LABEL_FONT } from '../../scene/labels/labelFaces.ts';

/** Of a letter, of its size: for a page without a canvas. */
const AVERAGE_WIDTH = 0.6;

/** A measure over one canvas of `document`; widths are rounded up to whole pixels and remembered. */
export function createMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, { readonly width: number; readonly height: number }>();
  return (text, kind) => {
    const key = `${kind}:${text}`;
    const found = known.get(key);
    if (found) return found;
    const { sizePixels, weight, italic, heightPixels } = LABEL_FACES[kind];
    // As the page has it set: the width of letters that no hinting has moved.
    if (context) {
      context.textRendering = 'geometricPrecision';
      context.font = `${italic ? 'italic ' : ''}${weight} ${sizePixels}px '${LABEL_FONT}'`;
    }
    const width = context?.measureText(text).width ?? text.length * sizePixels * AVERAGE_WIDTH;
    const size = { width: Math.ceil(width), height: heightPixels };
    known.set(key, size);
    return size;
  };
}
