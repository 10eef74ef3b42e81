// Rows of glyphs and names together: in every layer, window and language-long name nothing lies over anything else. That is
// asked of the real map, which is to be readable; how rows are placed, of made-up figures.
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { fitView } from '../../../src/scene/camera/fitView.ts';
import { edgeFace } from '../../../src/scene/labels/edgeLabel.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { placeGlyphRows } from '../../../src/scene/map/glyphPlacement.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { placeGlyphs } from '../../../src/scene/map/placeGlyphs.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { EVERY_LAYER, HUB_VIEW, hubAtlas } from '../../fixture/hubFixture.ts';

/** Windows with what the panels cover of them, px. */
const WINDOWS = [
  { width: 390, height: 844, insets: { top: 64, right: 0, bottom: 250, left: 0 }, margin: 34 },
  { width: 1280, height: 720, insets: { top: 0, right: 340, bottom: 150, left: 320 }, margin: 56 },
  { width: 1440, height: 900, insets: { top: 0, right: 340, bottom: 150, left: 320 }, margin: 56 },
] as const;
const LAYERS = atlas.layers.map(({ id }) => Object.freeze([id]));
const ALL = Object.freeze(atlas.layers.map(({ id }) => id));
const GLYPHS = Object.freeze(['migrant-origins', 'work-permits', 'emigrants', 'immigrants', 'displacement']);
const YEARS = [2005, 2008, 2010, 2011];
/** Some names are longer in other languages. */
const nameOf = (id: string) => (id === 'AZE' ? 'Azərbaycan' : `The land of ${id}`);
const NO_VALUES = { on: 'none' as const, format: String, percent: String };

interface Thing {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const box = (what: string, x: number, y: number, width: number, height: number): Thing => {
  return { what, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
};

/** Names and glyphs of a picture in a window, and the nodes as the squares inside their circles. */
function thingsIn(picture: Picture, { width, height, insets, margin }: (typeof WINDOWS)[number]) {
  const { nodes, radii } = picture;
  const position = (node: number) =>
    [nodes.position[node * 2] ?? 0, nodes.position[node * 2 + 1] ?? 0] as const;
  const every = Array.from({ length: nodes.count }, (_, node) => node);
  const camera = fitView(every.map(position), { width, height, insets, margin });
  const project = flatProject({ ...camera, width, height });
  const wants = { atlas, picture, nameOf, dataText: {}, values: NO_VALUES, measure: estimateText };
  const labels = pictureLabels(wants, project, { width, height, insets }).map((label) => {
    const { height } = estimateText(label.text, label.kind);
    const edge = label.side === 'edge' ? edgeFace(label) : null;
    return box(label.text, label.x, label.y, label.width + (edge?.extraWidth ?? 0), edge?.height ?? height);
  });
  const glyphs = placeGlyphs(picture, project).map(({ id, x, y }) => box(`glyph ${id}`, x, y, 22, 22));
  const rims = every
    .filter((node) => (radii.radius[node] ?? 0) > 0)
    .map((node) => {
      const [x, y] = project(...position(node));
      const side = (radii.radius[node] ?? 0) * Math.SQRT2;
      return box(`node ${atlas.places[nodes.place[node] ?? 0]?.id}`, x, y, side, side);
    });
  return { labels, glyphs, rims };
}

function overlaps(first: readonly Thing[], second: readonly Thing[]): readonly string[] {
  const room = 0.01;
  return first.flatMap((a, i) =>
    second
      .filter((_, k) => first !== second || k > i)
      .filter(
        (b) =>
          a.left < b.right - room &&
          b.left < a.right - room &&
          a.top < b.bottom - room &&
          b.top < a.bottom - room,
      )
      .map((b) => `${a.what} over ${b.what}`),
  );
}

describe.each(WINDOWS)('names and glyphs at $width x $height', (window) => {
  it.each([...LAYERS, GLYPHS, ALL])('lie over nothing where the layers are %s and others', (...ids) => {
    const layers = [...LAYERS, GLYPHS, ALL].find((each) => ids.every((id) => each.includes(id))) ?? ALL;
    for (const year of YEARS) {
      const picture = viewPicture(atlas, { ...DEFAULT_VIEW, layers, year });
      const { labels, glyphs, rims } = thingsIn(picture, window);
      const found = [
        ...overlaps(labels, labels),
        ...overlaps(glyphs, glyphs),
        ...overlaps(labels, glyphs),
        ...overlaps(glyphs, rims),
        ...overlaps(labels, rims),
      ];
      expect(found, String(year)).toEqual([]);
    }
  });
});

describe('placeGlyphRows', () => {
  const picture = viewPicture(hubAtlas, { ...HUB_VIEW, layers: EVERY_LAYER, year: 2008 });
  const wide = flatProject({ zoom: 6, lng: 17, lat: 48, width: 1440, height: 900 });
  const narrow = flatProject({ zoom: 1, lng: 17, lat: 48, width: 390, height: 844 });

  it('stand right under their node where there is room', () => {
    const shares = viewPicture(hubAtlas, { ...HUB_VIEW, layers: ['permits', 'ranks-in'], year: 2008 });
    const { radii, nodes } = shares;
    const rows = placeGlyphRows(shares, wide);
    expect(rows).toHaveLength(4);
    for (const { place, dx, dy, leader } of rows) {
      const radius = radii.radius[nodes.nodeOfPlace[place] ?? -1] ?? 0;
      expect([dx, dy, leader]).toEqual([0, radius + 12, null]);
    }
  });

  it('stand beside a stroke rather than over it', () => {
    const { arcs, arcColumn, radii, nodes } = picture;
    const strokes = Array.from({ length: arcs.count }, (_, arc) => arcOnScreen(arcs, arcColumn, wide, arc));
    const covered = placeGlyphRows(picture, wide).filter(({ place, dx, dy, width }) => {
      const { lng = 0, lat = 0 } = hubAtlas.places[place] ?? {};
      const [x, y] = wide(lng, lat);
      return strokes.some((curve) =>
        Array.from({ length: 200 }, (_, i) => curve?.point(i / 200) ?? [0, 0]).some(
          ([atX = 0, atY = 0]) => Math.abs(atX - x - dx) < width / 2 && Math.abs(atY - y - dy) < 11,
        ),
      );
    });
    expect(covered).toEqual([]);
    const moved = placeGlyphRows(picture, wide).filter(({ place, dy }) => {
      return dy !== (radii.radius[nodes.nodeOfPlace[place] ?? -1] ?? 0) + 12;
    });
    expect(moved.length).toBeGreaterThan(0);
  });

  it('leave out no glyph where there is little room', () => {
    expect(placeGlyphs(picture, narrow)).toHaveLength(picture.glyphs.length);
  });

  it('draw a line to each row that is away from its node', () => {
    const { radii, nodes } = picture;
    const rows = placeGlyphRows(picture, narrow);
    expect(rows.some(({ leader }) => leader)).toBe(true);
    for (const { place, dx, dy, width, height, leader } of rows) {
      const radius = radii.radius[nodes.nodeOfPlace[place] ?? -1] ?? 0;
      const away = Math.hypot(Math.max(0, Math.abs(dx) - width / 2), Math.max(0, Math.abs(dy) - height / 2));
      if (!leader) expect(away).toBeLessThan(radius + 12);
      else expect(Math.hypot(leader[2] - leader[0], leader[3] - leader[1])).toBeLessThan(64);
    }
  });

  it('keep their side when they are placed for another camera', () => {
    const rows = placeGlyphRows(picture, narrow);
    const kept = placeGlyphs(picture, wide, rows);
    const there = placeGlyphs(picture, narrow, rows);
    const offset = (placed: typeof kept, project: typeof wide) =>
      placed.map(({ glyph, x, y }) => {
        const { lng = 0, lat = 0 } = hubAtlas.places[glyph.place] ?? {};
        const [nodeX, nodeY] = project(lng, lat);
        return [Math.round((x - nodeX) * 100), Math.round((y - nodeY) * 100)];
      });
    expect(offset(kept, wide)).toEqual(offset(there, narrow));
  });
});
