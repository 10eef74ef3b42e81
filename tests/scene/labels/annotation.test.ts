// What an annotation points at: an arc, a place, a bar or a side of the gate; where that is not seen the place, then the hub, then nothing.
import { describe, expect, it } from 'vitest';
import { allSteps } from '../../../src/lib/steps.ts';
import type { AnnotationTarget } from '../../../src/package/stories.ts';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import type { Project } from '../../../src/scene/camera/project.ts';
import type { Annotation } from '../../../src/scene/labels/annotation.ts';
import { annotationCandidate } from '../../../src/scene/labels/annotationCandidate.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { placeLabels } from '../../../src/scene/labels/labels.ts';
import { leaderLine } from '../../../src/scene/labels/leaderLine.ts';
import { seenRadius } from '../../../src/scene/map/discScale.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { hubAtlas as atlas, HUB as HUB_ID, HUB_VIEW } from '../../fixture/hubFixture.ts';

const [WIDTH, HEIGHT] = [1200, 800];
const FRAME = { left: 0, right: WIDTH, top: 0, bottom: HEIGHT };
const placeOf = (id: string) => {
  const place = atlas.places.find((each) => each.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
};
const HUB = placeOf(HUB_ID);

interface Asked extends Partial<Annotation> {
  readonly over?: string;
  readonly zoom?: number;
  readonly year?: number;
  readonly shown?: typeof atlas;
}

/** The anchor of an annotation on a map over a place, and what is seen there. */
function anchorOf(
  target: AnnotationTarget,
  { over = HUB_ID, zoom = 3, year = 2002, shown = atlas, ...rest }: Asked = {},
) {
  const { lng, lat } = placeOf(over);
  const project: Project = flatProject({ lng, lat, zoom, width: WIDTH, height: HEIGHT });
  const picture = viewPicture(shown, { ...HUB_VIEW, year });
  const annotation = {
    target,
    text: 'Most of them went there',
    numbers: [],
    candidate: annotationCandidate,
    ...rest,
  };
  const input = { atlas: shown, picture, annotation, measure: estimateText, textScale: 1 };
  return { found: annotationCandidate(input, project, FRAME), project, picture };
}
const toSpain = { kind: 'arc', layerId: 'went', placeId: 'ESP' } as const;

describe('An annotation', () => {
  it('of an arc stands on the arc where that is in the frame', () => {
    const { found, project } = anchorOf(toSpain);
    const [[x0, y0], [x1, y1]] = [project(HUB.lng, HUB.lat), project(placeOf('ESP').lng, placeOf('ESP').lat)];
    const beyond = Math.hypot(x1 - x0, y1 - y0);
    expect(Math.hypot((found?.x ?? 0) - x0, (found?.y ?? 0) - y0)).toBeLessThan(beyond);
    expect(found?.radius).toBeGreaterThan(2);
  });

  it('of an arc that is not drawn stands at its place, and of one without a place in sight nowhere', () => {
    const { found, project } = anchorOf({ ...toSpain, layerId: 'permits' }, { over: 'ESP' });
    expect([found?.x, found?.y]).toEqual([...project(placeOf('ESP').lng, placeOf('ESP').lat)]);
    expect(anchorOf({ ...toSpain, placeId: 'nowhere' }).found).toBeNull();
    expect(anchorOf(toSpain, { over: 'JPN', zoom: 5 }).found).toBeNull();
    expect(anchorOf({ ...toSpain, layerId: 'permits' }, { over: 'USA', zoom: 5 }).found).toBeNull();
  });

  it('of a place stands at it with the radius of its circle, three pixels at least', () => {
    const { found, picture, project } = anchorOf({ kind: 'place', placeId: HUB_ID });
    const node = picture.nodes.place.indexOf(atlas.places.indexOf(HUB));
    expect([found?.x, found?.y]).toEqual([WIDTH / 2, HEIGHT / 2]);
    expect(found?.radius).toBe(Math.max(3, seenRadius(picture.radii.radius[node] ?? 0, project)));
    const bare = anchorOf({ kind: 'place', placeId: 'JPN' }, { over: 'JPN' });
    expect([
      bare.picture.nodes.place.includes(atlas.places.indexOf(placeOf('JPN'))),
      bare.found?.radius,
    ]).toEqual([false, 3]);
  });

  it('of a place out of sight, or unknown, stands at the hub; without a hub nowhere', () => {
    for (const placeId of ['JPN', 'nowhere']) {
      const { found } = anchorOf({ kind: 'place', placeId }, { zoom: 5 });
      expect([found?.x, found?.y]).toEqual([WIDTH / 2, HEIGHT / 2]);
    }
    const shown = { ...atlas, hub: null };
    for (const target of [
      { kind: 'place', placeId: 'nowhere' },
      { kind: 'bar', year: 2002 },
      { kind: 'gate', side: 'in' },
    ] as const)
      expect(anchorOf(target, { shown, year: 2004 }).found).toBeNull();
  });

  it('of a bar stands at its foot, and of one behind a panel, or without a bar, at the hub', () => {
    const at = (x: number, y: number) => anchorOf({ kind: 'bar', year: 2002 }, { barAt: () => [x, y] }).found;
    expect(at(300, 700)).toMatchObject({ x: 300, y: 700, radius: 0 });
    expect(at(-20, 900)).toMatchObject({ x: -20, y: HEIGHT });
    for (const barAt of [() => [-50, 900] as const, () => [5_000, 900] as const, () => null, null])
      expect(anchorOf({ kind: 'bar', year: 2002 }, { barAt }).found).toMatchObject({
        ...{ x: WIDTH / 2, y: HEIGHT / 2 },
      });
  });

  it('of a side of the gate stands in the middle of its half disc, arrivals above', () => {
    const of = (side: 'in' | 'out') => anchorOf({ kind: 'gate', side });
    const { picture, project, found } = of('in');
    const { gate } = picture;
    if (gate?.kind !== 'sides') throw new Error(`expected a gate of two sides, found ${gate?.kind}`);
    const [, y] = project(...gate.position);
    const above = seenRadius(gate.column[0] ?? 0, project);
    const below = seenRadius(gate.column[2] ?? 0, project);
    expect([found?.y, found?.radius]).toEqual([y - above / 2, above / 2]);
    expect([of('out').found?.y, of('out').found?.radius]).toEqual([y + below / 2, below / 2]);
  });

  it('of a gate out of sight stands nowhere, and of one without sides at the hub', () => {
    expect(anchorOf({ kind: 'gate', side: 'in' }, { over: 'JPN', zoom: 6 }).found).toBeNull();
    const { found } = anchorOf(
      { kind: 'gate', side: 'in' },
      { shown: { ...atlas, net: null, inflow: null, outflow: null } },
    );
    expect([found?.x, found?.y]).toEqual([WIDTH / 2, HEIGHT / 2]);
  });

  it('has a line from its rim to its subject, which goes where it goes', () => {
    const { found } = anchorOf({ kind: 'place', placeId: HUB_ID });
    const [note] = allSteps(
      placeLabels(found ? [found] : [], {
        ...{ width: WIDTH, height: HEIGHT, insets: { left: 0, top: 0, right: 0, bottom: 0 } },
      }),
    );
    if (!note) throw new Error('no room');
    const line = leaderLine(note);
    expect(line?.to[0]).toBeCloseTo(WIDTH / 2, 6);
    expect(line?.to[1]).toBeCloseTo(HEIGHT / 2, 6);
    const [fromX, fromY] = line?.from ?? [0, 0];
    const aside = Math.abs(fromX - note.x) / (note.width / 2);
    const over = Math.abs(fromY - note.y) / ((note.height ?? 0) / 2);
    expect(Math.max(aside, over)).toBeCloseTo(1, 6);
    const moved = leaderLine({ ...note, x: note.x + 30 });
    expect((moved?.to[0] ?? 0) - (line?.to[0] ?? 0)).toBeCloseTo(30, 6);
  });
});
