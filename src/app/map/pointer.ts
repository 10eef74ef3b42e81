// What lies under the pointer on the map, how far a mouse and a finger reach, and what it means: an arc or place under it
// shows its tip, a press opens a country.
import type { Atlas } from '../../package/atlas.ts';
import type { Project } from '../../scene/camera/project.ts';
import { LABEL_FACES } from '../../scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import { HIT_REACH, hitArcs } from '../../scene/map/hitArcs.ts';
import { hitNodes } from '../../scene/map/hitNodes.ts';
import type { ScreenPoint } from '../../scene/map/mapPainter.ts';
import type { Picture } from '../../scene/map/picture.ts';
import { clearFocus, focusPlace } from '../../state/actions.ts';
import { partnerOf, tipOf } from '../../ui/shell/tipArc.ts';
import type { PageState } from '../pageState.ts';
import type { HitTest, StageInput } from './mapStage.ts';

export { readyForPointer } from '../../scene/map/hitArcs.ts';

/** Beyond the discs of places and the strokes of arcs, px: of a mouse, and of a finger. */
const POINTER_REACH = { places: 5, arcs: HIT_REACH } as const;
const FINGER_REACH = { places: 22, arcs: 22 } as const;

/** What a point of the map is asked with: the country whose area it is, the names on the map, and what points. */
interface Asked {
  readonly country: string | null;
  readonly labels: readonly PlacedLabel[];
  readonly isFinger: boolean;
}

/** What lies at a point of the map, in px, within reach. */
export function hitAt(
  { picture, atlas, textScale }: StageInput,
  project: Project,
  point: ScreenPoint,
  { country, labels, isFinger }: Asked,
): HitTest {
  const { x, y } = point;
  const reach = isFinger ? FINGER_REACH : POINTER_REACH;
  const named = nameAt(labels, textScale, point);
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

function nameAt(named: readonly PlacedLabel[], textScale: number, { x, y }: ScreenPoint): string | null {
  const found = named.find((label) => {
    // What stands at the edge is a button of its own.
    if ((label.kind !== 'place' && label.kind !== 'home') || label.side === 'edge') return false;
    const height = LABEL_FACES[label.kind].heightPixels * textScale;
    return Math.abs(x - label.x) <= label.width / 2 && Math.abs(y - label.y) <= height / 2;
  });
  return found?.id ?? null;
}

/** The map that is pointed at, as it is drawn now. */
interface PointedAt {
  readonly state: PageState;
  readonly mapped: () => Atlas;
  readonly picture: () => Picture;
}

/** Points out what is under the pointer; gives the index of the arc there, or -1. */
export function hover({ state, mapped, picture }: PointedAt, hit: HitTest): number {
  const tip = tipOf(mapped(), picture(), { ...hit, places: [] }, false);
  const [nearest] = tip?.arcs ?? [];
  // An arc points out its partner, in the list as on the map.
  state.pass({ hovered: hit.placeId ?? (nearest ? partnerOf(mapped(), nearest) : null), tip });
  return hit.arcs[0] ?? -1;
}

/** Opens the country that is pressed, or offers those in reach. */
export function press({ state, mapped, picture }: PointedAt, hit: HitTest): void {
  const chooses = state.transient.tip?.pinned === true;
  const tip = tipOf(mapped(), picture(), hit, true);
  const ends = tip?.arcs.map((each) => partnerOf(mapped(), each)) ?? [];
  const partners = new Set([...hit.places, ...ends]);
  if (partners.size > 1 || tip?.gate) {
    state.pass({ tip });
    return;
  }
  state.pass({ tip: null });
  const placeId = [...partners][0] ?? hit.placeId;
  // Beside an open choice a press only closes it.
  if (placeId !== null || !chooses) goTo(state, mapped(), placeId);
}

function goTo(state: PageState, { hub, places }: Atlas, placeId: string | null): void {
  if (placeId === hub) state.pass({ panel: 'azerbaijan', panelAt: null, handed: null });
  else if (placeId && places.some(({ id }) => id === placeId))
    state.change((view) => focusPlace(view, placeId), 'push');
  // The empty map closes the card of the country in focus; a pinned one stays.
  else state.change(clearFocus, 'push');
}
