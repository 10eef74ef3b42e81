// The stage of main: the map's life, its names, its camera and its pointer, fed with pictures of the view.

import type { Atlas, DataText } from '../../package/atlas.ts';
import { loadShapes } from '../../package/loadShapes.ts';
import { createGlyphOverlay } from '../../paint/overlay/glyphOverlay.ts';
import { createLabelOverlay } from '../../paint/overlay/labelOverlay.ts';
import { createMeasure } from '../../paint/svg/measureText.ts';
import { zoomedCamera } from '../../paint/svg/movedCamera.ts';
import { paintPlaced } from '../../paint/svg/paintGlyphs.ts';
import { type FittedCamera, fitGlobe, fitView, type Insets } from '../../scene/camera/fitView.ts';
import { labelCandidates, type Project, pictureLabels } from '../../scene/labels/labelCandidates.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import type { ArcValues } from '../../scene/labels/valueCandidates.ts';
import { countryShapes } from '../../scene/map/basemap.ts';
import { type GlyphRow, placeGlyphRows } from '../../scene/map/glyphPlacement.ts';
import { hitArcs } from '../../scene/map/hitArcs.ts';
import { hitNodes } from '../../scene/map/hitNodes.ts';
import type {
  GestureWords,
  MapEvents,
  MapPicture,
  MapTrouble,
  ScreenPoint,
} from '../../scene/map/mapPainter.ts';
import type { Picture } from '../../scene/map/picture.ts';
import { placeGlyphs } from '../../scene/map/placeGlyphs.ts';
import type { Palette } from '../../scene/style/palette.ts';
import type { StepDirection } from '../../ui/story/direction.ts';
import { createMotionStage, type MotionMoment } from './motionStage.ts';
import { createPainters, type Painters } from './painters.ts';
import { createPresses, reachOf } from './presses.ts';
import { createStageGate } from './stageGate.ts';

/** With what a story step points out, and what the camera is fitted to instead of all that is shown. */
export interface StageInput extends StepDirection {
  readonly atlas: Atlas;
  readonly dataText: DataText;
  readonly nameOf: (placeId: string) => string;
  readonly picture: Picture;
  readonly values: ArcValues;
  /** What the gate says, for those who reach it with the keyboard. */
  readonly gateName: string;
  readonly palette: Palette;
  readonly textScale: number;
  readonly globe: boolean;
  readonly at: FittedCamera | null;
  readonly insets: Insets;
}

/** What is read at each frame: that of the painters, and the gate on its way from year to year. */
export interface StageMoment extends Omit<MapPicture, 'arcs' | 'nodes' | 'pulsed' | 'palette' | 'globe'> {
  readonly gateColumn: () => Float32Array;
}

export interface HitTest {
  readonly placeId: string | null;
  /** All places in reach of a finger, nearest first; none where it is certain which one is meant. */
  readonly places: readonly string[];
  readonly arcs: readonly number[];
  readonly x: number;
  readonly y: number;
}

export interface StageEvents {
  readonly ready: () => void;
  readonly trouble: (trouble: MapTrouble | null) => void;
  readonly cameraByReader: (camera: FittedCamera) => void;
  /** The camera rests at this zoom. */
  readonly settled: (zoom: number) => unknown;
  /** Place under the pointer, or the arcs in reach, nearest first. */
  readonly hovered: (hit: HitTest) => void;
  readonly pressed: (hit: HitTest) => void;
  /** Discs are now so large, of 1. */
  readonly scaled: (discScale: number) => void;
  /** The map was turned to so many degrees from straight above. */
  readonly tilted: (degrees: number) => void;
  readonly needFrame: () => void;
}

export interface MapStage {
  readonly show: (input: StageInput, moment: StageMoment) => void;
  /** Fits the camera to what is shown, or goes where the address says; `flat`: and looks straight down. */
  readonly aim: (flySeconds: number, flat?: boolean) => void;
  readonly drawFrame: (timeMilliseconds: number) => void;
  readonly relabel: () => void;
  readonly tilt: (degrees: number) => void;
  /** Nearer by so many steps (further where negative), about the middle of what panels leave free. */
  readonly zoom: (steps: number, flySeconds: number) => void;
  /** Asks once more for the code of the WebGL map. */
  readonly retry: () => void;
  /** Draws dots and pulses, and nothing of what lies under them. */
  readonly drawMotion: (moment: MotionMoment) => void;
  readonly isReady: () => boolean;
}

const MARGIN_WIDE = 56;
const MARGIN_NARROW = 34;

/** Loads the map code and the shapes and stages them in `container`; trouble is reported, never thrown. */
export async function createMapStage(
  container: HTMLElement,
  labels: HTMLElement,
  initial: StageInput,
  gestures: GestureWords | null,
  events: StageEvents,
): Promise<MapStage> {
  // Before anything stands on the page: where they do not come, nothing is left half made.
  const shapes = countryShapes(await loadShapes('coarse'), initial.atlas.hub);
  let input = initial;
  let painters: Painters | null = null;
  let placed: readonly PlacedLabel[] = [];
  let rows: readonly GlyphRow[] = [];
  const measure = createMeasure(document);
  const gate = createStageGate(() => input, events);
  const overlay = createLabelOverlay(
    labels,
    (id) => events.pressed(alone(id)),
    (id) => events.hovered(alone(id)),
  );
  let named: readonly PlacedLabel[] = [];
  const showNames = (next: readonly PlacedLabel[]): void => {
    named = next;
    overlay.show(named);
    motion.changed(named, input.textScale);
  };
  const glyphs = createGlyphOverlay(labels);
  const projection = (): Project => painters?.current().projection() ?? (() => [0, 0]);
  const showGlyphs = (): void => {
    gate.paint(projection());
    glyphs.show(
      placeGlyphs(input.picture, projection(), rows).map((placed) => ({
        ...placed,
        markup: paintPlaced(placed, input.palette),
      })),
    );
  };
  const camera = (): FittedCamera => {
    if (input.at) return input.at;
    const margin = innerWidth < 700 ? MARGIN_NARROW : MARGIN_WIDE;
    const fitted = input.frame
      ? fitView(input.frame, innerWidth, innerHeight, input.insets, margin, 1)
      : fitView(input.picture.fitted, innerWidth, innerHeight, input.insets, margin);
    return input.globe ? fitGlobe(fitted, innerWidth, innerHeight, input.insets) : fitted;
  };
  const relabel = (): void => {
    if (!painters) return;
    const project = projection();
    gate.place(project);
    rows = placeGlyphRows(input.picture, project);
    placed = pictureLabels({ ...input, measure }, project, innerWidth, innerHeight, input.insets, rows);
    showNames(placed);
    showGlyphs();
  };
  // While the camera moves, names keep their side and follow; they are placed anew when it rests.
  const follow = (): void => {
    showGlyphs();
    const byId = new Map(
      labelCandidates({ ...input, measure }, projection(), rows).map((candidate) => [
        candidate.id,
        candidate,
      ]),
    );
    showNames(
      placed.flatMap((label) => {
        const candidate = byId.get(label.id);
        if (!candidate || label.side === 'edge') return [];
        return [{ ...label, x: candidate.x + label.dx, y: candidate.y + label.dy }];
      }),
    );
  };
  const hit = (point: ScreenPoint, country: string | null): HitTest => {
    const { x, y } = point;
    const { arcs: marks, arcColumn, nodes, radii } = input.picture;
    const { places: onPlaces, arcs: onArcs } = reach();
    const near = hitNodes(nodes, radii.radius, projection(), point, onPlaces);
    const places = near.map(({ node }) => input.atlas.places[nodes.place[node] ?? 0]?.id ?? '');
    const [node] = near;
    const [placeId = null] = places;
    // Under a finger only a place that nothing else lies beside is meant for certain.
    const isAlone = node !== undefined && (onPlaces < onArcs || (places.length === 1 && node.distance === 0));
    const arcs = isAlone ? [] : hitArcs(marks, arcColumn, projection(), x, y, onArcs);
    if (isAlone) return { placeId, places: [], arcs, x, y };
    return { placeId: placeId ?? (arcs.length > 0 ? null : country), places, arcs, x, y };
  };
  const press = createPresses((found) => events.pressed(found));
  const reach = reachOf(container);
  const alone = (placeId: string | null): HitTest => ({ placeId, places: [], arcs: [], x: 0, y: 0 });

  const mapEvents: MapEvents = {
    moved: () => {
      follow();
      events.needFrame();
    },
    settled: (now, byReader) => {
      relabel();
      if (byReader) events.cameraByReader(now);
      events.settled(now.zoom);
    },
    pointerMoved: (point, country) => {
      const found = point ? hit(point, country) : alone(null);
      container.style.cursor = found.placeId || found.arcs.length > 0 ? 'pointer' : '';
      painters?.current().highlightCountry(found.placeId);
      events.hovered(found);
    },
    pressed: (point, country) => press(hit(point, country)),
    tilted: events.tilted,
    ready: events.ready,
    needFrame: events.needFrame,
  };
  container.replaceChildren(...gate.elements);
  const motion = createMotionStage(container);
  let shown: MapPicture | null = null;
  const made = createPainters({
    container,
    shapes,
    hub: input.atlas.hub,
    gestures,
    palette: () => input.palette,
    camera,
    events: mapEvents,
    changed: () => {
      relabel();
      events.needFrame();
    },
    trouble: events.trouble,
  });
  painters = made;
  relabel();
  addEventListener('resize', made.resize);
  const aim: MapStage['aim'] = (flySeconds, flat) => {
    made.jumpTo(camera(), flySeconds, flat);
    if (flySeconds === 0) relabel();
  };
  return {
    show(next, moment) {
      input = next;
      gate.follow(moment.gateColumn);
      const { picture, palette, globe } = next;
      const { arcs, nodes, pulsed } = picture;
      shown = { ...moment, arcs, nodes, pulsed, palette, globe };
      motion.changed(named, next.textScale);
      container.classList.toggle('globe', globe);
      made.show(shown);
    },
    aim,
    drawFrame(timeMilliseconds) {
      made.drawFrame(timeMilliseconds);
      gate.paint(projection());
    },
    relabel,
    tilt: made.tilt,
    zoom(steps, flySeconds) {
      made.start();
      const { left, right, top, bottom } = input.insets;
      const [x, y] = [(left + innerWidth - right) / 2, (top + innerHeight - bottom) / 2];
      events.cameraByReader(
        zoomedCamera({ ...camera(), width: innerWidth, height: innerHeight }, x, y, steps),
      );
      aim(flySeconds);
    },
    retry: made.retry,
    drawMotion: (moment) => shown && motion.draw(shown, projection, moment),
    isReady: made.isReady,
  };
}
