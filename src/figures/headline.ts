// What a topic states of a year: the figures, places and counts that its sentences are made of.

import { graphOf } from '../flows/graph.ts';
import { isDisc } from '../flows/movement.ts';
import { asked, select, selectLayer } from '../flows/select.ts';
import { shownStocks } from '../flows/shownStocks.ts';
import { speakingSources } from '../flows/speaking.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import type { Statement, Topic } from '../package/descriptor.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { differenceFigure } from './comparedFigure.ts';
import { shareFigure } from './computedFigure.ts';
import { type Figure, flowFigure, indicatorFigure, type SourceRef } from './figure.ts';
import { findIndicator, statedIndicator } from './indicatorRows.ts';
import { flowValue } from './rowValue.ts';
import { rowsOfWay, unstatedRows } from './topicSeries.ts';

/** One statement that holds for the year; `words` is its key under `headline.<topic>`. */
export type Stated =
  | {
      readonly words: string;
      readonly figure: Figure;
      readonly placeId: PlaceId | null;
      /** Without a hub: where those from the place go. */
      readonly destinationId?: PlaceId;
    }
  /** So many places; sources name them without numbers of people, as reported in `year`. */
  | {
      readonly words: string;
      readonly count: number;
      readonly placeIds: readonly PlaceId[];
      readonly year: number;
      readonly refs: readonly SourceRef[];
    };

/** The statements of a topic that the sources chosen have something to say on in this year. */
export const headlineOf = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, topic: Topic, year: number): readonly Stated[] =>
    Object.freeze(
      topic.headline.flatMap((statement) => stated(atlas, sourceFilter, { topic, statement, year }) ?? []),
    ),
);

function stated(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  { topic, statement, year }: { readonly topic: Topic; readonly statement: Statement; readonly year: number },
): Stated | null {
  const { words } = statement;
  if ('indicator' in statement) {
    const row = statedIndicator(atlas, sourceFilter, statement.indicator, year);
    return row && { words, figure: indicatorFigure(atlas, row), placeId: null };
  }
  if ('part' in statement || 'plus' in statement) {
    const [first, second] =
      'part' in statement ? [statement.part, statement.whole] : [statement.plus, statement.minus];
    const [one, other] = [first, second].map((id) => findIndicator(atlas, sourceFilter, id, year));
    if (!one || !other) return null;
    const [a, b] = [indicatorFigure(atlas, one), indicatorFigure(atlas, other)];
    // A removal stands against a decision, though the one is a case and the other is not.
    const figure = 'part' in statement ? shareFigure({ ...a, unit: b.unit }, b) : differenceFigure(b, a);
    return figure.value === null ? null : { words, figure, placeId: null };
  }
  if ('largest' in statement) {
    const found = isDrawn(atlas, sourceFilter, statement.largest, { layers: topic.layers, year })
      ? largestOf(atlas, sourceFilter, statement, year)
      : null;
    return found && { words, ...found };
  }
  if ('unstated' in statement) {
    const [row] = unstatedRows(atlas, sourceFilter, statement.unstated, year);
    return row ? { words, figure: indicatorFigure(atlas, row), placeId: null } : null;
  }
  const speaking = speakingSources(atlas, sourceFilter);
  const legs = atlas.legs.filter(
    (leg) =>
      leg.layer === statement.of &&
      statement.roles.includes(leg.role) &&
      speaking.has(leg.source) &&
      // What lies further on is another country's way.
      (atlas.hub === null || leg.origin === atlas.hub || leg.destination === atlas.hub),
  );
  const places = new Set(legs.flatMap(({ origin, destination }) => [origin, destination]));
  if (atlas.hub !== null) places.delete(atlas.hub);
  const [first] = legs;
  return first
    ? {
        words,
        count: places.size,
        placeIds: [...places],
        year: Number(first.to.slice(0, 4)),
        refs: legs.map(({ source, locator }) => ({ source, locator })),
      }
    : null;
}

/** False for people at a date in whose place the map draws those of another source; the list has both. */
function isDrawn(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layerId: LayerId,
  { layers, year }: Pick<Topic, 'layers'> & { readonly year: number },
): boolean {
  const layer = atlas.layers.find(({ id }) => id === layerId);
  if (!layer || !isDisc(atlas, layer)) return true;
  const all = { sourceFilter, layers, time: year, flow: 'both', subject: null, touching: null } as const;
  return shownStocks(select(graphOf(atlas), asked(all)), false).has(layerId);
}

/** The place with the largest figure of a layer in a year, in an order the first; of those displaced within it the hub. */
function largestOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  { largest, way }: Extract<Statement, { readonly largest: string }>,
  year: number,
): { readonly figure: Figure; readonly placeId: PlaceId; readonly destinationId?: PlaceId } | null {
  const selection = selectLayer(atlas, sourceFilter, largest, year);
  if (selection?.coverage.kind !== 'figures') return null;
  const sign = selection.layer.kind === 'rank' ? -1 : 1;
  let [best, greatest] = [-1, Number.NEGATIVE_INFINITY];
  for (const row of rowsOfWay(atlas, selection, way)) {
    const value = (flowValue(atlas, row) ?? Number.NaN) * sign;
    if (!(value > greatest)) continue;
    best = row;
    greatest = value;
  }
  if (best < 0) return null;
  const ids = [atlas.flows.origin, atlas.flows.destination].map(
    (ends) => at(atlas.places, at(ends, best)).id,
  );
  const figure = flowFigure(atlas, best);
  const [origin, destination] = [at(ids, 0), at(ids, 1)];
  if (atlas.hub === null) return { figure, placeId: origin, destinationId: destination };
  return { figure, placeId: ids.find((id) => id !== atlas.hub) ?? origin };
}
