// The United Nations' record beside the report: one source for each year's picture, what the report prints beside it.
import { describe, expect, it } from 'vitest';
import { agreementOf, differingBeside, isOnlyElsewhere } from '../../src/figures/agreement.ts';
import { dataYears } from '../../src/figures/coverage.ts';
import { flowFigure, knownValue } from '../../src/figures/figure.ts';
import { pairFigure } from '../../src/figures/pairFigure.ts';
import { rankedPartners } from '../../src/figures/partners.ts';
import { layerTotal, remainder } from '../../src/figures/remainder.ts';
import { yearTotals } from '../../src/figures/yearTotals.ts';
import { selectLayer } from '../../src/flows/select.ts';
import type { Atlas } from '../../src/package/atlas.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas, wholeAtlas } from './readAtlas.ts';
import { type TinyFlow, tinyAtlas } from './tinyAtlas.ts';

const LAYERS = ['residence-arrivals', 'residence-departures'] as const;
const record = dataRows('flows-un-2015');

/** Rows of the record for one column of it, by what stands at the other end. */
const column = (layer: string, year: number) =>
  record.filter((row) => row.layer === layer && row.from === String(year));
const partnerOf = (row: Readonly<Record<string, string>>) =>
  row.origin === 'AZE' ? row.destination : row.origin;

describe('with all sources', () => {
  it('has arcs in sixteen years in a row, and with the report alone in its six', () => {
    expect(dataYears(wholeAtlas, 'all', LAYERS)).toEqual(Array.from({ length: 16 }, (_, i) => 1995 + i));
    expect(dataYears(wholeAtlas, 'report', LAYERS)).toEqual(dataYears(atlas, 'report', LAYERS));
  });

  it.each([1995, 1996, 2001, 2008, 2009])('takes arcs, total and remainder of %i from the record', (year) => {
    for (const layer of LAYERS) {
      const rows = column(layer, year);
      const placed = rows.filter((row) => !partnerOf(row)?.startsWith('X-'));
      const drawn = [...(selectLayer(wholeAtlas, 'all', layer, year)?.row ?? [])];
      const figures = drawn.map((row) => flowFigure(wholeAtlas, row));
      expect(figures.map(knownValue).toSorted(ascending)).toEqual(
        placed.map(({ value }) => Number(value)).toSorted(ascending),
      );
      expect(new Set(figures.flatMap(({ refs }) => refs.map(({ source }) => source)))).toEqual(
        new Set(['un-flows-2015']),
      );
      const total = Number(rows.find((row) => partnerOf(row) === 'X-ALL')?.value);
      const unplaced = rows.filter((row) => ['X-UNK', 'X-MDV'].includes(partnerOf(row) ?? ''));
      expect(layerTotal(wholeAtlas, 'all', layer, year).value).toBe(total);
      expect(remainder(wholeAtlas, 'all', layer, year).value).toBe(
        unplaced.reduce((sum, { value }) => sum + Number(value), 0),
      );
    }
  });

  it('takes 2010 from the report', () => {
    for (const layer of LAYERS) {
      expect(layerTotal(wholeAtlas, 'all', layer, 2010)).toEqual(layerTotal(atlas, 'all', layer, 2010));
    }
  });

  it('shows the second destination of 1995, which the report leaves to "other countries"', () => {
    const { partners } = rankedPartners(wholeAtlas, {
      sourceFilter: 'all',
      layers: ['residence-departures'],
      count: 'own',
      flow: 'out',
      focus: null,
      year: 1995,
    });
    expect(partners.slice(0, 2).map(({ placeId }) => placeId)).toEqual(['RUS', 'ISR']);
  });

  it('gives the two cells of 2008 that differ both numbers, and no other cell', () => {
    const differing = LAYERS.flatMap((layer) => {
      const selected = selectLayer(wholeAtlas, 'all', layer, 'every');
      const figures = [...(selected?.row ?? [])].map((row) => flowFigure(wholeAtlas, row));
      const years =
        selected?.periods.map(({ fromYear }) => layerTotal(wholeAtlas, 'all', layer, fromYear)) ?? [];
      return [...figures, ...years].filter((figure) => differingBeside(figure) !== null);
    });
    expect(differing.map((figure) => [figure.value, differingBeside(figure)?.value])).toEqual([
      [2024, 2204],
      [3597, 3957],
    ]);
    for (const { discrepancies } of differing) expect(discrepancies).toEqual(['arrivals-2008']);
  });

  it('says of a total that the report has it, exactly or rounded, and else that it has not', () => {
    const onlyElsewhere = (year: number) => {
      const { arrivals, departures } = yearTotals(wholeAtlas, 'all', year);
      return [isOnlyElsewhere(arrivals), isOnlyElsewhere(departures)];
    };
    expect([1995, 1996, 2007, 2010].map(onlyElsewhere)).toEqual(Array(4).fill([false, false]));
    expect([1994, 1998, 2001].map(onlyElsewhere)).toEqual(Array(3).fill([true, true]));
  });

  it('leads 2008 with the numbers of the table that adds up', () => {
    const { arrivals, departures, net, alternatives } = yearTotals(wholeAtlas, 'all', 2008);
    expect([arrivals.value, departures.value, net.value]).toEqual([3600, 2500, 1100]);
    expect(alternatives.map(({ side, figure }) => [side, figure.value])).toEqual([['arrivals', 3957]]);
  });
});

describe('with the report alone', () => {
  it('every figure of the two layers is the one that it prints', () => {
    for (const layer of LAYERS) {
      for (const year of [1995, 2000, 2003, 2006, 2008, 2010]) {
        expect(
          pairFigure(wholeAtlas, 'report', { layerId: layer, originId: 'AZE', destinationId: 'RUS', year }),
        ).toEqual(
          pairFigure(atlas, 'report', { layerId: layer, originId: 'AZE', destinationId: 'RUS', year }),
        );
        expect(layerTotal(wholeAtlas, 'report', layer, year)).toEqual(
          layerTotal(atlas, 'report', layer, year),
        );
      }
    }
  });
});

describe('two figures of one cell', () => {
  const cell = { origin: 'A', destination: 'B', from: '2000', to: '2000', value: null };
  const between = (own: Partial<TinyFlow>, other: Partial<TinyFlow>): Atlas =>
    tinyAtlas({
      flows: [
        { ...cell, ...own },
        { ...cell, ...other, file: 1, source: 'press' },
      ],
    });
  const besideIn = (tiny: Atlas) => {
    const figure = flowFigure(tiny, 1);
    const [beside] = figure.beside;
    return beside ? agreementOf(figure, beside) : 'nothing beside';
  };

  it('agree where they are one number, or a zero and a dash', () => {
    expect(besideIn(between({ value: 7 }, { value: 7 }))).toBe('agrees');
    expect(besideIn(between({ status: 'none' }, { value: 0 }))).toBe('agrees');
  });

  it('differ where they are two numbers, or a number and a dash', () => {
    expect(besideIn(between({ value: 7 }, { value: 8 }))).toBe('differs');
    expect(besideIn(between({ status: 'none' }, { value: 3 }))).toBe('differs');
  });

  it('are not put beside the figure of the report', () => {
    expect(flowFigure(between({ value: 7 }, { value: 8 }), 0).beside).toEqual([]);
  });
});

function ascending(a: number, b: number): number {
  return a - b;
}
