// Who published a source, and when.
import type { DataText, SourceRow } from '../../package/atlas.ts';
import { publisherOf } from './sourceNames.ts';

/** Author, publisher and year of a source, as far as they are known. */
export function imprintOf(dataText: DataText, source: SourceRow, year: string = source.year): string {
  return [source.author, publisherOf(dataText, source), year].filter((part) => part !== '').join(', ');
}
