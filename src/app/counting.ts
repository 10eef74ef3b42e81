// What other places counted of the same moves: fetched when a view first asks for it, and the atlas that has it.
import { stepYears } from '../figures/stepYears.ts';
import { shownCount } from '../flows/counts.ts';
import type { Atlas } from '../package/atlas.ts';
import { withMirror } from '../package/withRecord.ts';
import type { YearSteps } from '../state/actions.ts';
import type { ViewState } from '../state/viewState.ts';
import { mirrorRecord } from '../ui/base/useRecord.ts';
import type { TransientState } from '../ui/shell/props.ts';

type Counts = TransientState['counts'];

export interface Counting {
  /** With the counts of others where the present view shows them and they are here. */
  readonly atlas: () => Atlas;
  /** What steps go through in the present view. */
  readonly years: () => YearSteps;
  /** Fetches them where the present view asks for them, anew after a failure. */
  readonly need: () => void;
}

/** `changed` is told whether they are on the way, here or not to be had. */
export function createCounting(
  atlas: Atlas,
  view: () => ViewState,
  changed: (counts: Counts) => unknown,
): Counting {
  const mirror = mirrorRecord(atlas);
  let state: Counts = 'here';
  const tell = (next: Counts): void => {
    if (next === state) return;
    state = next;
    changed(next);
  };
  const wanted = () => shownCount(atlas, view()) !== 'own';
  const counted = () => (wanted() && mirror.here !== null ? withMirror(atlas, mirror.here) : atlas);
  return {
    atlas: counted,
    years: () => stepYears(counted(), view()),
    need() {
      if (state === 'loading' || !wanted()) return;
      if (mirror.here !== null) return tell('here');
      tell('loading');
      void mirror.fetch().then(
        () => tell('here'),
        () => tell('failed'),
      );
    },
  };
}
