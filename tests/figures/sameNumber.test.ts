// One number wherever it stands: map, years, chart, table, list and card agree, for 200 pairs and years drawn by seed.
import { describe, expect, it } from 'vitest';
import { countryCard } from '../../src/figures/countryCard.ts';
import { type Figure, flowFigure } from '../../src/figures/figure.ts';
import { measureGroups, measureLines, pointIn } from '../../src/figures/measure.ts';
import { yearFlows } from '../../src/figures/measureFlows.ts';
import { rankedPartners } from '../../src/figures/partners.ts';
import { tableRows } from '../../src/figures/tableRows.ts';
import { yearCells } from '../../src/figures/yearCells.ts';
import { yearPicture } from '../../src/scene/map/yearPicture.ts';
import type { Measure } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const DRAWS = 200;
/** Layers with figures by country, with the measure of the chart view that draws each; null where none does. */
const MEASURES: Readonly<Record<string, Measure | null>> = {
  'residence-arrivals': 'movement',
  'residence-departures': 'movement',
  deportations: 'deportations',
  'border-violations': 'border-violations',
  displacement: null,
  'migrant-origins': null,
  'work-permits': null,
  emigrants: null,
  immigrants: null,
};
/** Shares, an order and people at a date: no line in a list of people who moved in the year. */
const NOT_MOVES = ['migrant-origins', 'work-permits', 'emigrants', 'immigrants', 'displacement'];

interface Draw {
  readonly placeId: string;
  readonly layerId: string;
  readonly year: number;
  /** Towards Azerbaijan; only one layer goes both ways. */
  readonly inward: boolean;
}

/** A number for each figure; null where there is none; "none" for the source's dash. */
type Said = number | 'none' | null;

const said = (figure: Figure | null | undefined): Said =>
  !figure || (figure.state !== 'value' && figure.state !== 'none') ? null : (figure.value ?? 'none');

/** Park and Miller's generator: the same draws in every run. */
function draws(seed: number): readonly Draw[] {
  let state = seed;
  const below = (count: number) => {
    state = (state * 48271) % 2147483647;
    return state % count;
  };
  const layers = Object.keys(MEASURES);
  const places = atlas.places.filter(({ id }) => id !== atlas.hub).map(({ id }) => id);
  const listed = dataRows('flows').filter((row) => (row.layer ?? '') in MEASURES);
  // Half of them anywhere, mostly gaps; half on rows of the table, so that numbers are met.
  return Array.from({ length: DRAWS }, (_, index) => {
    if (index % 2 === 0) {
      const year = FIRST_YEAR + below(LAST_YEAR - FIRST_YEAR + 1);
      const layerId = layers[below(layers.length)] ?? '';
      const ways = listed.filter((row) => row.layer === layerId).map((row) => row.destination === atlas.hub);
      return {
        placeId: places[below(places.length)] ?? '',
        layerId,
        year,
        inward: ways[below(ways.length)] ?? false,
      };
    }
    const row = listed[below(listed.length)];
    const inward = row?.destination === atlas.hub;
    const placeId = inward ? row?.origin : row?.destination;
    const year = Number((row?.from ?? '').slice(0, 4));
    return { placeId: placeId ?? '', layerId: row?.layer ?? '', year, inward };
  });
}

/** As the table of data/ has it: the whole year before parts of it. */
function inTheData({ placeId, layerId, year, inward }: Draw): Said {
  const rows = dataRows('flows').filter(
    (row) =>
      row.layer === layerId &&
      row[inward ? 'origin' : 'destination'] === placeId &&
      Number((row.from ?? '').slice(0, 4)) <= year &&
      year <= Number((row.to ?? '').slice(0, 4)),
  );
  const row = rows.find(({ from }) => from?.length === 4) ?? rows[0];
  if (!row || row.status === 'mentioned') return null;
  return row.status === 'none' ? 'none' : Number(row.value);
}

/** What each view says of a draw. */
function everywhere({ placeId, layerId, year, inward }: Draw): Readonly<Record<string, Said>> {
  const view = { ...DEFAULT_VIEW, year, layers: [layerId] };
  const place = atlas.places.findIndex(({ id }) => id === placeId);
  const { arcs, strokes, glyphs } = yearPicture(atlas, view, year);
  const arc = Array.from({ length: arcs.count }, (_, at) => at).find(
    (at) => arcs.places[at * 2 + (inward ? 0 : 1)] === place,
  );
  const row = arc !== undefined && strokes.solid[arc] ? (strokes.row[arc] ?? -1) : -1;
  const glyph = glyphs.find((each) => each.place === place && each.inward === inward && each.solid);
  const cell = yearCells(atlas, { ...view, focus: placeId }).find((each) => each.year === year);
  const measure = MEASURES[layerId] ?? null;
  const isMoves = !NOT_MOVES.includes(layerId);
  const table = tableRows(atlas, view).find(
    ({ kind, origin, destination }) => kind === 'row' && (inward ? origin : destination) === placeId,
  );
  const partner = rankedPartners(atlas, view).partners.find((each) => each.placeId === placeId);
  const card = countryCard(atlas, 'all', placeId, year).rows.find(
    (each) =>
      each.layerId === layerId && (each.direction === 'unstated' || inward === (each.direction === 'from')),
  );
  return {
    map: row >= 0 ? said(flowFigure(atlas, row)) : (glyph?.value ?? null),
    ...(isMoves ? { years: said(cell?.totals.find(({ of }) => of === layerId)?.figure) } : {}),
    ...(measure ? inCharts(measure, { placeId, layerId, year, inward }) : {}),
    table: said(table?.figure),
    ...(isMoves ? { list: said(partner?.byLayer.find((each) => each.layerId === layerId)?.figure) } : {}),
    card: said(card?.figure),
  };
}

/** What the three charts of a measure say of a draw. */
function inCharts(measure: Measure, { placeId, layerId, year }: Draw): Readonly<Record<string, Said>> {
  const line = measureLines(atlas, 'all', measure, placeId).find(({ key }) => key === layerId);
  const group = measureGroups(atlas, 'all', measure).find(
    ({ name }) => name?.kind === 'layer' && name.layerId === layerId,
  );
  const matrix = group?.lines.find(({ key }) => key === placeId);
  const flows = yearFlows(atlas, 'all', measure, year);
  const isMine = (each: { readonly placeId: string | null; readonly layerId: string }) =>
    each.placeId === placeId && each.layerId === layerId;
  return {
    'chart over time': said(line && pointIn(line, year)?.figure),
    'chart by country': said(matrix && pointIn(matrix, year)?.figure),
    ...(layerId === 'border-violations'
      ? {}
      : { 'chart of flows': flows.none.some(isMine) ? 'none' : said(flows.bands.find(isMine)?.figure) }),
  };
}

describe('The same number', () => {
  const drawn = draws(20120315);

  it('stands in map, years, charts, table, list and card', () => {
    const wrong = drawn.flatMap((draw) => {
      const expected = inTheData(draw);
      return Object.entries(everywhere(draw)).flatMap(([where, found]) =>
        found === expected
          ? []
          : [`${draw.placeId} ${draw.layerId} ${draw.year}: ${where} ${found}, data ${expected}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is met in every layer that has figures by country', () => {
    const numbered = drawn.filter((draw) => typeof inTheData(draw) === 'number');
    expect(new Set(numbered.map(({ layerId }) => layerId))).toEqual(new Set(Object.keys(MEASURES)));
    const layers = atlas.layers.filter(({ kind }) => kind !== 'route' && kind !== 'corridor');
    expect(Object.keys(MEASURES).sort()).toEqual(layers.map(({ id }) => id).sort());
  });

  it('is met as number, dash and gap', () => {
    const kinds = new Set(
      drawn.map((draw) => (typeof inTheData(draw) === 'number' ? 'number' : inTheData(draw))),
    );
    expect(kinds).toEqual(new Set(['number', 'none', null]));
  });
});
