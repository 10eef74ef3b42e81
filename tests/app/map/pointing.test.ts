// What the pointer means: a tip speaks of the package that the map draws, and goes with it.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createPointing } from '../../../src/app/map/pointing.ts';
import { createPageState } from '../../../src/app/pageState.ts';
import { withStocks } from '../../../src/package/withRecord.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { wholeAtlas } from '../../figures/readAtlas.ts';
import { readRecord } from '../../figures/readRecord.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

test('a tip goes when the map draws another package, whose rows are others', () => {
  const state = createPageState(DEFAULT_VIEW, false, () => undefined);
  const mapped = signal(withStocks(wholeAtlas, readRecord('stocks-unhcr')));
  createPointing(state, { mapped }, () => viewPicture(wholeAtlas, DEFAULT_VIEW));
  const tip = { x: 10, y: 10, arcs: [], gate: true, stock: null, places: [], pinned: true };
  state.pass({ tip });
  state.change((view) => ({ ...view, year: 1996 }), 'replace');
  expect(state.transient.tip).toBe(tip);
  mapped.value = wholeAtlas;
  expect(state.transient.tip).toBeNull();
});
