// Measures names in the faces of map.css, so that placement knows what it places.

import type { LabelWish } from '../scene/labels.ts';
import type { Measure } from '../scene/labelWishes.ts';

const FACES: Readonly<Record<LabelWish['kind'], { readonly font: string; readonly height: number }>> = {
  home: { font: "700 16px 'Onest Variable'", height: 20 },
  place: { font: "620 13px 'Onest Variable'", height: 17 },
  value: { font: "650 11.5px 'Onest Variable'", height: 15 },
  sea: { font: "italic 450 12px 'Onest Variable'", height: 16 },
};

/** A measure over one canvas of `document`; widths are rounded up to whole pixels and remembered. */
export function createMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, { readonly width: number; readonly height: number }>();
  return (text, kind) => {
    const key = `${kind}:${text}`;
    const found = known.get(key);
    if (found) return found;
    const { font, height } = FACES[kind];
    if (context) context.font = font;
    const size = { width: Math.ceil(context?.measureText(text).width ?? text.length * 8), height };
    known.set(key, size);
    return size;
  };
}
