// Files of additional sources to records through a given reader: what cannot be read becomes a DataProblem, never a throw.
import type { Atlas } from './atlas.ts';
import { attempt, type ReadText } from './load.ts';
import { parseRecord, parseReporters, type RecordResult, type ReportersResult } from './parseRecords.ts';
import { recordFile } from './recordNames.ts';
import { TABLES } from './schemas.ts';

/** Reads one record; resolves to it or to its problems, and never rejects. */
export async function loadRecord(atlas: Atlas, name: string, readText: ReadText): Promise<RecordResult> {
  const result = await attempt(recordFile(name), readText);
  return 'text' in result ? parseRecord(atlas, name, result.text) : { problems: [result.problem] };
}

/** Reads who counted which side of the mirror; resolves to the rows or to their problems, and never rejects. */
export async function loadReporters(readText: ReadText): Promise<ReportersResult> {
  const result = await attempt(TABLES.reporters.file, readText);
  return 'text' in result ? parseReporters(result.text) : { problems: [result.problem] };
}
