// What comes only when a view asks for it: the counts of other places and people at a date, and the atlas that has them.
import { computed, type ReadonlySignal } from '@preact/signals';
import { stepYears } from '../figures/stepYears.ts';
import { shownCount } from '../flows/counts.ts';
import type { Fetched } from '../lib/fetchedOnce.ts';
import type { Atlas } from '../package/atlas.ts';
import type { SourceRecord } from '../package/records.ts';
import type { YearSteps } from '../state/actions.ts';
import { joiningCode, mirrorRecord, recordOf } from '../ui/base/useRecord.ts';
import type { Core } from './core.ts';

export interface Counting {
  /** With the people at a date whom additional sources count, where the present view shows them and they are here. */
  readonly ownAtlas: ReadonlySignal<Atlas>;
  /** The same, and with the counts of others. */
  readonly atlas: ReadonlySignal<Atlas>;
  /** What steps go through in the present view. */
  readonly years: () => YearSteps;
  /** Fetches what the present view asks for, anew after a failure. */
  readonly need: () => void;
}

/** `counts` of the transient state says whether they are on the way, here or not to be had. */
export function createCounting({ atlas, state }: Core): Counting {
  const { view, transient } = state;
  const mirror = mirrorRecord(atlas);
  const countsOthers = (): boolean => shownCount(atlas, view) !== 'own';
  const stocks = (): readonly Fetched<SourceRecord>[] => {
    const { sourceFilter, layers, topic } = view;
    if (sourceFilter === 'report') return [];
    // The timeline is the topic's, whichever of its layers are shown.
    const series = atlas.topics.find(({ id }) => id === topic)?.timeline ?? [];
    const wanted = [...layers, ...series.flatMap((each) => ('layer' in each ? each.layer : []))];
    const plans = atlas.records.filter((plan) => plan.stocks.some((id) => wanted.includes(id)));
    return plans.map(({ name }) => recordOf(atlas, name));
  };
  const ownAtlas = computed(() => {
    const records = transient.counts === 'here' ? stocks() : [];
    return records.reduce(
      (whole, { here }) => (here === null ? whole : (joiningCode()?.withStocks(whole, here) ?? whole)),
      atlas,
    );
  });
  const counted = computed(() => {
    // What is wanted is asked first: the counts may have come before anybody wanted them.
    const record = countsOthers() && transient.counts === 'here' ? mirror.here : null;
    const joined = record === null ? null : joiningCode()?.withMirror(ownAtlas.value, record);
    return joined ?? ownAtlas.value;
  });
  const need = (): void => {
    if (transient.counts === 'loading') return;
    const wanted = [...(countsOthers() ? [mirror] : []), ...stocks()];
    const lacking = wanted.filter(({ here }) => here === null);
    state.pass({ counts: lacking.length > 0 ? 'loading' : 'here' });
    if (lacking.length === 0) return;
    void Promise.all(lacking.map((record) => record.fetch())).then(
      () => {
        state.pass({ counts: 'here' });
        // The view may have asked for more meanwhile.
        need();
      },
      () => state.pass({ counts: 'failed' }),
    );
  };
  state.subscribe(need);
  return { ownAtlas, atlas: counted, years: () => stepYears(counted.value, view), need };
}
