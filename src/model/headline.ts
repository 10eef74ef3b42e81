// What a topic states of a year: the figures, places and counts that its sentences are made of.
import type { Atlas, PlaceId } from '../data/atlas.ts';
import type { Statement, Topic } from '../data/descriptor.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence } from '../state/viewState.ts';
import { layerCoverage } from './coverage.ts';
import { type Figure, flowFigure, indicatorFigure } from './figure.ts';
import { findIndicator } from './indicatorRows.ts';
import { layerSeries, speakingSources } from './layerSeries.ts';

/** One statement that holds for the year; `words` is its key under `headline.<topic>`. */
export type Stated =
  | { readonly words: string; readonly figure: Figure; readonly placeId: PlaceId | null }
  /** So many places; sources name them without numbers of people, as reported in `year`. */
  | { readonly words: string; readonly count: number; readonly year: number };

/** The statements of a topic that the sources chosen have something to say on in this year. */
export const headlineOf = memoByIdentity(
  (atlas: Atlas, evidence: Evidence, topic: Topic, year: number): readonly Stated[] =>
    Object.freeze(topic.headline.flatMap((statement) => stated(atlas, evidence, statement, year) ?? [])),
);

function stated(atlas: Atlas, evidence: Evidence, statement: Statement, year: number): Stated | null {
  const { words } = statement;
  if ('indicator' in statement) {
    const row = findIndicator(atlas, evidence, statement.indicator, year);
    return row && { words, figure: indicatorFigure(atlas, row), placeId: null };
  }
  if ('largest' in statement) {
    const found = largestOf(atlas, evidence, statement.largest, year);
    return found && { words, ...found };
  }
  const speaking = speakingSources(atlas, evidence);
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
  return first ? { words, count: places.size, year: Number(first.to.slice(0, 4)) } : null;
}

/** The place with the largest figure of a layer in a year, in an order the first. */
function largestOf(
  atlas: Atlas,
  evidence: Evidence,
  layerId: string,
  year: number,
): { readonly figure: Figure; readonly placeId: PlaceId } | null {
  const series = layerSeries(atlas, evidence).find(({ layer }) => layer.id === layerId);
  const coverage = layerCoverage(atlas, evidence, layerId, year);
  if (!series || coverage.kind !== 'figures') return null;
  const sign = series.layer.kind === 'rank' ? -1 : 1;
  let best: { readonly figure: Figure; readonly placeId: PlaceId } | null = null;
  coverage.slice.row.forEach((row, pair) => {
    if (row < 0) return;
    const figure = flowFigure(atlas, row);
    const ends = [series.origin[pair], series.destination[pair]].map((end) => atlas.places[end ?? -1]?.id);
    const placeId = ends.find((id) => id !== undefined && id !== atlas.hub);
    if (figure.value === null || placeId === undefined) return;
    if (!best || figure.value * sign > (best.figure.value ?? 0) * sign) best = { figure, placeId };
  });
  return best;
}
