// Strokes as discs, which names keep off: seen from very near they are longer than any grid of the window could hold.
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { MAX_ZOOM } from '../../../src/scene/camera/fitView.ts';
import { drawnStrokes } from '../../../src/scene/labels/valueCandidates.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { HUB_VIEW, hubAtlas, MOVES } from '../../fixture/hubFixture.ts';

const size = { width: 1280, height: 720 };
const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
const picture = viewPicture(hubAtlas, { ...HUB_VIEW, layers: MOVES, year: 2002 });
const at = (zoom: number, lng: number, lat: number) => viewProject({ zoom, lng, lat, ...size, globe: false });

describe('strokes seen from very near', () => {
  const arc = [...picture.strokes.width.keys()].find((each) => (picture.strokes.width[each] ?? 0) > 0) ?? -1;
  const [lng0 = 0, lat0 = 0] = picture.arcs.ends.subarray(arc * 4, arc * 4 + 2);

  it.each([6, 9, MAX_ZOOM])('have a few discs, all in reach of the frame, at zoom %i', (zoom) => {
    const discs = [...drawnStrokes(picture, at(zoom, lng0, lat0), frame).values()].flat();
    expect(discs.length).toBeGreaterThan(0);
    expect(discs.length).toBeLessThan(picture.arcs.count * 150);
    for (const { x, y, radius } of discs) {
      expect(radius).toBeLessThan(80);
      expect(Math.min(x, size.width - x, y, size.height - y)).toBeGreaterThan(-120);
    }
  });

  it('still cover all of a stroke that the frame shows', () => {
    const project = at(8, lng0, lat0);
    const discs = drawnStrokes(picture, project, frame).get(arc) ?? [];
    const curve = arcOnScreen(picture.arcs, picture.arcColumn, project, arc);
    const shares = Array.from({ length: 20_001 }, (_, i) => i / 20_000);
    const seen = shares
      .map((share) => curve?.point(share) ?? [0, 0])
      .filter(([x = 0, y = 0]) => x >= 0 && x <= size.width && y >= 0 && y <= size.height);
    expect(seen.length).toBeGreaterThan(20);
    const bare = seen.filter(([x = 0, y = 0]) =>
      discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.radius),
    );
    expect(bare).toEqual([]);
  });
});
