// The key of a record's row.
import { at } from '../lib/at.ts';
import type { SourceRecord } from './records.ts';
import { textAt } from './textAt.ts';

/** The key of a row, which begins with its file: `flows-un-2015:residence-departures|AZE|ISR|1995|1995`. */
export function recordKey({ name, flows, layers, places }: SourceRecord, row: number): string {
  const layer = layers[at(flows.layer, row)]?.id;
  const [origin, destination] = [flows.origin, flows.destination].map((ends) => places[at(ends, row)]?.id);
  return `${name}:${layer}|${origin}|${destination}|${textAt(flows.from, row)}|${textAt(flows.to, row)}`;
}
