// The records that a descriptor names: each is also the name of a file, and of what the keys of its rows begin with.
import { isObject } from '../lib/isObject.ts';

/** The file of a record inside the package. */
export const recordFile = (name: string): string => `${name}.csv`;

interface NamedRecord {
  readonly name: string;
  /** Whether the first view draws it. */
  readonly first: boolean;
}

/** The records in the text of atlas.json, before anything else of it is read; none where it is broken. */
export function namedRecords(descriptor: string): readonly NamedRecord[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(descriptor);
  } catch {
    return [];
  }
  const records: unknown = isObject(parsed) ? parsed.records : null;
  return (Array.isArray(records) ? records : []).flatMap((each: unknown) =>
    isObject(each) && typeof each.name === 'string' ? [{ name: each.name, first: each.first === true }] : [],
  );
}

/** The file of the record that the first view draws, or null. */
export function firstRecordFile(descriptor: string): string | null {
  const first = namedRecords(descriptor).find((record) => record.first);
  return first ? recordFile(first.name) : null;
}
