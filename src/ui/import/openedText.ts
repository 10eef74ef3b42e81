// The words that an opened table has of itself, in a language: its topic, layers, totals and places.

import type { DataText } from '../../package/atlas.ts';
import {
  countsAtDates,
  OPENED_SOURCE,
  OPENED_TOPIC,
  OPENED_TOTAL,
  openedLayer,
} from '../../package/import/atlasOfFlows.ts';
import type { ImportedFlows } from '../../package/import/flowGathering.ts';
import type { ImportReport } from '../../package/import/report.ts';
import type { ImportWords } from '../../text/import/en.ts';
import type { Words } from '../../text/words.ts';
import { number } from '../base/format.ts';
import { unplacedShare } from './unplacedShare.ts';

/** What names an opened table. */
export interface OpenedNames {
  readonly title: string;
  readonly flows: Pick<ImportedFlows, 'kinds' | 'places' | 'unit' | 'isStock' | 'periods'>;
  readonly report: ImportReport;
}

/** Every key that a package of one topic needs. */
export function openedText(words: Words, { atlas: say }: ImportWords, data: OpenedNames): DataText {
  const { flows, report, title } = data;
  const files = report.files.join(', ');
  const share = unplacedShare(report);
  const dated = countsAtDates(flows);
  const subject = dated ? say.people : say.flows;
  const kinds = flows.kinds.map((kind) => (kind === '…' ? say.otherKinds : kind || subject));
  const topic = `topic.${OPENED_TOPIC}`;
  const places: Record<string, string> = {};
  for (const { id, name, names } of flows.places) {
    const known = names?.[words.lang] ?? name;
    if (known !== null) places[`place.${id}`] = known;
  }
  return Object.freeze({
    ...places,
    'atlas.title': title,
    [`${topic}.title`]: subject,
    [`${topic}.short`]: subject,
    [`${topic}.question`]: dated ? say.questionOfPeople : say.question,
    [`${topic}.caveat`]:
      share > 0 ? say.caveat(files, number(words, share * 100, { percent: true })) : say.caveatWhole(files),
    [`headline.${OPENED_TOPIC}.total`]: say.total,
    [`headline.${OPENED_TOPIC}.largest`]: dated ? say.largestGroup : say.largest,
    [`indicator.${OPENED_TOTAL}`]: say.totalName,
    [`source.${OPENED_SOURCE}.note`]: say.fromFile(files),
    ...Object.fromEntries(
      kinds.flatMap((kind, index) => [
        [`layer.${openedLayer(index)}.title`, kind],
        [`layer.${openedLayer(index)}.description`, say.fromFile(files)],
        [`measure.${openedLayer(index)}`, kind],
      ]),
    ),
  });
}
