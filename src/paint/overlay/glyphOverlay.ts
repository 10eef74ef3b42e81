// Glyphs above the map: one small SVG a glyph, in a row under its node, following the camera.
export interface PaintedGlyph {
  readonly id: string;
  /** An SVG fragment around (0, 0). */
  readonly markup: string;
  /** Screen px. */
  readonly x: number;
  readonly y: number;
}

export interface GlyphOverlay {
  readonly show: (glyphs: readonly PaintedGlyph[]) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Draws into `container`; elements are kept by id. */
export function createGlyphOverlay(container: HTMLElement): GlyphOverlay {
  const elements = new Map<string, { readonly element: SVGSVGElement; markup: string }>();
  return {
    show(glyphs) {
      const seen = new Set<string>();
      for (const { id, markup, x, y } of glyphs) {
        seen.add(id);
        let kept = elements.get(id);
        if (!kept) {
          const element = document.createElementNS(SVG, 'svg');
          element.setAttribute('class', 'map-glyph');
          element.setAttribute('viewBox', '-11 -11 22 22');
          container.append(element);
          kept = { element, markup: '' };
          elements.set(id, kept);
        }
        if (kept.markup !== markup) {
          kept.element.innerHTML = markup;
          kept.markup = markup;
        }
        kept.element.style.transform = `translate(${(x - 11).toFixed(1)}px, ${(y - 11).toFixed(1)}px)`;
      }
      for (const [id, { element }] of elements) {
        if (seen.has(id)) continue;
        element.remove();
        elements.delete(id);
      }
    },
  };
}
