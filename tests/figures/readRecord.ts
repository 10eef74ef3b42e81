// A record of data/ beside the shared atlas, for the tests of model and interface.
import type { Atlas } from '../../src/package/atlas.ts';
import { parseRecord } from '../../src/package/parseRecords.ts';
import type { SourceRecord } from '../../src/package/records.ts';
import { withMirror, withStocks } from '../../src/package/withRecord.ts';
import { dataFile } from '../package/dataRows.ts';
import { deepFreeze, wholeAtlas } from './readAtlas.ts';

export function readRecord(name: string): SourceRecord {
  const result = parseRecord(wholeAtlas, name, dataFile(`${name}.csv`));
  if ('problems' in result) throw new Error(`${name} is broken: ${JSON.stringify(result.problems[0])}`);
  return deepFreeze(result.record);
}

export const RECORD_NAMES: readonly string[] = wholeAtlas.records.map(({ name }) => name);

/** What the first view draws, with what other places counted of the same moves. */
export const mirroredAtlas: Atlas = deepFreeze(withMirror(wholeAtlas, readRecord('flows-partners')));

/** What the first view draws, with the people at a date whom UNHCR counts, and with those whom the World Bank estimates. */
export const unhcrAtlas: Atlas = deepFreeze(withStocks(wholeAtlas, readRecord('stocks-unhcr')));
export const bankAtlas: Atlas = deepFreeze(withStocks(wholeAtlas, readRecord('stocks-world-bank')));
