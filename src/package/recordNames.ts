// The names of the records, which are also the names of their files and of what their row keys begin with.
import { byKey } from '../lib/typedKeys.ts';

export const RECORD_NAMES = ['flows-un-2015', 'flows-partners', 'stocks-unhcr', 'stocks-world-bank'] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

/** The file of a record inside data/. */
export const recordFile = (name: RecordName) => `${name}.csv` as const;

/** One value for each record, made from its name. */
export function byRecord<Value>(make: (name: RecordName) => Value): Readonly<Record<RecordName, Value>> {
  return byKey(RECORD_NAMES, make);
}
