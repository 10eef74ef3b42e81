// Records in memory: columns equal to the file, beside an atlas whose own indices they share; and what happens to bad ones.
import { describe, expect, it } from 'vitest';
import { STATUSES, UNITS } from '../../src/package/atlas.ts';
import { loadRecord, loadReporters } from '../../src/package/loadRecords.ts';
import { parseRecord, parseReporters } from '../../src/package/parseRecords.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { recordKey } from '../../src/package/recordKey.ts';
import { recordFile } from '../../src/package/recordNames.ts';
import { textAt } from '../../src/package/textAt.ts';
import { atlas } from '../figures/readAtlas.ts';
import { dataFile, dataRows } from './dataRows.ts';

const read = async (file: string) => dataFile(file);
const RECORD_NAMES = atlas.records.map(({ name }) => name);
const recordOf = (name: string) => {
  const result = parseRecord(atlas, name, dataFile(recordFile(name)));
  if ('problems' in result) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.record;
};

describe.each(RECORD_NAMES)('The record %s', (name) => {
  it('holds every row, column by column, as the file has it', () => {
    const { flows, layers, places } = recordOf(name);
    const back = Array.from({ length: flows.length }, (_, row) => ({
      layer: layers[flows.layer[row] ?? -1]?.id,
      origin: places[flows.origin[row] ?? -1]?.id,
      destination: places[flows.destination[row] ?? -1]?.id,
      from: textAt(flows.from, row),
      to: textAt(flows.to, row),
      value: String(flows.value[row]),
      unit: UNITS[flows.unit[row] ?? -1],
      status: STATUSES[flows.status[row] ?? -1],
      source: atlas.sources[flows.source[row] ?? -1]?.id,
      locator: textAt(flows.locator, row),
      note: textAt(flows.note, row),
    }));
    expect(back).toEqual(dataRows(name));
  });

  it("shares the atlas's own indices, and is frozen", () => {
    const record = recordOf(name);
    expect(record.places.slice(0, atlas.places.length)).toEqual(atlas.places);
    expect(record.layers.slice(0, atlas.layers.length)).toEqual(atlas.layers);
    expect([record, record.flows, record.places, record.layers].every(Object.isFrozen)).toBe(true);
  });

  it('has keys that begin with its file', () => {
    const record = recordOf(name);
    const [first] = dataRows(name);
    expect(recordKey(record, 0)).toBe(
      `${name}:${first?.layer}|${first?.origin}|${first?.destination}|${first?.from}|${first?.to}`,
    );
  });

  it('is loaded through a reader', async () => {
    const result = await loadRecord(atlas, name, read);
    expect('record' in result && result.record.name).toBe(name);
  });
});

describe('A record that is not right', () => {
  it('is not taken, and the file, row and column are named', async () => {
    const text = dataFile('stocks-unhcr.csv').replace('refugees,AZE,ARM,1992', 'refugees,AZE,AMR,1992');
    const result = await loadRecord(atlas, 'stocks-unhcr', async () => text);
    expect('problems' in result && result.problems.map(describeProblem)).toEqual([
      'data/stocks-unhcr.csv row 2, column destination: expected an id of data/places.csv, found "AMR"',
    ]);
  });

  it('that does not come is a problem and no rejection', async () => {
    const offline = () => Promise.reject(new Error('HTTP 503'));
    for (const result of [await loadRecord(atlas, 'flows-un-2015', offline), await loadReporters(offline)])
      expect('problems' in result && result.problems.map(({ found }) => found)).toEqual(['HTTP 503']);
  });

  it('with a broken cell names the cell', () => {
    const broken = dataFile('flows-un-2015.csv').replace(',16033,', ',many,');
    const result = parseRecord(atlas, 'flows-un-2015', broken);
    expect('problems' in result && result.problems.map(describeProblem)).toEqual([
      'data/flows-un-2015.csv row 2, column value: expected a number of 0 or more, found "many"',
    ]);
  });
});

describe('The reporters', () => {
  it('say who counted which side, in which unit, from when to when', async () => {
    const result = await loadReporters(read);
    const rows = 'reporters' in result ? result.reporters : [];
    expect(rows).toHaveLength(dataRows('reporters').length);
    expect(rows.filter(({ reporter }) => reporter === 'DEU')).toEqual([
      {
        reporter: 'DEU',
        layer: 'partner-arrivals',
        origin: 'AZE',
        destination: 'DEU',
        unit: 'registrations',
        fromYear: 1992,
        toYear: 2011,
      },
      {
        reporter: 'DEU',
        layer: 'partner-departures',
        origin: 'DEU',
        destination: 'AZE',
        unit: 'registrations',
        fromYear: 1992,
        toYear: 2011,
      },
    ]);
  });

  it('with a year that is none name it', () => {
    const result = parseReporters(dataFile('reporters.csv').replace(',2000,2009', ',2000,9'));
    expect('problems' in result && result.problems.map(({ column, found }) => [column, found])).toEqual([
      ['to', '9'],
    ]);
  });
});
