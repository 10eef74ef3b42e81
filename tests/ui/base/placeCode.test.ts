// The letters that stand for a country where its name has no room: its code, one kind beside another nowhere.
import { expect, it } from 'vitest';
import { placeCode } from '../../../src/ui/base/format.ts';

it('are the code by ISO 3166 of each country', () => {
  for (const id of ['USA', 'DEU', 'SWE', 'NLD']) expect(placeCode(id)).toBe(id);
});

it('are none for what is no country', () => {
  expect(placeCode('X-SEA')).toBe(null);
  expect(placeCode('Oak Street')).toBe(null);
});
