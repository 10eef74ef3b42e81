// Records and pairs of additional sources, as a part of the interface asks for them.
import { type Fetched, fetchedOnce } from '../../lib/fetchedOnce.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { PairData } from '../../package/pairs.ts';
import type { SourceRecord } from '../../package/records.ts';
import { useUi } from '../shell/context.ts';
import { useArrival } from './useArrival.ts';
import { mirrorRecord, pairCode, textOnce } from './useRecord.ts';

/** A record, or why it is not here. */
export type Arriving<Thing> = Thing | 'loading' | 'failed';

export type ArrivingRecord = Arriving<SourceRecord>;

interface Asked<Thing> {
  readonly record: Arriving<Thing>;
  /** Asks anew where it did not come. */
  readonly again: () => void;
}

const pairsOf = memoByIdentity((atlas: Atlas) =>
  fetchedOnce(async () => {
    const { loadPairs } = await pairCode();
    const result = await loadPairs(atlas, textOnce);
    if ('pairs' in result) return result;
    throw new Error('pairs', { cause: result.problems });
  }),
);

/** The mirror; nothing is fetched before it is `wanted`. */
export function useMirror(wanted = true): Asked<SourceRecord> {
  return useAsked(mirrorRecord(useUi().fullAtlas), wanted);
}

/** The pairs of the report and of additional sources, with the records that they name. */
export function usePairs(): Asked<PairData> {
  return useAsked(pairsOf(useUi().fullAtlas));
}

function useAsked<Thing>(thing: Fetched<Thing>, wanted = true): Asked<Thing> {
  const { here, failed, again } = useArrival(thing, wanted);
  return { record: here ?? (failed ? 'failed' : 'loading'), again };
}
