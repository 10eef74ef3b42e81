// The pointer on the map: what lies under it, how far a mouse and a finger reach, and which are double ones, that zoom and choose nothing.
import type { Project } from '../../scene/camera/project.ts';
import { HIT_REACH, hitArcs } from '../../scene/map/hitArcs.ts';
import { hitNodes } from '../../scene/map/hitNodes.ts';
import type { ScreenPoint } from '../../scene/map/mapPainter.ts';
import type { HitTest, StageInput } from './mapStage.ts';

/** So long a press waits for a second one, and so far apart the two may lie, px. */
const DOUBLE_PRESS_MILLISECONDS = 280;
const DOUBLE_PRESS_REACH = 24;

/** Beyond the discs of places and the strokes of arcs, px: of a mouse, and of a finger. */
const POINTER_REACH = { places: 5, arcs: HIT_REACH } as const;
const FINGER_REACH = { places: 22, arcs: 22 } as const;

type Reach = typeof POINTER_REACH | typeof FINGER_REACH;

/** How far whatever pressed the container last reaches. */
export function reachOf(container: HTMLElement): () => Reach {
  let reach: Reach = POINTER_REACH;
  for (const kind of ['pointerdown', 'pointermove'] as const)
    container.addEventListener(
      kind,
      ({ pointerType }) => {
        reach = pointerType === 'touch' ? FINGER_REACH : POINTER_REACH;
      },
      true,
    );
  return () => reach;
}

/** Takes every press and hands on the single ones, a moment later. */
export function createPresses(single: (hit: HitTest) => void): (hit: HitTest) => void {
  let waiting: { readonly hit: HitTest; readonly timer: number } | null = null;
  return (hit) => {
    const isSecond =
      waiting !== null && Math.hypot(hit.x - waiting.hit.x, hit.y - waiting.hit.y) <= DOUBLE_PRESS_REACH;
    clearTimeout(waiting?.timer);
    waiting = null;
    if (isSecond) return;
    const timer = window.setTimeout(() => {
      waiting = null;
      single(hit);
    }, DOUBLE_PRESS_MILLISECONDS);
    waiting = { hit, timer };
  };
}

/** What a point of the map is asked with: the country whose area it is, the place whose name lies there, and the reach. */
interface Asked {
  readonly country: string | null;
  readonly named: string | null;
  readonly reach: Reach;
}

/** What lies at a point of the map, in px, within reach. */
export function hitAt(
  { picture, atlas }: StageInput,
  project: Project,
  point: ScreenPoint,
  { country, named, reach }: Asked,
): HitTest {
  const { x, y } = point;
  const { arcs: marks, arcColumn, nodes, radii } = picture;
  const near = hitNodes(nodes, radii.radius, project, { ...point, reach: reach.places });
  const [node] = near;
  // A name lies over all but the disc of a place.
  if (named !== null && node?.distance !== 0) return { placeId: named, places: [], arcs: [], x, y };
  const places = near.map(({ node }) => atlas.places[nodes.place[node] ?? 0]?.id ?? '');
  const [placeId = null] = places;
  // Under a finger only a place that nothing else lies beside is meant for certain.
  const isAlone =
    node !== undefined && (reach.places < reach.arcs || (places.length === 1 && node.distance === 0));
  const arcs = isAlone ? [] : hitArcs(marks, arcColumn, project, { x, y, reach: reach.arcs });
  if (isAlone) return { placeId, places: [], arcs, x, y };
  return { placeId: placeId ?? (arcs.length > 0 ? null : country), places, arcs, x, y };
}

/** A place that is meant without a point of the map. */
export function placeAlone(placeId: string | null): HitTest {
  return { placeId, places: [], arcs: [], x: 0, y: 0 };
}
