// A record that comes when a part of the interface asks for it, and is kept for the next that does.
import { useEffect, useState } from 'preact/hooks';
import type { Atlas } from '../data/atlas.ts';
import { fetchText } from '../data/files.ts';
import { loadRecord } from '../data/loadRecords.ts';
import type { RecordName } from '../data/recordNames.ts';
import type { SourceRecord } from '../data/records.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { useUi } from './context.ts';

/** A record, or why it is not here. */
export type ArrivingRecord = SourceRecord | 'loading' | 'failed';

/** What has come, for each atlas and name. */
const slotOf = memoByIdentity((_atlas: Atlas, _name: RecordName): { record: SourceRecord | null } => ({
  record: null,
}));

/** Fetches a record before anybody asks, so that asking needs no network; a failure is for the day somebody asks. */
export async function fetchRecord(atlas: Atlas, name: RecordName): Promise<void> {
  const result = await loadRecord(atlas, name, fetchText);
  if ('record' in result) slotOf(atlas, name).record = result.record;
}

/** The record of that name beside the atlas; `again` asks anew where it did not come. */
export function useRecord(name: RecordName): { readonly record: ArrivingRecord; readonly again: () => void } {
  const { fullAtlas } = useUi();
  const slot = slotOf(fullAtlas, name);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, setHere] = useState(false);
  useEffect(() => {
    if (slot.record !== null) return;
    let gone = false;
    void loadRecord(fullAtlas, name, fetchText).then((result) => {
      if ('record' in result) slot.record = result.record;
      if (gone) return;
      if ('record' in result) setHere(true);
      else setFailed(true);
    });
    return () => {
      gone = true;
    };
  }, [attempt]);
  const again = (): void => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { record: slot.record ?? (failed ? 'failed' : 'loading'), again };
}
