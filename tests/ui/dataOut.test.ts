// What leaves the page as data: read again, it is what was on screen; a missing number is never a zero.

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../src/figures/maskNumbers.ts';
import { tableRows } from '../../src/figures/tableRows.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { csvOf } from '../../src/package/csvOf.ts';
import { FLOWS } from '../../src/state/viewState.ts';
import { maskWords } from '../../src/text/maskWords.ts';
import { citationOf } from '../../src/ui/export/citationOf.ts';
import { geoJsonOf } from '../../src/ui/export/geoJsonOf.ts';
import { zipOf } from '../../src/ui/export/zipOf.ts';
import { exportColumns, exportRows, licencesOf } from '../../src/ui/table/tableExport.ts';
import { atlas } from '../figures/readAtlas.ts';
import { FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import { uiProps } from './uiProps.ts';

const LAYER_IDS = atlas.layers.map(({ id }) => id);
const views = fc.record({
  year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  layers: fc.subarray(LAYER_IDS),
  flow: fc.constantFrom(...FLOWS),
});

describe('the exported CSV', () => {
  it('read again gives the same rows, in every language and of any view', async () => {
    for (const lang of LANGUAGES) {
      const base = await uiProps({}, lang);
      fc.assert(
        fc.property(views, fc.constantFrom('view' as const, 'all' as const), (change, span) => {
          const ui = { ...base, view: { ...base.view, ...change } };
          const cells = exportRows(ui, tableRows(atlas, ui.view, span));
          const text = csvOf(exportColumns(ui), cells);
          const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
          const written = cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
          expect(data).toEqual([[...exportColumns(ui)], ...written]);
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('the licence of a source', () => {
  const factbook = 'wb-factbook-2011';
  const words = atlas.sources.find(({ id }) => id === factbook)?.licence ?? '';

  it('goes out with its rows, in the CSV and with each line of the GeoJSON, and nothing where none is known', async () => {
    const ui = await uiProps({ year: 2010, layers: LAYER_IDS });
    const rows = tableRows(atlas, ui.view);
    const column = exportColumns(ui).indexOf('Licence');
    const licensed = rows.map(({ figure, leg }) =>
      [...(leg ? [leg] : figure.refs)].some(({ source }) => source === factbook || source === 'report'),
    );
    expect(exportRows(ui, rows).map((cells) => cells[column] === words)).toEqual(licensed);
    expect(new Set(licensed)).toEqual(new Set([true, false]));
    const { features } = geoJsonOf(ui, rows);
    const lines = features.filter(({ properties }) => properties?.source === factbook);
    expect(lines.length).toBeGreaterThan(0);
    for (const { properties } of lines) expect(properties?.licence).toBe(words);
  });

  it('is said once for several rows of it', () => {
    expect(licencesOf(atlas, [factbook, factbook, 'unhcr-population'])).toBe(`${words}; CC BY 4.0`);
    expect(licencesOf(atlas, ['ssc'])).toBe('');
  });
});

describe('the exported GeoJSON', () => {
  it('has one line for each row with two ends, from the origin to the destination', async () => {
    const ui = await uiProps({ year: 2010, layers: LAYER_IDS });
    const rows = tableRows(atlas, ui.view).filter(({ origin, destination }) => origin && destination);
    const { features } = geoJsonOf(ui, rows);
    expect(features.length).toBe(rows.length);
    features.forEach((feature, i) => {
      const ends = [rows[i]?.origin, rows[i]?.destination].map((id) => {
        const place = atlas.places.find((each) => each.id === id);
        return [place?.lng, place?.lat];
      });
      expect(feature.geometry).toEqual({ type: 'LineString', coordinates: ends });
    });
  });

  it('gives every line its status, source and locator, and null where there is no number', async () => {
    const ui = await uiProps({ year: 2008, layers: LAYER_IDS });
    const { features } = geoJsonOf(ui, tableRows(atlas, ui.view));
    const states = new Set(features.map(({ properties }) => properties?.state));
    expect(states).toContain('none');
    expect(states).toContain('not-applicable');
    for (const { properties } of features) {
      expect(properties?.source).toBeTruthy();
      expect(properties?.locator).toBeTruthy();
      expect(properties?.statusWords).toBeTruthy();
      expect(properties?.value === null).toBe(properties?.state !== 'value');
    }
  });

  it('holds no number while they are hidden, neither the true one nor one that stands for it', async () => {
    for (const year of [1995, 2008, 2011]) {
      const shown = await uiProps({ year, layers: LAYER_IDS });
      const bundle = maskWords({ words: shown.words, dataText: shown.dataText });
      const hidden = maskNumbers(atlas);
      const ui = { ...shown, ...bundle, atlas: hidden };
      const { features } = geoJsonOf(ui, tableRows(hidden, ui.view));
      expect(features.map(({ properties }) => properties?.state)).toContain('hidden');
      for (const { properties } of features) {
        expect([properties?.value, properties?.high]).toEqual([null, null]);
        expect(properties?.state).not.toBe('value');
      }
      const cells = exportRows(ui, tableRows(hidden, ui.view)).flat();
      expect(cells.filter((cell) => typeof cell === 'number')).toEqual([]);
      expect(cells).toContain('?');
    }
  });

  it('survives being written and read', async () => {
    const ui = await uiProps({ year: 1995, layers: LAYER_IDS });
    const collection = geoJsonOf(ui, tableRows(atlas, ui.view));
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
  });
});

describe('citationOf', () => {
  it('names every source on screen and the atlas', async () => {
    const ui = await uiProps({ year: 2008 });
    const text = citationOf(ui, 'https://atlas.example/#year=2008');
    expect(text).toContain('State Statistical Committee of the Republic of Azerbaijan');
    expect(text).toContain('Azerbaijan. Migration atlas. https://atlas.example/#year=2008');
    expect(citationOf(ui, 'file:///atlas.html')).not.toContain('file:');
  });
});

describe('zipOf', () => {
  it('holds the same bytes under the same names, and is the same archive every time', async () => {
    const files = new Map([
      ['flows.csv', new TextEncoder().encode('a,b\n1,2\n')],
      ['text/az.json', new TextEncoder().encode('{"ə":"ş"}')],
    ]);
    const bytes = async () => new Uint8Array(await zipOf('data', files).arrayBuffer());
    const archive = unzipSync(await bytes());
    expect(Object.keys(archive)).toEqual(['data/flows.csv', 'data/text/az.json']);
    expect(archive['data/text/az.json']).toEqual(files.get('text/az.json'));
    expect(await bytes()).toEqual(await bytes());
  });
});
