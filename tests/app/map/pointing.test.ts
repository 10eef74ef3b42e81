// What the pointer means: a tip speaks of the package that the map draws, and goes with it.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { pointerCode } from '../../../src/app/map/pointerCode.ts';
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

test('an arc of a package that is drawn no more is nothing under the pointer', async () => {
  const state = createPageState(DEFAULT_VIEW, false, () => undefined);
  const mapped = signal(wholeAtlas);
  const { hovered } = createPointing(state, { mapped }, () => viewPicture(wholeAtlas, DEFAULT_VIEW));
  await pointerCode.fetch();
  const hit = { placeId: null, places: [], arcs: [0], x: 10, y: 10 };
  hovered(hit);
  expect(state.transient.tip?.arcs).toHaveLength(1);
  mapped.value = withStocks(wholeAtlas, readRecord('stocks-unhcr'));
  hovered(hit);
  expect(state.transient.tip).toBeNull();
});
