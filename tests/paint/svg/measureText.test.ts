// Measuring names: in the face of their kind, rounded up, each once, and estimated where there is no canvas.
import { describe, expect, it } from 'vitest';
import { createMeasure } from '../../../src/paint/svg/measureText.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';

/** A page whose canvas makes every letter 5.25 px wide and notes what it is asked. */
function pageWith(asked: string[]): Document {
  const context = {
    font: '',
    measureText(text: string) {
      asked.push(`${context.font}: ${text}`);
      return { width: text.length * 5.25 };
    },
  };
  return { createElement: () => ({ getContext: () => context }) } as unknown as Document;
}

describe('createMeasure', () => {
  it('asks for the face of each kind, slanted or not, and rounds up', () => {
    for (const kind of ['place', 'sea'] as const) {
      const asked: string[] = [];
      const { sizePixels, weight, italic, heightPixels } = LABEL_FACES[kind];
      expect(createMeasure(pageWith(asked))('Baku', kind)).toEqual({ width: 21, height: heightPixels });
      expect(createMeasure(pageWith(asked))('Bakı.', kind).width).toBe(27);
      expect(asked[0]).toBe(`${italic ? 'italic ' : ''}${weight} ${sizePixels}px 'Onest Variable': Baku`);
    }
    expect([LABEL_FACES.place.italic, LABEL_FACES.sea.italic]).toEqual([false, true]);
  });

  it('measures a text of a kind once', () => {
    const asked: string[] = [];
    const measure = createMeasure(pageWith(asked));
    expect(measure('Baku', 'place')).toBe(measure('Baku', 'place'));
    measure('Baku', 'home');
    expect(asked).toHaveLength(2);
  });

  it('estimates where a page has no canvas to draw on', () => {
    const page = { createElement: () => ({ getContext: () => null }) } as unknown as Document;
    const { sizePixels } = LABEL_FACES.place;
    expect(createMeasure(page)('Baku', 'place').width).toBe(Math.ceil(4 * 0.6 * sizePixels));
  });
});
