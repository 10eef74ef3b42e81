// The one way in for a package of any origin: its texts to an AtlasPackage, or to everything that is wrong with them.
import type { Atlas } from './atlas.ts';
import { parseAtlas, type TableTexts } from './parseAtlas.ts';
import { parseRecord } from './parseRecords.ts';
import type { DataProblem } from './problem.ts';
import { withRecord } from './withRecord.ts';

/** A descriptor and its tables, checked, in memory. */
export type AtlasPackage = Atlas;

/** The files of a package as texts. */
export interface PackageTexts {
  /** atlas.json */
  readonly descriptor: string;
  readonly tables: TableTexts;
  /** The record that the first view draws; null where the package has none. */
  readonly record: string | null;
}

/** The frozen package, or all its problems with file, row or path, what was expected and what was found; never throws. */
export function openPackage(source: PackageTexts): AtlasPackage | readonly DataProblem[] {
  const result = parseAtlas(source.tables, source.descriptor);
  if ('problems' in result) return result.problems;
  const first = result.atlas.records.find((record) => record.first);
  return source.record === null || !first
    ? result.atlas
    : withRecordText(result.atlas, first.name, source.record);
}

/** The atlas with the rows of the record whose text this is, or what is wrong with that. */
export function withRecordText(atlas: Atlas, name: string, text: string): Atlas | readonly DataProblem[] {
  const result = parseRecord(atlas, name, text);
  return 'problems' in result ? result.problems : withRecord(atlas, result.record);
}
