// Shapes as paths of the flat map: straight edges between points in Web Mercator, without what lies beyond the frame.
import { lngLatToWorld } from '../../lib/mercator.ts';
import { type FlatView, flatProject } from './flatProjection.ts';

/** Gives the path data of a shape; '' where nothing of it is seen. */
export type ShapePath = (shape: GeoJSON.Feature) => string;

/** A line or ring of a shape in a world of 1, x and y by turns, and the box that it lies in. */
interface WorldLine {
  readonly points: Float64Array;
  readonly closed: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** So far beyond the frame edges may end, px. */
const MARGIN = 40;

/** Each shape is projected once; a camera only moves and scales it. */
const projected = new WeakMap<GeoJSON.Geometry, readonly WorldLine[]>();

/** Paths of a view, with so many decimals of a pixel. */
export function flatPath(view: FlatView, digits: number): ShapePath {
  const world = 512 * 2 ** view.zoom;
  const [centreX, centreY] = flatProject(view)(0, 0);
  const left = centreX - world / 2;
  const top = centreY - world / 2;
  const places = { world, left, top, power: 10 ** digits };
  const frame = { right: view.width + MARGIN, bottom: view.height + MARGIN };
  return ({ geometry }) => {
    let path = '';
    for (const line of worldLines(geometry)) path += linePath(line, places, frame);
    return path;
  };
}

interface Places {
  readonly world: number;
  readonly left: number;
  readonly top: number;
  readonly power: number;
}

interface Frame {
  readonly right: number;
  readonly bottom: number;
}

/** Points beyond one edge of the frame between two others beyond it are left out: what is seen stays the same. */
function linePath(line: WorldLine, places: Places, frame: Frame): string {
  const { points, closed } = line;
  const { world, left, top, power } = places;
  const from = beyondEdges(left + line.left * world, top + line.top * world, frame);
  const to = beyondEdges(left + line.right * world, top + line.bottom * world, frame);
  if ((from & to) !== 0) return '';
  let path = '';
  let count = 0;
  // The point drawn last, and one that waits for the next; of each the edges of the frame that it lies beyond.
  let [drawnX, drawnY, drawnBeyond] = [Number.NaN, Number.NaN, 0];
  let [heldX, heldY, heldBeyond] = [Number.NaN, Number.NaN, 0];
  const draw = (): void => {
    if (heldX !== drawnX || heldY !== drawnY)
      path += `${count++ === 0 ? 'M' : 'L'}${heldX / power},${heldY / power}`;
    drawnX = heldX;
    drawnY = heldY;
    drawnBeyond = heldBeyond;
  };
  for (let i = 0; i < points.length; i += 2) {
    const x = left + (points[i] ?? 0) * world;
    const y = top + (points[i + 1] ?? 0) * world;
    const beyond = beyondEdges(x, y, frame);
    if (i > 0 && (drawnBeyond & heldBeyond & beyond) === 0) draw();
    heldX = Math.round(x * power);
    heldY = Math.round(y * power);
    heldBeyond = beyond;
  }
  if (!closed) draw();
  if (count < 2) return '';
  return closed ? `${path}Z` : path;
}

/** A bit for each edge of the frame that a point lies beyond. */
function beyondEdges(x: number, y: number, { right, bottom }: Frame): number {
  return (x < -MARGIN ? 1 : x > right ? 2 : 0) | (y < -MARGIN ? 4 : y > bottom ? 8 : 0);
}

/** Projects shapes, which takes longest of all that a ground needs. */
export function projectShapes(shapes: readonly GeoJSON.Feature[]): void {
  for (const { geometry } of shapes) worldLines(geometry);
}

function worldLines(geometry: GeoJSON.Geometry): readonly WorldLine[] {
  const known = projected.get(geometry);
  if (known) return known;
  const made = linesOf(geometry);
  projected.set(geometry, made);
  return made;
}

function linesOf(geometry: GeoJSON.Geometry): readonly WorldLine[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(linesOf);
  if (geometry.type === 'LineString') return [worldLine(geometry.coordinates, false)];
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map((each) => worldLine(each, false));
  if (geometry.type === 'Polygon') return geometry.coordinates.map((each) => worldLine(each, true));
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.flat().map((each) => worldLine(each, true));
  return [];
}

function worldLine(positions: readonly GeoJSON.Position[], closed: boolean): WorldLine {
  const points = new Float64Array(positions.length * 2);
  let [left, right, top, bottom] = [1, 0, 1, 0];
  positions.forEach((position, i) => {
    const [x, y] = lngLatToWorld([position[0] ?? 0, position[1] ?? 0], 1);
    points[i * 2] = x;
    points[i * 2 + 1] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return { points, closed, left, right, top, bottom };
}
