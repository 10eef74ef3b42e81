// Records that come when a part of the interface asks for them, and are kept for the next that does.

import { type Fetched, fetchedOnce } from '../../lib/fetchedOnce.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import { fetchText, PAIRS_FILE } from '../../package/files.ts';
import { recordFile } from '../../package/recordNames.ts';
import type { SourceRecord } from '../../package/records.ts';
import type * as Joining from '../../package/withRecord.ts';

const texts = new Map<string, Promise<string>>();

/** The text of a file, fetched once, and anew after a failure. */
export function textOnce(file: string): Promise<string> {
  const text = texts.get(file) ?? fetchText(file);
  texts.set(file, text);
  text.catch(() => texts.delete(file));
  return text;
}

const recordCode = () => import('../../package/loadRecords.ts');
const joining: { code: typeof Joining | null } = { code: null };

/** What joins records to an atlas: here once a record is. */
export const joiningCode = (): typeof Joining | null => joining.code;

const joinCode = () => import('../../package/withRecord.ts');
export const pairCode = () => import('../../package/pairs.ts');

/** The record of that name beside the atlas; nothing is fetched before somebody asks. */
export const recordOf = memoByIdentity(
  (atlas: Atlas, name: string): Fetched<SourceRecord> =>
    fetchedOnce(async () => {
      const [{ loadRecord }, code] = await Promise.all([recordCode(), joinCode()]);
      joining.code = code;
      const result = await loadRecord(atlas, name, textOnce);
      if ('record' in result) return result.record;
      throw new Error(name, { cause: result.problems });
    }),
);

/**
 * Fetches the records and the pairs before anybody asks, so that asking needs no network; they are read when somebody asks,
 * and a failure is for that day.
 */
export async function fetchRecords({ records }: Atlas): Promise<void> {
  const files = [...records.filter(({ first }) => !first).map(({ name }) => recordFile(name)), PAIRS_FILE];
  await Promise.allSettled([recordCode(), joinCode(), pairCode(), ...files.map(textOnce)]);
}

/** The mirror: what other places counted of the same moves; never comes where the package has none. */
export function mirrorRecord(atlas: Atlas): Fetched<SourceRecord> {
  return recordOf(atlas, atlas.records.find(({ mirror }) => mirror)?.name ?? '');
}
