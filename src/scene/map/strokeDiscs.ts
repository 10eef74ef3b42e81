// Where strokes run on screen, as discs along them: names and glyphs stand beside them where there is a choice.

import type { Project } from '../camera/project.ts';
import type { Disc } from '../labels/boxes.ts';
import type { Picture } from './picture.ts';
import { arcOnScreen } from './screenCurve.ts';

/** Thick enough for most strokes; the same in every year, so that names keep their side. */
const RADIUS = 4;
const SPACE = 9;
const MAX_DISCS = 60;
/** Arcs stand widest first; so many are enough to keep names off what is seen, and of many to many, which lie everywhere. */
const MAX_ARCS = 200;
const MAX_OF_MANY = 60;

/** How many arcs of a picture names keep off, the widest. */
export function arcsKeptOff({ arcs, nodes }: Pick<Picture, 'arcs' | 'nodes'>): number {
  return Math.min(arcs.count, nodes.hub < 0 ? MAX_OF_MANY : MAX_ARCS);
}

/** Discs along every arc of the picture, in whatever year it is drawn. */
export function strokeDiscs(picture: Picture, project: Project): readonly Disc[] {
  const { arcs, arcColumn } = picture;
  return Array.from({ length: arcsKeptOff(picture) }, (_, arc) => arc).flatMap((arc) => {
    const curve = arcOnScreen(arcs, arcColumn, project, arc);
    if (!curve) return [];
    const count = Math.min(MAX_DISCS, Math.ceil(curve.length / SPACE));
    return Array.from({ length: count + 1 }, (_, i): Disc => {
      const [x, y] = curve.point(curve.from + ((curve.to - curve.from) * i) / count);
      return { x, y, radius: RADIUS };
    });
  });
}
