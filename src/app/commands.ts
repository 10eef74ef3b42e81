// What the interface may ask of the page, as one table: each command changes the view or the transient state.

import { comparedYears } from '../figures/compareYears.ts';
import { moveCamera, setYear } from '../state/actions.ts';
import { playStart } from '../state/playback.ts';
import type { Commands } from '../ui/shell/props.ts';
import type { Core } from './core.ts';
import type { Counting } from './counting.ts';
import { type MapControl, VIEW_FLIGHT } from './map/mapControl.ts';
import { createMotionSwitch } from './motionSwitch.ts';
import { type LazyLesson, lessonKey } from './present/lazyLesson.ts';

/** `applyUpdate` switches to the newer build that waits. */
export function createCommands(
  { state, context, scheduler }: Core,
  counting: Counting,
  lesson: LazyLesson,
  { map, applyUpdate }: { readonly map: MapControl; readonly applyUpdate: () => void },
): Commands {
  const { pass, change } = state;
  return {
    change,
    setPlaying(playing) {
      // A second year would have to move too: two years stand still.
      if (playing && comparedYears(state.get())) return;
      const years = counting.years();
      if (playing) change((view) => setYear(view, playStart(view, years), years.time), 'replace');
      map.restartStep();
      pass({ playing });
    },
    setMotion: createMotionSwitch(state),
    setShortcuts: (shortcuts) => pass({ shortcuts }),
    openPanel(panel, at) {
      // Their texts may have to be fetched.
      if (panel === 'stories' || panel === 'worksheet') lesson.ask(({ need }) => void need());
      pass({ panel, panelAt: at ?? null, handed: null });
    },
    hover: (hovered) => pass({ hovered }),
    tilt: map.tilt,
    zoom: map.zoom,
    retryMap: map.open,
    showData: (data) =>
      void import('./showData.ts').then(({ showData }) => showData(state.get(), context, data)),
    closeTip: () => pass({ tip: null }),
    fetchCounts: counting.need,
    applyUpdate,
    dismissNotice: () => pass({ notice: 'none' }),
    resetCamera() {
      change((view) => moveCamera(view, null), 'push');
      scheduler.invalidate('camera', { ...VIEW_FLIGHT, flat: true });
    },
    lesson: (act) => lesson.ask(({ commands }) => act(commands)),
    lessonKey: (command) => lessonKey(lesson, command),
  };
}
