// Where the painters are probed: places on curves with nothing else near, and the colours that must be found there.

import type { PNG } from 'pngjs';
import { viewProject } from '../../src/paint/svg/globeProjection.ts';
import { arcCurve } from '../../src/paint/svg/paintArcs.ts';
import type { MapPainting } from '../../src/paint/svg/paintMap.ts';
import { discRadius, LIMB_FROM } from '../../src/scene/camera/globe.ts';
import type { Project } from '../../src/scene/camera/project.ts';
import { distanceToArc } from '../../src/scene/map/curveDistance.ts';
import type { ScreenCurve } from '../../src/scene/map/screenCurve.ts';
import { type Palette, rgba } from '../../src/scene/style/palette.ts';
import { colourAt, colourDistance, type Rgb } from './pictures.ts';

export interface StrokeProbe {
  readonly curve: ScreenCurve;
  readonly share: number;
  /** Of the stroke, px. */
  readonly width: number;
}

export interface ColourProbe {
  readonly x: number;
  readonly y: number;
  /** What an arc may look like here: its ink over land, sea or Azerbaijan. */
  readonly expected: readonly Rgb[];
}

/** Opacity of arcs in both painters. */
const INK_SHARE = 0.9;
/** Thinner strokes have no pixel of their whole colour. */
const WIDE_ENOUGH = 3.5;
/** This far before the tip a head is as broad as it takes to find its colour, px. */
const BEFORE_TIP = 4.5;
const MARGIN = 20;

/** Probes of all whole, undimmed arcs of a scene: three on each stroke, one in each head. */
export function probesOf(
  painting: MapPainting,
  project: Project = viewProject(painting.view),
): {
  readonly strokes: readonly StrokeProbe[];
  readonly colours: readonly ColourProbe[];
} {
  const { picture, palette, view, focusPlace, pinPlace } = painting;
  const { arcs: marks, arcColumn: column } = picture;
  const arcs = { marks, column, palette, project, focusPlace, pinPlace };
  const curves = Array.from({ length: marks.count }, (_, arc) => arcCurve(arcs, arc));
  const widthOf = (arc: number) => column[arc * 4] ?? 0;
  const { globe } = project;
  // Towards the limb of a globe arcs fade.
  const isWhole = (x: number, y: number) =>
    !globe || Math.hypot(x - globe.x, y - globe.y) < discRadius(globe) * LIMB_FROM;
  const { nodes, radii } = picture;
  const places = Array.from({ length: nodes.count }, (_, node) => {
    return {
      at: project(nodes.position[node * 2] ?? 0, nodes.position[node * 2 + 1] ?? 0),
      radius: radii.radius[node] ?? 0,
    };
  });
  const isOffPlaces = (x: number, y: number, room: number) =>
    places.every(({ at, radius }) => !(radius > 0 && Math.hypot(at[0] - x, at[1] - y) < radius + room));
  const isFree = (arc: number, x: number, y: number, room: number) =>
    isWhole(x, y) &&
    Math.min(x, y, view.width - x, view.height - y) > MARGIN &&
    curves.every((other, i) => !other || i === arc || distanceToArc(other, x, y) > room + widthOf(i) * 1.2);
  const strokes: StrokeProbe[] = [];
  const colours: ColourProbe[] = [];
  curves.forEach((curve, arc) => {
    const isDimmed = focusPlace >= 0 && !marks.places.subarray(arc * 2, arc * 2 + 2).includes(focusPlace);
    if (!curve || isDimmed || (column[arc * 4 + 1] ?? 0) < 0.5) return;
    // The outline of another count has no stroke of its own, and lies on one that has.
    if (marks.hollow[arc] || (marks.twin[arc] ?? -1) >= 0) return;
    const width = widthOf(arc);
    const expected = inks(palette, palette[marks.colour[arc] ?? 'ink']);
    const isSeen = (share: number) => share > curve.from && share < curve.to;
    for (const share of marks.dash[arc] === 'solid' ? [0.3, 0.5, 0.7].filter(isSeen) : []) {
      const [x, y] = curve.point(share);
      if (!isFree(arc, x, y, width / 2 + 5) || !isOffPlaces(x, y, width / 2 + 5)) continue;
      strokes.push({ curve, share, width });
      if (width >= WIDE_ENOUGH) colours.push({ x, y, expected });
    }
    const inHead = 1 - BEFORE_TIP / curve.length;
    const [x, y] = curve.point(inHead);
    if (isSeen(inHead) && marks.head[arc] === 'arrow' && isFree(arc, x, y, 8))
      colours.push({ x, y, expected });
  });
  return { strokes, colours };
}

/** A dot of people on the move may stand on a probe: the stroke shows so far beside it, px. */
const BESIDE_A_DOT = [-5, -3, 0, 3, 5] as const;

/** How far a picture is from the nearest expected colour, in the worst channel, 0..255; at the probe or just beside it. */
export function colourError(picture: PNG, { x, y, expected }: ColourProbe): number {
  return Math.min(
    ...BESIDE_A_DOT.flatMap((dx) =>
      BESIDE_A_DOT.flatMap((dy) => {
        const found = colourAt(picture, x + dx, y + dy);
        return expected.map((colour) => colourDistance(found, colour));
      }),
    ),
  );
}

function inks(palette: Palette, colour: string): readonly Rgb[] {
  const ink = rgba(colour);
  return [palette.land, palette.sea, palette.home].map((ground) => {
    const [r, g, b] = rgba(ground);
    const over = (channel: 0 | 1 | 2, below: number) => ink[channel] * INK_SHARE + below * (1 - INK_SHARE);
    return [over(0, r), over(1, g), over(2, b)];
  });
}
