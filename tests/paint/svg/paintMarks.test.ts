// Travelling marks of the second painter: on their curves, flat and round, and nowhere behind the globe.
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { type ArcPainting, arcCurve } from '../../../src/paint/svg/paintArcs.ts';
import { paintMarks } from '../../../src/paint/svg/paintMarks.ts';
import { globeOf, spotOf, surfaceVector } from '../../../src/scene/camera/globe.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { PALETTES } from '../../../src/scene/style/palette.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const RESIDENCE = Object.freeze(['residence-departures', 'residence-arrivals']);
const { arcs: marks, arcColumn: column } = viewPicture(atlas, {
  ...DEFAULT_VIEW,
  layers: RESIDENCE,
  year: 2008,
});
const FLAT = { zoom: 3, lng: 45, lat: 45, width: 1200, height: 800 };
const ROUND = { ...FLAT, zoom: 2.2, globe: true };
/** So far away that the Americas lie on the near side and most of the arcs end behind the horizon. */
const PACIFIC = { ...ROUND, lng: -120, lat: 30 };
const PIXELS_A_SECOND = 46;
const SPACING = 132;

const paintingIn = (view: typeof FLAT & { globe?: boolean }): ArcPainting => ({
  marks,
  column,
  palette: PALETTES.light,
  project: viewProject(view),
  focusPlace: -1,
  pinPlace: -1,
});

/** First and last point of every mark, px. */
function endsOf(svg: string): readonly (readonly [number, number])[] {
  return [...svg.matchAll(/ d="([^"]*)"/g)].flatMap((path) =>
    (path[1] ?? '')
      .split('M')
      .filter((each) => each !== '')
      .flatMap((stretch) => {
        const numbers = stretch.split(/[LA ]/).map(Number);
        return [numbers.slice(0, 2), numbers.slice(-2)].map(([x = 0, y = 0]) => [x, y] as const);
      }),
  );
}

function distanceToCurves(painting: ArcPainting, [x, y]: readonly [number, number]): number {
  return Math.min(
    ...Array.from({ length: marks.count }, (_, arc) => {
      return arcCurve(painting, arc)?.distance(x, y) ?? Number.POSITIVE_INFINITY;
    }),
  );
}

describe.each([
  ['a flat map', FLAT],
  ['a globe', ROUND],
  ['the far side of a globe', PACIFIC],
])('paintMarks on %s', (_, view) => {
  const painting = paintingIn(view);

  it('puts every mark on the curve of an arc', () => {
    const ends = [0, 0.7, 1.9].flatMap((seconds) => endsOf(paintMarks(painting, seconds)));
    expect(ends.length).toBeGreaterThan(4);
    for (const end of ends) expect(distanceToCurves(painting, end)).toBeLessThan(0.5);
  });

  it('paints the same marks one spacing later, and others in between', () => {
    const at = (seconds: number) => paintMarks(painting, seconds);
    const lazyPart = endsOf(at(0.5 + SPACING / PIXELS_A_SECOND)).flat();
    for (const [i, value] of endsOf(at(0.5)).flat().entries()) expect(lazyPart[i]).toBeCloseTo(value, 1);
    expect(at(0.9)).not.toBe(at(0.5));
  });
});

describe('paintMarks', () => {
  it('shows none on the side of the globe that is hidden', () => {
    const globe = globeOf(PACIFIC, PACIFIC.width, PACIFIC.height);
    expect(spotOf(globe, surfaceVector(49.87, 40.41)).front).toBeLessThan(0);
    const inside = endsOf(paintMarks(paintingIn(PACIFIC), 1)).every(
      ([x, y]) => Math.hypot(x - globe.x, y - globe.y) <= globe.radius,
    );
    expect(inside).toBe(true);
  });

  it('leaves dashed routes, outlines, lines without a stated way and people at a date without marks', () => {
    const pictures = (
      [
        [['transit-routes'], 2005],
        [RESIDENCE, 1997],
        [['border-violations'], 2009],
        [['displacement'], 2008],
      ] as const
    ).map(([layers, year]) => viewPicture(atlas, { ...DEFAULT_VIEW, layers, year }));
    for (const picture of pictures) {
      expect(picture.strokes.width.some((width) => width > 0)).toBe(true);
      const painting = { ...paintingIn(ROUND), marks: picture.arcs, column: picture.arcColumn };
      expect(paintMarks(painting, 1)).toBe('');
    }
  });
});
