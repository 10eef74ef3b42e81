// The letters that stand for a country where its name has no room: those of the language, else its code.
import { expect, it } from 'vitest';
import { placeCode } from '../../../src/ui/base/format.ts';
import { uiProps } from '../uiProps.ts';

it.each([
  ['en', 'US', 'NLD'],
  ['az', 'ABŞ', 'NLD'],
  ['tr', 'ABD', 'NLD'],
] as const)('are those that "%s" has, else the code', async (language, states, netherlands) => {
  const { words } = await uiProps({}, language);
  expect(placeCode(words, 'USA')).toBe(states);
  expect(placeCode(words, 'NLD')).toBe(netherlands);
});

it('are none for what is no country', async () => {
  const { words } = await uiProps();
  expect(placeCode(words, 'X-SEA')).toBe(null);
  expect(placeCode(words, 'Oak Street')).toBe(null);
});
