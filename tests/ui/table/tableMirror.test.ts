// The other country's count in the words of the table and in its file: in four languages, with source and licence.
import { describe, expect, it } from 'vitest';
import { mirrorRows } from '../../../src/figures/mirrorRows.ts';
import { tableRows } from '../../../src/figures/tableRows.ts';
import { LANGUAGES, type Language } from '../../../src/lib/language.ts';
import { formatNumber } from '../../../src/lib/numberFormat.ts';
import { filled, sortRows } from '../../../src/ui/table/tableCells.ts';
import { exportColumns, exportRows } from '../../../src/ui/table/tableExport.ts';
import { wholeAtlas } from '../../figures/readAtlas.ts';
import { readRecord } from '../../figures/readRecord.ts';
import { uiProps } from '../uiProps.ts';

const record = readRecord('flows-partners');

async function mirrored(year: number, lang: Language = 'en') {
  const props = await uiProps({ year }, lang);
  const ui = { ...props, atlas: wholeAtlas };
  const rows = mirrorRows(wholeAtlas, record, {
    view: ui.view,
    span: 'view',
    rows: tableRows(wholeAtlas, ui.view),
  });
  const rowOf = (layerId: string, place: string) => {
    const row = rows.find((each) => each.layerId === layerId && each.destination === place);
    if (!row) throw new Error(`no row to ${place}`);
    return row;
  };
  return { ui, rows, rowOf };
}

describe.each(LANGUAGES)('In the language "%s"', (lang) => {
  it('a row has the other count and the ratio, or says that none was found', async () => {
    const { ui, rowOf } = await mirrored(2008, lang);
    const russia = filled(ui, rowOf('residence-departures', 'RUS'));
    expect(russia.partner).toBe(formatNumber(lang, 23331));
    expect(russia.ratio).toContain(formatNumber(lang, 11.5));
    const none = filled(ui, rowOf('residence-departures', 'USA'));
    expect([none.partner, none.ratio]).toEqual([ui.words.messages.card.mirror.noCount, '']);
  });

  it('the file has them after its own columns, each with a name', async () => {
    const { ui, rows } = await mirrored(2008, lang);
    const columns = exportColumns(ui, true);
    expect(columns.slice(0, exportColumns(ui).length)).toEqual(exportColumns(ui));
    expect(new Set(columns).size).toBe(columns.length);
    for (const cells of exportRows(ui, rows, true)) expect(cells).toHaveLength(columns.length);
  });
});

describe('The file with the other counts', () => {
  it('has number, ratio, unit, status, source, place, licence and note of Germany', async () => {
    const { ui, rowOf } = await mirrored(2003);
    const cells = exportRows(ui, [rowOf('residence-departures', 'DEU')], true)[0] ?? [];
    expect(cells.slice(exportColumns(ui).length, -1)).toEqual([
      2333,
      50.72,
      'registrations',
      'as printed',
      expect.stringContaining('Destatis'),
      expect.stringContaining('2003'),
      'dl-de/by-2-0',
    ]);
  });

  it('says that no count was found where there is none, never zero', async () => {
    const { ui, rowOf } = await mirrored(2008);
    const cells = exportRows(ui, [rowOf('residence-departures', 'USA')], true)[0] ?? [];
    expect(cells.slice(exportColumns(ui).length)).toEqual([null, null, '', 'no count found', '', '', '', '']);
  });
});

it('Sorting by the other count leaves rows without one last', async () => {
  const { ui, rows } = await mirrored(2008);
  const all = rows.map((row) => filled(ui, row));
  for (const column of ['partner', 'ratio'] as const) {
    const sorted = sortRows(ui.words, all, { column, descending: true });
    const values = sorted.map(({ row }) => row.mirror?.[column].value ?? null);
    const known = values.filter((value) => value !== null);
    expect(known.length).toBeGreaterThan(5);
    expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
  }
});
