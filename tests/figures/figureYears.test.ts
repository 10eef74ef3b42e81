// Whatever is asked of the model: no figure shown for a year rests on rows of other years, and none without a row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCard } from '../../src/figures/countryCard.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { pairFigure } from '../../src/figures/pairFigure.ts';
import { rankedPartners } from '../../src/figures/partners.ts';
import { layerTotal, remainder } from '../../src/figures/remainder.ts';
import { tableRows } from '../../src/figures/tableRows.ts';
import { timelineYears } from '../../src/figures/timeline.ts';
import { yearTotals } from '../../src/figures/yearTotals.ts';
import { UNITS } from '../../src/package/atlas.ts';
import { EVIDENCE, FLOWS } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows, type TextRow } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

/** Every row of the two tables by the key that discrepancies.csv would write. */
const ROWS = new Map<string, TextRow>([
  ...dataRows('flows').map((row) => {
    const { layer, origin, destination, from, to } = row;
    return [`flows:${layer}|${origin}|${destination}|${from}|${to}`, row] as const;
  }),
  ...dataRows('indicators').map((row) => {
    return [`indicators:${row.indicator}|${row.from}|${row.to}`, row] as const;
  }),
]);

const SECOND = new Set(['ssc-agora', 'mia-press-2009', 'mia-press-2010', 'mia-press-2011']);

/** What is wrong with a figure shown for a year; empty when nothing is. */
function faults(figure: Figure, year: number, sourceFilter: 'all' | 'report'): readonly string[] {
  const rows = figure.rows.map((key) => ROWS.get(key));
  const outside = rows.some((row) => {
    return !row || year < Number(row.from?.slice(0, 4)) || year > Number(row.to?.slice(0, 4));
  });
  const [row] = rows;
  const factor = row?.unit === 'thousand-persons' ? 1000 : 1;
  const printed = figure.computed === null && figure.value !== null;
  return [
    ...(outside ? ['a row of another year'] : []),
    ...(figure.value !== null && (rows.length === 0 || figure.refs.length === 0) ? ['no row or source'] : []),
    ...((figure.state === 'value') !== (figure.value !== null) ? ['state and value disagree'] : []),
    ...(printed && Math.abs(figure.value - Number(row?.value) * factor) > 1e-6 ? ['not as printed'] : []),
    ...(figure.state === 'none' && row?.status !== 'none' ? ['none without a dash'] : []),
    ...(row?.status === 'none' && figure.computed === null && figure.state !== 'none' ? ['lost dash'] : []),
    ...((figure.computed !== null) !== (figure.status === 'computed') ? ['computed without the label'] : []),
    ...(sourceFilter === 'report' && rows.some((each) => SECOND.has(each?.source ?? ''))
      ? ['second source']
      : []),
    ...(UNITS.includes(figure.unit) && figure.unit !== 'thousand-persons' ? [] : ['unit']),
  ];
}

const place = fc.constantFrom(...atlas.places.map((each) => each.id));
/** A layer and pair that the table knows; the year and the sources are drawn apart from it. */
const row = fc.constantFrom(...dataRows('flows'));
const layers = fc.subarray(atlas.layers.map((each) => each.id));
const year = fc.integer({ min: 1990, max: 2011 });
const sourceFilter = fc.constantFrom(...EVIDENCE);
const flow = fc.constantFrom(...FLOWS);

describe('figures of a year', () => {
  it('rest on rows of that year for any layer and pair, whatever the year and the sources', () => {
    fc.assert(
      fc.property(row, year, sourceFilter, ({ layer = '', origin = '', destination = '' }, at, speaking) => {
        const figure = pairFigure(atlas, speaking, {
          layerId: layer,
          originId: origin,
          destinationId: destination,
          year: at,
        });
        expect(faults(figure, at, speaking)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('rest on rows of that year in every country card, point by point', () => {
    fc.assert(
      fc.property(place, year, sourceFilter, (placeId, at, speaking) => {
        const card = countryCard(atlas, speaking, placeId, at);
        const shares = card.rows.flatMap((row) => row.shareOfTotal ?? []);
        const rest = card.remainders.map((each) => each.figure);
        const figures = [card.arrivals, card.departures, card.net, ...shares, ...rest];
        for (const figure of [...figures, ...card.rows.map((row) => row.figure)]) {
          expect(faults(figure, at, speaking)).toEqual([]);
        }
        for (const point of card.series.flatMap((series) => series.points)) {
          expect(faults(point.figure, point.year, speaking)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('rest on rows of that year in partners and table of any view', () => {
    fc.assert(
      fc.property(layers, year, fc.option(year), flow, sourceFilter, (shown, at, compare, side, speaking) => {
        const view = {
          ...DEFAULT_VIEW,
          layers: shown,
          year: at,
          compare,
          flow: side,
          sourceFilter: speaking,
        };
        for (const { arrivals, departures, net, byLayer } of rankedPartners(atlas, view).partners) {
          for (const figure of [arrivals, departures, net, ...byLayer.map((each) => each.figure)]) {
            expect(faults(figure, at, speaking)).toEqual([]);
          }
        }
        for (const row of tableRows(atlas, view)) {
          expect([at, compare]).toContain(row.year);
          expect(faults(row.figure, row.year, speaking)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('rest on rows of that year in totals, remainders and the timeline', () => {
    for (const speaking of EVIDENCE) {
      for (const each of timelineYears(atlas, speaking)) {
        const { arrivals, departures, net, alternatives } = yearTotals(atlas, speaking, each.year);
        const figures = [arrivals, departures, net, ...alternatives.map((other) => other.figure)];
        const whole = atlas.layers.flatMap(({ id }) => [
          layerTotal(atlas, speaking, id, each.year),
          remainder(atlas, speaking, id, each.year),
        ]);
        for (const figure of [...figures, ...whole, each.arrivals, each.departures]) {
          expect(faults(figure, each.year, speaking)).toEqual([]);
        }
      }
    }
  });
});
