// A dash of an opened table: a flow without a number, in the atlas and in the package that is made of it, and in no sum.
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/package/atlas.ts';
import { atlasOfFlows, OPENED_TOTAL } from '../../../src/package/import/atlasOfFlows.ts';
import { packageOfAtlas } from '../../../src/package/import/packageOfAtlas.ts';
import { tableIn } from '../../import/openFile.ts';

const { flows } = await tableIn([
  'origin,destination,year,people',
  'AZE,TUR,2000,4',
  'TUR,AZE,2000,-',
  'GEO,AZE,2001,-',
]);
const atlas = atlasOfFlows(flows, 'With dashes');

describe('A dash of an opened table', () => {
  it('is a flow of which its source reports none', () => {
    expect([...atlas.flows.value]).toEqual([4, Number.NaN, Number.NaN]);
    expect([...atlas.flows.status].map((status) => STATUSES[status])).toEqual(['reported', 'none', 'none']);
    expect(atlas.flows.locator.texts).toEqual(['table.csv, 2', 'table.csv, 3', 'table.csv, 4']);
  });

  it('is in no total', () => {
    const totals = atlas.indicators.filter(({ indicator }) => indicator === OPENED_TOTAL);
    expect(totals.map(({ from, value }) => [from, value])).toEqual([
      ['2000', 4],
      ['2001', 0],
    ]);
  });

  it('is an empty cell with its status in the package', () => {
    const lines = packageOfAtlas(atlas, {}).get('flows.csv')?.trim().split('\n').slice(1) ?? [];
    const cells = lines.map((line) => line.split(',').slice(1, 8));
    expect(cells.map(([from, to, , , value, , status]) => [from, to, value, status])).toEqual([
      ['AZE', 'TUR', '4', 'reported'],
      ['TUR', 'AZE', '', 'none'],
      ['GEO', 'AZE', '', 'none'],
    ]);
  });

  it('leaves the scale of a package out that has none', () => {
    const descriptorOf = (of: typeof atlas) => JSON.parse(packageOfAtlas(of, {}).get('atlas.json') ?? '');
    expect(descriptorOf(atlas).scale).toEqual(atlas.scale);
    expect(descriptorOf({ ...atlas, scale: null })).not.toHaveProperty('scale');
  });
});
