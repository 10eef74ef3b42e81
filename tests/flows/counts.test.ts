// Whose count: which rows stand for a view, held against the tables themselves.
import { describe, expect, it } from 'vitest';
import { canChooseCount, countedLayers, ownLayer, shownCount } from '../../src/flows/counts.ts';
import { selectView } from '../../src/flows/select.ts';
import { selectedRows } from '../../src/flows/selectedRows.ts';
import { periodsOf } from '../../src/package/periods.ts';
import { COUNTS, FLOWS, type ViewState } from '../../src/state/viewState.ts';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { mirroredAtlas as atlas } from '../figures/readRecord.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows, type TextRow } from '../package/dataRows.ts';
import { naiveSelect } from './naiveSelect.ts';

const OWN = dataRows('flows-un-2015').filter(({ origin, destination }) =>
  [origin, destination].every((id) => wholeAtlas.places.some((place) => place.id === id)),
);
const REPORT = dataRows('flows').filter(({ layer }) => layer?.startsWith('residence-'));
const PARTNERS = dataRows('flows-partners');
const view = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...change });
const cell = ({ layer, origin, destination, value }: TextRow) => `${layer} ${origin} ${destination} ${value}`;

describe('The layers of a count', () => {
  it('are those of the package as own, partner and both, in that order', () => {
    const { layers } = DEFAULT_VIEW;
    expect(countedLayers(atlas, view({ count: 'own' }))).toBe(layers);
    expect(countedLayers(atlas, view({ count: 'partner', layers: ['deportations', ...layers] }))).toEqual([
      'deportations',
      'partner-arrivals',
      'partner-departures',
    ]);
    expect(countedLayers(atlas, view({ count: 'both' }))).toEqual([
      'residence-departures',
      'partner-arrivals',
      'residence-arrivals',
      'partner-departures',
    ]);
    expect(ownLayer(atlas, 'partner-arrivals')).toBe('residence-departures');
    expect(ownLayer(atlas, 'deportations')).toBe('deportations');
  });

  it('are the hub’s own where the report alone speaks, and where nobody else counted what is shown', () => {
    const report = view({ count: 'both', sourceFilter: 'report' });
    expect([shownCount(atlas, report), countedLayers(atlas, report)]).toEqual(['own', report.layers]);
    const routes = view({ count: 'both', layers: ['transit-routes'] });
    expect([shownCount(atlas, routes), canChooseCount(atlas, routes)]).toEqual(['own', false]);
    expect(shownCount({ ...atlas, mirror: null }, view({ count: 'both' }))).toBe('own');
  });

  it('are the same list for the same view, so that what is computed of them is kept', () => {
    expect(countedLayers(atlas, view({ count: 'both' }))).toBe(countedLayers(atlas, view({ count: 'both' })));
  });
});

describe.each(periodsOf(atlas.time))('The rows of %i', (year) => {
  const ofYear = (rows: readonly TextRow[]) => rows.filter(({ from }) => from === String(year));
  const own = ofYear(OWN).length > 0 ? ofYear(OWN) : ofYear(REPORT);
  const partner = ofYear(PARTNERS).filter(({ layer }) => layer !== 'residents-admitted');

  it.each(COUNTS)('are those of the tables that the count %s names', (count) => {
    const wanted = { own, partner, both: [...own, ...partner] }[count];
    const rows = selectedRows(selectView(atlas, view({ count }), year)).filter(({ ofYear: now }) => now);
    const found = rows.map(({ layer, row, originId, destinationId }) => {
      const value = atlas.flows.value[row];
      return `${layer.id} ${originId} ${destinationId} ${Number.isNaN(value) ? '' : value}`;
    });
    expect(found.sort()).toEqual(wanted.map(cell).sort());
  });

  it('agree with a plain search in every direction', () => {
    for (const flow of FLOWS)
      for (const count of COUNTS) {
        const selection = selectView(atlas, view({ count, flow }), year);
        const found = new Map(selection.layers.map((each) => [each.layer.id, [...each.row]]));
        expect(found).toEqual(naiveSelect(atlas, selection.query));
      }
  });
});
