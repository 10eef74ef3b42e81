// kepler.gl arcs: two pairs of coordinates, perhaps names and times, often no magnitude at all.

import { at } from '../../../lib/at.ts';
import { foldText } from '../../../lib/foldText.ts';
import { DESTINATION_WORDS, ORIGIN_WORDS, wordFit } from '../columnWords.ts';
import type { Head } from '../head.ts';
import type { EndPlan, Plan } from '../plan.ts';
import { kindColumn, labelPlan, measureColumns, timeColumn } from './longTable.ts';

interface PointColumns {
  readonly subject: string;
  readonly lat: number;
  readonly lng: number;
}

/** The plan of a table with two pairs of coordinates, else null. */
export function keplerPlan(head: Head): Plan | null {
  const points = pointColumns(head);
  const [first, second] = points;
  if (!first || !second) return null;
  const says = (point: PointColumns, words: readonly string[]) => wordFit(foldText(point.subject), words) > 0;
  const isTurned = says(first, DESTINATION_WORDS) || says(second, ORIGIN_WORDS);
  const [from, to] = isTurned ? [second, first] : [first, second];
  const end = ({ subject, lat, lng }: PointColumns): EndPlan => {
    const name = head.columns.findIndex(
      ({ folded, numbers }) =>
        numbers < 0.5 &&
        (folded === foldText(subject) ||
          folded === foldText(`${subject} name`) ||
          folded === foldText(`${subject} id`)),
    );
    return { from: 'point', lat, lng, name: name < 0 ? null : name };
  };
  const taken = new Set(points.flatMap(({ lat, lng }) => [lat, lng]));
  const time = timeColumn(head, taken);
  if (time !== null) taken.add(time);
  const measures = measureColumns(head, taken);
  const [people] = measures;
  return {
    format: 'kepler',
    origin: end(from),
    destination: end(to),
    people: people === undefined ? { from: 'lines' } : { from: 'column', column: people },
    time: labelPlan(time),
    kind: labelPlan(kindColumn(head, taken)),
    across: [],
    only: [],
    measures,
    isStock: false,
  };
}

/** `start_lat` with `start_lng`, `lat0` with `lng0`, `latitude_from` with `longitude_from`. */
export function pointColumns(head: Head): readonly PointColumns[] {
  const subjectOf = (header: string, axis: RegExp): string | null => {
    const plain = header.toLowerCase().replace(/[ .-]+/g, '_');
    return axis.test(plain) ? plain.replace(axis, '_').replace(/^_+|_+$/g, '') : null;
  };
  const LAT = /(?:^|_)lat(?:itude)?(?=_|\d|$)/;
  const LNG = /(?:^|_)(?:lng|lon|long|longitude)(?=_|\d|$)/;
  return head.header.flatMap((header, lat) => {
    const subject = subjectOf(header, LAT);
    if (subject === null || (at(head.columns, lat).numbers < 0.3 && at(head.columns, lat).filled === 0))
      return [];
    const lng = head.header.findIndex((other) => subjectOf(other, LNG) === subject);
    return lng < 0 ? [] : [{ subject, lat, lng }];
  });
}
