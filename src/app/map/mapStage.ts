// The stage of main: the map's life, its names, its camera and its pointer, fed with pictures of the view.

import { anotherTask } from '../../lib/anotherTask.ts';
import type { Atlas, DataText } from '../../package/atlas.ts';
import { projectShapes } from '../../paint/svg/flatPath.ts';
import { zoomedCamera } from '../../paint/svg/movedCamera.ts';
import { readyGround } from '../../paint/svg/paintBasemap.ts';
import { fitPicture } from '../../scene/camera/fitPicture.ts';
import { type FittedCamera, fitGlobe, fitMargin, fitView } from '../../scene/camera/fitView.ts';
import type { Project } from '../../scene/labels/labelCandidates.ts';
import type { ArcValues } from '../../scene/labels/valueCandidates.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import type {
  GestureWords,
  MapEvents,
  MapPicture,
  MapTrouble,
  ScreenPoint,
} from '../../scene/map/mapPainter.ts';
import type { Picture } from '../../scene/map/picture.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { shapesOf } from '../../ui/base/shapes.ts';
import type { StepDirection } from '../../ui/story/direction.ts';
import type { Space } from '../space.ts';
import type { MotionMoment } from './motionStage.ts';
import { createPainters } from './painters.ts';
import { movePointer, withPointer } from './pointerCode.ts';
import { createPresses, fingerOn, placeAlone } from './presses.ts';
import { createStageOverlays, type StageOverlays } from './stageOverlays.ts';

/** With what a story step points out, and what the camera is fitted to instead of all that is shown. */
export interface StageInput extends StepDirection, Space {
  readonly atlas: Atlas;
  readonly dataText: DataText;
  readonly nameOf: (placeId: string) => string;
  readonly codeOf: (placeId: string) => string | null;
  readonly picture: Picture;
  readonly values: ArcValues;
  /** What the gate says, for those who reach it with the keyboard. */
  readonly gateName: string;
  readonly palette: Palette;
  readonly textScale: number;
  readonly globe: boolean;
  readonly at: FittedCamera | null;
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
  readonly settled: (zoom: number) => void;
  /** Brings the picture up to date, before it is asked what lies under a point. */
  readonly refresh: () => void;
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
  /** The map is in front of the reader, from now on. */
  readonly seen: () => void;
  readonly tilt: (degrees: number) => void;
  /** The camera nearer by so many steps (further where negative), about the middle of what panels leave free. */
  readonly zoomed: (steps: number) => FittedCamera;
  /** Asks once more for the code of the WebGL map. */
  readonly retry: () => void;
  /** Draws dots and pulses, and nothing of what lies under them. */
  readonly drawMotion: (moment: MotionMoment) => void;
  readonly isReady: () => boolean;
}

/** What stands on the page, and the names of this browser that the painters may say. */
export interface StagePlace {
  readonly container: HTMLElement;
  readonly labels: HTMLElement;
  readonly gestures: GestureWords | null;
  /** Waits until the ground is on the screen, where no flows stood on it before. */
  readonly grounded: (() => Promise<void>) | undefined;
  /** A stopwatch in milliseconds. */
  readonly now: () => number;
}

/** Loads the shapes and stages the map in its container; trouble of the map code is reported, never thrown. */
export async function createMapStage(
  place: StagePlace,
  initial: () => StageInput,
  events: StageEvents,
): Promise<MapStage> {
  // Before anything stands on the page: where they do not come, nothing is left half made.
  const shapes = await shapesOf('coarse', initial().atlas.hub);
  await anotherTask();
  // The ground takes longest: in tasks of its own.
  for (const some of [[shapes.coast, shapes.borders], shapes.countries.features]) {
    projectShapes(some);
    await anotherTask();
  }
  const first = initial();
  readyGround(shapes, { ...cameraOf(first), width: first.width, height: first.height }, first.palette);
  await anotherTask();
  // What panels cover may be known only now.
  const stage = stageOf(place, shapes, initial(), events);
  await place.grounded?.();
  return stage;
}

function stageOf(
  place: StagePlace,
  shapes: CountryShapes,
  initial: StageInput,
  events: StageEvents,
): MapStage {
  const { container, gestures } = place;
  let now = initial;
  let shown: MapPicture | null = null;
  const input = (): StageInput => now;
  const project = (): Project => painters.current().projection();
  const overlays = createStageOverlays(place, input, project, events);
  const painters = createPainters({
    container,
    shapes,
    hub: initial.atlas.hub,
    gestures,
    palette: () => now.palette,
    camera: () => cameraOf(now),
    events: painterEvents({ container, input, project, overlays, events }, (placeId) =>
      painters.current().highlightCountry(placeId),
    ),
    changed: () => {
      overlays.place();
      events.needFrame();
    },
    trouble: events.trouble,
  });
  addEventListener('resize', painters.resize);
  return {
    show(next, moment) {
      now = next;
      shown = { ...moment, ...pictured(next) };
      overlays.changed(moment.gateColumn);
      container.classList.toggle('globe', next.globe);
      painters.show(shown);
    },
    aim(flySeconds, flat) {
      painters.jumpTo(cameraOf(now), flySeconds, flat);
      if (flySeconds === 0) overlays.place();
    },
    drawFrame(timeMilliseconds) {
      painters.drawFrame(timeMilliseconds);
      overlays.paintGate();
    },
    relabel: overlays.place,
    seen: painters.seen,
    tilt: painters.tilt,
    zoomed(steps) {
      painters.start();
      return nearer(now, steps);
    },
    retry: painters.retry,
    drawMotion: (moment) => shown && overlays.drawMotion(shown, project, moment),
    isReady: () => painters.isReady() && !overlays.isPlacing(),
  };
}

function pictured({ picture, palette, globe }: StageInput) {
  const { arcs, nodes, pulsed } = picture;
  return { arcs, nodes, pulsed, palette, globe };
}

interface PaintedStage {
  readonly container: HTMLElement;
  readonly input: () => StageInput;
  readonly project: () => Project;
  readonly overlays: StageOverlays;
  readonly events: StageEvents;
}

/** What painters tell, in the stage's own words. */
function painterEvents(
  { container, input, project, overlays, events }: PaintedStage,
  highlight: (placeId: string | null) => void,
): MapEvents {
  const isFinger = fingerOn(container);
  const press = createPresses(events.pressed);
  const at = (
    point: ScreenPoint,
    country: string | null,
    tell: (hit: HitTest) => void,
  ): Parameters<typeof withPointer>[0] => {
    const finger = isFinger();
    return (code) => {
      events.refresh();
      tell(code.hitAt(input(), project(), point, { country, labels: overlays.named(), isFinger: finger }));
    };
  };
  const hover = (found: HitTest): void => {
    container.style.cursor = found.placeId || found.arcs.length > 0 ? 'pointer' : '';
    highlight(found.placeId);
    events.hovered(found);
  };
  return {
    // While the camera moves, names keep their side and follow; they are placed anew when it rests.
    moved() {
      overlays.follow();
      events.needFrame();
    },
    settled(now, byReader) {
      overlays.place();
      if (byReader) events.cameraByReader(now);
      events.settled(now.zoom);
    },
    pointerMoved: (point, country) =>
      movePointer(point ? at(point, country, hover) : () => hover(placeAlone(null))),
    pressed: (point, country) => withPointer(at(point, country, press)),
    tilted: events.tilted,
    ready: events.ready,
    needFrame: events.needFrame,
  };
}

/** Where the address says, else fitted to what is shown in what panels leave free. */
function cameraOf({ at, frame, picture, width, height, insets, globe }: StageInput): FittedCamera {
  if (at) return at;
  const margin = fitMargin(width);
  const fitted = frame
    ? fitView(frame, { width, height, insets, margin, minKept: 1 })
    : fitPicture(picture, { width, height, insets, margin });
  return globe ? fitGlobe(fitted, width, height, insets) : fitted;
}

function nearer(input: StageInput, steps: number): FittedCamera {
  const { width, height, insets } = input;
  const { left, right, top, bottom } = insets;
  const [x, y] = [(left + width - right) / 2, (top + height - bottom) / 2];
  return zoomedCamera({ ...cameraOf(input), width, height }, x, y, steps);
}
