// Every number that a view can show stands on rows: a known source and a place in it, within two actions.
import { describe, expect, it } from 'vitest';
import { countryCard } from '../../src/figures/countryCard.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { nationalSections } from '../../src/figures/national.ts';
import { rankedPartners } from '../../src/figures/partners.ts';
import { remainder } from '../../src/figures/remainder.ts';
import { tableRows } from '../../src/figures/tableRows.ts';
import { timelineYears } from '../../src/figures/timeline.ts';
import { yearTotals } from '../../src/figures/yearTotals.ts';
import { EVIDENCE } from '../../src/state/viewState.ts';
import { atlas } from '../figures/readAtlas.ts';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import { html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const LAYERS = atlas.layers.map((layer) => layer.id);
const SOURCES = new Set(atlas.sources.map((source) => source.id));

/** What is wrong with the sources of a figure that shows a number; empty where nothing is. */
function unsourced(name: string, figure: Figure): readonly string[] {
  if (figure.state !== 'value') return [];
  if (figure.refs.length === 0) return [`${name}: no source`];
  return figure.refs.flatMap(({ source, locator }) =>
    SOURCES.has(source) && locator.trim() !== '' ? [] : [`${name}: ${source}, "${locator}"`],
  );
}

describe.each(EVIDENCE)('With the sources "%s"', (sourceFilter) => {
  it('every number of the year, the timeline and the remainders is sourced', () => {
    const wrong = YEARS.flatMap((year) => {
      const { arrivals, departures, net } = yearTotals(atlas, sourceFilter, year);
      const others = LAYERS.map((layer) => remainder(atlas, sourceFilter, layer, year));
      return [arrivals, departures, net, ...others].flatMap((figure) => unsourced(String(year), figure));
    });
    const bars = timelineYears(atlas, sourceFilter).flatMap(({ year, arrivals, departures }) =>
      [arrivals, departures].flatMap((figure) => unsourced(`bar ${year}`, figure)),
    );
    expect([...wrong, ...bars]).toEqual([]);
  });

  it('every number of the partner list and the table is sourced, in every year', () => {
    const wrong = YEARS.flatMap((year) => {
      const view = { ...DEFAULT_VIEW, sourceFilter: sourceFilter, year, layers: LAYERS };
      const partners = rankedPartners(atlas, view).partners.flatMap((partner) => [
        partner.arrivals,
        partner.departures,
        ...partner.byLayer.map(({ figure }) => figure),
      ]);
      const rows = tableRows(atlas, view).filter((row) => row.leg === null);
      return [...partners, ...rows.map((row) => row.figure)].flatMap((figure) =>
        unsourced(String(year), figure),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('every number of every country card is sourced, in every year', () => {
    const wrong = atlas.places.flatMap(({ id }) =>
      YEARS.flatMap((year) => {
        const card = countryCard(atlas, sourceFilter, id, year);
        const shares = card.rows.flatMap(({ shareOfTotal }) => (shareOfTotal ? [shareOfTotal] : []));
        const figures = [card.arrivals, card.departures, card.net, ...card.rows.map(({ figure }) => figure)];
        return [...figures, ...shares].flatMap((figure) => unsourced(`${id} ${year}`, figure));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every number of the national panel is sourced', () => {
    const points = nationalSections(atlas, sourceFilter).flatMap((section) =>
      section.series.flatMap((series) => series.points.map((point) => [series.indicator, point] as const)),
    );
    expect(points.length).toBeGreaterThan(100);
    expect(points.flatMap(([indicator, point]) => unsourced(indicator, point))).toEqual([]);
  });

  it('every leg of a route says where it is named', () => {
    const lacking = atlas.legs.filter((leg) => !SOURCES.has(leg.source) || leg.locator.trim() === '');
    expect(lacking).toEqual([]);
  });
});

describe('The sentence of the year', () => {
  it.each([1990, 1995, 1997, 2008, 2010, 2011])(
    'has a source button for both numbers of %i',
    async (year) => {
      const markup = html(await uiProps({ year }));
      const numbers = markup.split('<span class="sourced">').slice(1, 3);
      expect(numbers).toHaveLength(2);
      for (const number of numbers) {
        expect(textOf(`<${number}`)).toMatch(/\d/);
        expect(number.slice(0, number.indexOf('</button>'))).toContain('class="ref"');
      }
    },
  );
});
