// Every frame of the map: the year on its way, the picture where it has changed, and what moves above it.
import { moves } from '../../scene/map/picture.ts';
import { setYear, type YearSteps } from '../../state/actions.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Commands, TransientState } from '../../ui/shell/props.ts';
import { createFrameLoop } from '../frameLoop.ts';
import type { MapStage } from './mapStage.ts';
import { createMotionClock } from './motionClock.ts';
import type { YearChange } from './yearChange.ts';

/** The page's own side of a frame. */
export interface DrawnPage {
  readonly stage: () => MapStage | null;
  readonly yearChange: YearChange;
  readonly view: () => ViewState;
  readonly transient: () => TransientState;
  readonly pass: (change: Partial<TransientState>) => void;
  readonly years: () => YearSteps;
  readonly change: Commands['change'];
  readonly setBusy: (busy: boolean) => void;
  /** A stopwatch in milliseconds. */
  readonly now: () => number;
}

export interface Drawing {
  /** The picture is out of date: it is drawn anew. */
  readonly needFrame: () => void;
  /** Names are placed anew before that. */
  readonly namesChanged: () => void;
}

/** The loop of a page; where nothing changes and nothing moves it asks for no frame. */
export function createDrawing(page: DrawnPage): Drawing {
  const { yearChange, pass } = page;
  const clock = createMotionClock(() => pass({ everyDot: 2 }));
  const loop = createFrameLoop(draw);
  let namesAreStale = false;
  // What lies under the dots is drawn only where something of it changes.
  let isStale = true;
  const needFrame = (): void => {
    isStale = true;
    loop.need();
  };
  return {
    needFrame,
    namesChanged() {
      namesAreStale = true;
      needFrame();
    },
  };

  function draw(milliseconds: number): void {
    const { playing, motion } = page.transient();
    const stage = page.stage();
    const next = yearChange.tick(milliseconds / 1000, page.view(), playing, motion, page.years());
    if (namesAreStale) stage?.relabel();
    namesAreStale = false;
    if (isStale) stage?.drawFrame(milliseconds);
    isStale = false;
    const moving = motion && page.view().view === 'map' && moves(yearChange.picture());
    const started = page.now();
    const seconds = clock.tick(milliseconds, moving);
    stage?.drawMotion({ seconds, moving, every: page.transient().everyDot });
    clock.spent(page.now() - started);
    if (next.year !== null) {
      const { year } = next;
      page.change((view) => setYear(view, year, page.years().time), 'replace');
    }
    if (next.finished && page.transient().playing) pass({ playing: false });
    const ready = stage?.isReady() ?? false;
    const coming = page.transient().counts === 'loading';
    if (stage) page.setBusy(!ready || yearChange.tweening() || coming);
    const waiting = stage !== null && !ready;
    if (waiting || yearChange.tweening()) needFrame();
    else if (moving || page.transient().playing) loop.need();
  }
}
