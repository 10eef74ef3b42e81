// What the interface may ask of the page, as one table: each command changes the view or the transient state.

import { comparedYears } from '../figures/compareYears.ts';
import { moveCamera, setYear, type YearSteps } from '../state/actions.ts';
import { playStart } from '../state/playback.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/viewState.ts';
import type { Commands, TransientState } from '../ui/shell/props.ts';
import type { YearChange } from './map/yearChange.ts';
import type { OfflineEvents } from './offline.ts';

export interface CommandInput {
  readonly store: Store<ViewState>;
  readonly years: () => YearSteps;
  readonly yearChange: YearChange;
  readonly pass: (change: Partial<TransientState>) => void;
  readonly needFrame: () => void;
  readonly setMotion: (motion: boolean) => void;
  /** Brings the camera where the view says, and looks straight down. */
  readonly aimFlat: () => void;
  readonly tilt: (degrees: number) => void;
  readonly zoom: (steps: number) => void;
  readonly retryMap: () => void;
  readonly lesson: () => Commands['lesson'];
  /** A panel was asked for whose texts may have to be fetched. */
  readonly fetchStories: () => void;
  readonly fetchCounts: () => void;
  readonly showData: (data: string) => void;
}

/** The commands, and what the service worker tells. */
export function createCommands(input: CommandInput): {
  readonly commands: Commands;
  readonly offline: OfflineEvents;
} {
  const { store, pass } = input;
  let applyUpdate = (): void => undefined;
  const commands: Commands = {
    change: (action, how) => store.set(action(store.get()), how),
    setPlaying(playing) {
      // A second year would have to move too: two years stand still.
      if (playing && comparedYears(store.get())) return;
      if (playing)
        commands.change(
          (view) => setYear(view, playStart(view, input.years()), input.years().time),
          'replace',
        );
      input.yearChange.restartStep();
      pass({ playing });
      input.needFrame();
    },
    setMotion: input.setMotion,
    setShortcuts: (shortcuts) => pass({ shortcuts }),
    openPanel(panel, at) {
      if (panel === 'stories' || panel === 'worksheet') input.fetchStories();
      pass({ panel, panelAt: at ?? null, handed: null });
    },
    hover: (hovered) => pass({ hovered }),
    tilt: input.tilt,
    zoom: input.zoom,
    retryMap: input.retryMap,
    showData: input.showData,
    closeTip: () => pass({ tip: null }),
    fetchCounts: input.fetchCounts,
    applyUpdate: () => applyUpdate(),
    dismissNotice: () => pass({ notice: 'none' }),
    resetCamera() {
      commands.change((view) => moveCamera(view, null), 'push');
      input.aimFlat();
    },
    get lesson() {
      return input.lesson();
    },
  };
  const offline: OfflineEvents = {
    ready: () => pass({ offline: true }),
    update(apply) {
      applyUpdate = apply;
      pass({ notice: 'update' });
    },
  };
  return { commands, offline };
}
