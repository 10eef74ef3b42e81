// The numbers and dates in the words of a story step: each comes from its row, or is computed and labelled so.

import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import type { SourceRecord } from '../package/records.ts';
import type { StoryComputation, StoryStep } from '../package/stories.ts';
import { differenceFigure } from './comparedFigure.ts';
import { netFigure, shareFigure, sumFigure } from './computedFigure.ts';
import type { Figure, SourceRef } from './figure.ts';
import { figuresByKey } from './pairs.ts';

/** What a name in the words stands for. */
export type StoryNumber =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'date'; readonly from: string; readonly to: string; readonly ref: SourceRef };

/** The records beside the atlas that rows may stand in. */
export type StoryRecords = readonly SourceRecord[];
const NO_RECORDS: StoryRecords = Object.freeze([]);
const figures = memoByIdentity(figuresByKey);

/** A row by its key, `flows:...`, `indicators:...`, `events:id` or that of a record; null where there is none. */
export function storyRow(atlas: Atlas, key: string, records = NO_RECORDS): StoryNumber | null {
  const figure = figures(atlas, records).get(key);
  if (figure) return { kind: 'figure', figure: figure() };
  const event = atlas.events.find(({ id }) => `events:${id}` === key);
  if (!event) return null;
  const [from = '', to = from] = event.date.split('/');
  return { kind: 'date', from, to, ref: { source: event.source, locator: event.locator } };
}

/** Where a row stands in its source, `routes:route|leg` included; none where there is no such row. */
export function storyRefs(atlas: Atlas, key: string, records = NO_RECORDS): readonly SourceRef[] {
  const found = storyRow(atlas, key, records);
  if (found) return found.kind === 'figure' ? found.figure.refs : [found.ref];
  const leg = atlas.legs.find(({ route, leg }) => `routes:${route}|${leg}` === key);
  return leg ? [{ source: leg.source, locator: leg.locator }] : [];
}

/** Every name of a step with what it stands for; names whose row does not exist are left out. */
export const storyNumbers = memoByIdentity(
  (atlas: Atlas, step: StoryStep, records: StoryRecords = NO_RECORDS): ReadonlyMap<string, StoryNumber> => {
    const numbers = new Map<string, StoryNumber>();
    for (const [name, key] of Object.entries(step.rows)) {
      const found = storyRow(atlas, key, records);
      if (found) numbers.set(name, found);
    }
    for (const [name, computation] of Object.entries(step.computed)) {
      const parts = computation.of.map((part) => numbers.get(part));
      const [first, second] = parts.flatMap((part) => (part?.kind === 'figure' ? [part.figure] : []));
      if (first && second)
        numbers.set(name, { kind: 'figure', figure: computed(computation.kind, first, second) });
    }
    return numbers;
  },
);

/** The sources of a step with the places in them, each once: first those of its numbers, then what it cites. */
export const stepRefs = memoByIdentity(
  (atlas: Atlas, step: StoryStep, records: StoryRecords = NO_RECORDS): readonly SourceRef[] => {
    const keys = [...Object.values(step.rows), ...step.cites];
    const refs = keys.flatMap((key) => storyRefs(atlas, key, records));
    return [...new Map(refs.map((ref) => [`${ref.source}\n${ref.locator}`, ref])).values()];
  },
);

function computed(kind: StoryComputation['kind'], first: Figure, second: Figure): Figure {
  switch (kind) {
    case 'net':
      return netFigure(first, second);
    case 'share':
      return shareFigure(first, second);
    case 'sum':
      return sumFigure([first, second], first.unit);
    case 'difference':
      return differenceFigure(first, second);
  }
}
