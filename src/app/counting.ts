// What other places counted of the same moves: fetched when a view first asks for it, and the atlas that has it.
import { computed, type ReadonlySignal } from '@preact/signals';
import { stepYears } from '../figures/stepYears.ts';
import { shownCount } from '../flows/counts.ts';
import type { Atlas } from '../package/atlas.ts';
import { withMirror } from '../package/withRecord.ts';
import type { YearSteps } from '../state/actions.ts';
import { mirrorRecord } from '../ui/base/useRecord.ts';
import type { Core } from './core.ts';

export interface Counting {
  /** With the counts of others where the present view shows them and they are here. */
  readonly atlas: ReadonlySignal<Atlas>;
  /** What steps go through in the present view. */
  readonly years: () => YearSteps;
  /** Fetches them where the present view asks for them, anew after a failure. */
  readonly need: () => void;
}

/** `counts` of the transient state says whether they are on the way, here or not to be had. */
export function createCounting({ atlas, state }: Core): Counting {
  const { view, transient } = state;
  const mirror = mirrorRecord(atlas);
  const isWanted = (): boolean => shownCount(atlas, view) !== 'own';
  const counted = computed(() => {
    const record = transient.counts === 'here' ? mirror.here : null;
    return record !== null && isWanted() ? withMirror(atlas, record) : atlas;
  });
  const need = (): void => {
    if (transient.counts === 'loading' || !isWanted()) return;
    state.pass({ counts: mirror.here === null ? 'loading' : 'here' });
    if (mirror.here !== null) return;
    void mirror.fetch().then(
      () => state.pass({ counts: 'here' }),
      () => state.pass({ counts: 'failed' }),
    );
  };
  state.subscribe(need);
  return { atlas: counted, years: () => stepYears(counted.value, view), need };
}
