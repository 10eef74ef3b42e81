// The numbers and dates in the words of a story step: each comes from its row, or is computed and labelled so.

import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import type { StoryComputation, StoryStep } from '../package/stories.ts';
import { differenceFigure, netFigure, shareFigure, sumFigure } from './computedFigure.ts';
import { flowKey } from './discrepancyIds.ts';
import { type Figure, flowFigure, indicatorFigure, type SourceRef } from './figure.ts';

/** What a name in the words stands for. */
export type StoryNumber =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'date'; readonly from: string; readonly to: string; readonly ref: SourceRef };

/** A row by its key, `flows:...`, `indicators:...` or `events:id`; null where there is none. */
export function storyRow(atlas: Atlas, key: string): StoryNumber | null {
  const flow = flowRows(atlas).get(key);
  if (flow !== undefined) return { kind: 'figure', figure: flowFigure(atlas, flow) };
  const indicator = atlas.indicators.find((row) => row.key === key);
  if (indicator) return { kind: 'figure', figure: indicatorFigure(atlas, indicator) };
  const event = atlas.events.find(({ id }) => `events:${id}` === key);
  if (!event) return null;
  const [from = '', to = from] = event.date.split('/');
  return { kind: 'date', from, to, ref: { source: event.source, locator: event.locator } };
}

/** Where a row stands in its source, `routes:route|leg` included; none where there is no such row. */
export function storyRefs(atlas: Atlas, key: string): readonly SourceRef[] {
  const found = storyRow(atlas, key);
  if (found) return found.kind === 'figure' ? found.figure.refs : [found.ref];
  const leg = atlas.legs.find(({ route, leg }) => `routes:${route}|${leg}` === key);
  return leg ? [{ source: leg.source, locator: leg.locator }] : [];
}

/** Every name of a step with what it stands for; names whose row does not exist are left out. */
export const storyNumbers = memoByIdentity(
  (atlas: Atlas, step: StoryStep): ReadonlyMap<string, StoryNumber> => {
    const numbers = new Map<string, StoryNumber>();
    for (const [name, key] of Object.entries(step.rows)) {
      const found = storyRow(atlas, key);
      if (found) numbers.set(name, found);
    }
    for (const [name, computation] of Object.entries(step.computed)) {
      const parts = computation.of.map((part) => numbers.get(part));
      const figures = parts.flatMap((part) => (part?.kind === 'figure' ? [part.figure] : []));
      const [first, second] = figures;
      if (first && second)
        numbers.set(name, { kind: 'figure', figure: computed(computation.kind, first, second) });
    }
    return numbers;
  },
);

/** The sources of a step with the places in them, each once: first those of its numbers, then what it cites. */
export const stepRefs = memoByIdentity((atlas: Atlas, step: StoryStep): readonly SourceRef[] => {
  const refs = [...Object.values(step.rows), ...step.cites].flatMap((key) => storyRefs(atlas, key));
  return [...new Map(refs.map((ref) => [`${ref.source}\n${ref.locator}`, ref])).values()];
});

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

const flowRows = memoByIdentity(
  (atlas: Atlas): ReadonlyMap<string, number> =>
    new Map(Array.from({ length: atlas.flows.length }, (_, row) => [flowKey(atlas, row), row])),
);
