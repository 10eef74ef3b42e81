// The map of the page: staged once fonts and shapes are here, brought up to date by each pass, and asked by the commands.

import { effect } from '@preact/signals';
import { anotherTask } from '../../lib/anotherTask.ts';
import { emphasisOf } from '../../scene/map/emphasis.ts';
import { moves } from '../../scene/map/picture.ts';
import { moveCamera, setYear, type YearSteps } from '../../state/actions.ts';
import type { Core } from '../core.ts';
import type { Flight, Passes } from '../scheduler.ts';
import { isMotionComing } from './lateMotion.ts';
import {
  createMapStage,
  type MapStage,
  type StageEvents,
  type StageInput,
  type StageMoment,
  type StagePlace,
} from './mapStage.ts';
import { createMotionClock } from './motionClock.ts';
import { createPointing, type Pointing } from './pointing.ts';
import { type Setting, stageInput } from './stageInput.ts';
import { isSlowDevice } from './whenItPays.ts';
import { createYearChange, type YearChange } from './yearChange.ts';

export interface MapControl {
  /** Stages the map, or asks once more for what it lacks. */
  readonly open: () => void;
  readonly tilt: (degrees: number) => void;
  /** Nearer by so many steps, further where negative. */
  readonly zoom: (steps: number) => void;
  /** The step that plays now begins anew. */
  readonly restartStep: () => void;
}

export interface MapPage extends Core, Setting {
  readonly years: () => YearSteps;
  /** A stopwatch in milliseconds. */
  readonly now: () => number;
  /** The map stands: what can wait has its turn. */
  readonly ready: () => void;
}

/** From view to view. */
export const VIEW_FLIGHT: Flight = { seconds: 0.6 };

/** A slow device draws what moves by itself so many times a second, and its other half is free for touches. */
const SLOW_DEVICE_FRAMES_PER_SECOND = 30;

/** Less free height than this, in px, and a sheet covers the map. */
const MIN_FREE_PIXELS = 150;

/** A map that is not staged yet; `place` says in words where that is. */
export function createMapControl(page: MapPage, place: Omit<StagePlace, 'now'>): MapControl {
  const { state, scheduler, shown, space } = page;
  const yearChange = createYearChange(state, shown, () => space.value.width);
  const input = stageInput(state, page, yearChange.present);
  const pointing = createPointing(state, shown, yearChange.picture);
  const moment = stageMoment(page, yearChange, pointing);
  const busy = busyMark(place.container);
  let stage: MapStage | null = null;
  let drawn: StageInput | null = null;
  let missed: Flight | null = null;
  /** Behind another view the whole map stays as it is until it is seen again. */
  const isBehind = (): boolean => state.get().view !== 'map' && (stage?.isReady() ?? false);
  const refresh = (asked: Flight | null): void => {
    const due = asked ?? missed;
    missed = isBehind() && due ? { seconds: 0 } : null;
    if (isBehind()) return;
    yearChange.follow();
    if (!stage) return;
    const next = input.value;
    const flight = due ?? (drawn && isFittedAnew(drawn, next) ? VIEW_FLIGHT : null);
    const seconds = flight && state.transient.motion ? flight.seconds : 0;
    if (next !== drawn) stage.show(next, moment);
    if (flight) stage.aim(seconds, flight.flat);
    // To aim at once places the names.
    if (next !== drawn && !(flight && seconds === 0)) stage.relabel();
    drawn = next;
  };
  const start = async (): Promise<void> => {
    stage = await createMapStage({ ...place, now: page.now }, () => input.value, stageEvents(page, pointing));
    // The flows take the place of those in the page in one breath; the names come once they are on the screen.
    drawn = input.value;
    stage.show(drawn, moment);
    await anotherTask().then(stage.relabel).then(anotherTask);
    // What came while the map was on its way is drawn, and fitted.
    scheduler.invalidate('camera');
    scheduler.flush();
  };
  busy(true);
  scheduler.start({ refresh, draw: drawing(page, yearChange, { stage: () => stage, isBehind, busy }) });
  followPage(page, yearChange, () => stage !== null && busy(true));
  return {
    open() {
      yearChange.retry();
      if (stage) return stage.retry();
      state.pass({ mapTrouble: null });
      start().catch((error: unknown) => {
        state.pass({ mapTrouble: { kind: 'shapes-missing', cause: String(error) } });
        busy(false);
      });
    },
    tilt: (degrees) => stage?.tilt(degrees),
    zoom(steps) {
      scheduler.flush();
      if (!stage) return;
      state.set(moveCamera(state.get(), stage.zoomed(steps)), 'replace');
      scheduler.invalidate('camera', VIEW_FLIGHT);
    },
    restartStep: yearChange.restartStep,
  };
}

/** Whether a year fits other ones of the same places. */
function isFittedAnew({ picture: old }: StageInput, { picture, at }: StageInput): boolean {
  return at === null && picture.nodes === old.nodes && picture.fitted !== old.fitted;
}

/** Busy until the picture of the present view is complete; without a map there is nothing to wait for. */
function busyMark(container: HTMLElement): (isBusy: boolean) => void {
  return (isBusy) => {
    const value = String(isBusy);
    if (container.getAttribute('aria-busy') !== value) container.setAttribute('aria-busy', value);
  };
}

/** Asks for a pass where what the map shows has changed, and for the camera where it goes by itself. */
function followPage(
  { state, scheduler, shown, theming, space }: MapPage,
  { lacking }: YearChange,
  outdated: () => void,
): void {
  state.subscribe((view, previous, how) => {
    outdated();
    const refits = view.layers !== previous.layers || view.projection !== previous.projection;
    if (how === 'none' ? refits || view.at !== previous.at : refits && view.at === null)
      scheduler.invalidate('camera', VIEW_FLIGHT);
  });
  effect(() => {
    // Each may change without the state.
    for (const each of [shown.bundle, shown.directed, shown.mapped, theming.theme, lacking]) each.value;
    outdated();
    scheduler.invalidate('picture');
  });
  effect(() => {
    // People at a date, when they come, stand at other places than were fitted before; so do those of other forms.
    if (state.transient.counts === 'here' && lacking.value === 'nothing' && state.get().at === null)
      scheduler.invalidate('camera', VIEW_FLIGHT);
  });
  effect(() => {
    const { height, insets } = space.value;
    outdated();
    // A sheet that covers the map hides it for a while only: the picture behind stays.
    const isCovered = height - insets.top - insets.bottom < MIN_FREE_PIXELS;
    // Fitted anew unless the reader has chosen a camera.
    scheduler.invalidate(state.get().at === null && !isCovered ? 'camera' : 'picture');
  });
}

function stageEvents(
  { state, scheduler, shown, ready }: MapPage,
  { hovered, pressed }: Pointing,
): StageEvents {
  return {
    ready() {
      scheduler.redraw();
      ready();
    },
    trouble: (mapTrouble) => state.pass({ mapTrouble }),
    cameraByReader: (camera) => state.set(moveCamera(state.get(), camera), 'replace'),
    settled: shown.settled,
    refresh: scheduler.flush,
    hovered,
    pressed,
    scaled: (discScale) => state.pass({ discScale }),
    tilted: (degrees) => state.pass({ tilt: Math.round(degrees) }),
    needFrame: scheduler.redraw,
  };
}

/** What is read at each frame. */
function stageMoment({ atlas, state, shown }: MapPage, change: YearChange, pointing: Pointing): StageMoment {
  const after = change.picture;
  return {
    arcMoment: () => ({
      mixShare: change.mix(),
      ...emphasisOf(atlas, state.get(), state.transient.hovered, shown.directed.value),
      hoverArc: pointing.arc(),
      before: change.before().arcs,
      after: after().arcColumn,
    }),
    dotColumns: () => ({ before: change.before().dots, after: after().dots }),
    nodeColumns: () => ({ before: change.before().nodes, after: after().nodeColumn }),
    gateColumn: change.gate,
  };
}

/** What a frame draws, and how it says that all is there. */
interface Drawn {
  readonly stage: () => MapStage | null;
  readonly isBehind: () => boolean;
  readonly busy: (isBusy: boolean) => void;
}

/** A frame: the year on its way, the picture where it has changed, and what moves above it. */
function drawing(
  { state, scheduler, years, now }: MapPage,
  change: YearChange,
  { stage: stageNow, isBehind, busy }: Drawn,
): Passes['draw'] {
  const { transient } = state;
  const maxFramesPerSecond = isSlowDevice(navigator) ? SLOW_DEVICE_FRAMES_PER_SECOND : undefined;
  const clock = createMotionClock(() => state.pass({ everyDot: 2 }), maxFramesPerSecond);
  const drawMotion = (stage: MapStage | null, milliseconds: number, isStale: boolean): boolean => {
    const moving = transient.motion && state.get().view === 'map' && moves(change.picture());
    if (moving && !isStale && !clock.isDue(milliseconds)) return true;
    const started = now();
    const seconds = clock.tick(milliseconds, moving);
    stage?.drawMotion({ seconds, moving, every: transient.everyDot });
    clock.spent(now() - started);
    return moving;
  };
  return (milliseconds, { isStale, isOld }) => {
    const stage = stageNow();
    if (state.get().view === 'map') stage?.seen();
    const { year, finished } = change.tick(milliseconds / 1000, years());
    if (isStale && !isBehind()) stage?.drawFrame(milliseconds);
    const moving = !isBehind() && drawMotion(stage, milliseconds, isStale);
    if (year !== null) state.change((view) => setYear(view, year, years().time), 'replace');
    if (finished) state.pass({ playing: false });
    const isReady = stage?.isReady() ?? false;
    const isTweening = change.tweening();
    const isComing = transient.counts === 'loading' || change.lacking.peek() === 'coming' || isMotionComing();
    if (stage) busy(isOld || !isReady || isTweening || isComing);
    if ((stage && !isReady) || isTweening) scheduler.redraw();
    else if (moving || transient.playing) scheduler.keepMoving();
  };
}
