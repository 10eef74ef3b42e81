// The widths in sight beside each view: those of its strokes, and none where it has none.
import { expect, it } from 'vitest';
import { countedLayers } from '../../../src/flows/counts.ts';
import { legendEntries } from '../../../src/scene/map/legend.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { VIEWS } from '../../../src/state/viewState.ts';
import { legendInSight } from '../../../src/ui/year/legendInSight.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { HUB_VIEW } from '../../fixture/hubFixture.ts';
import { mirroredHub } from '../../fixture/mirroredHub.ts';

it('the widths in sight are those of the view beside them', () => {
  const entries = legendEntries(viewPicture(atlas, DEFAULT_VIEW), DEFAULT_VIEW.layers, 'sqrt');
  const [map = [], years = [], chart, table] = VIEWS.map((view) =>
    legendInSight(view, entries).map(({ mark }) => (mark.type === 'stroke' ? mark.width : 0)),
  );
  expect(years.length).toBeGreaterThanOrEqual(3);
  // Lines of the small maps are half as wide; what moves is on the map alone.
  expect(years).toEqual(map.slice(0, years.length).map((width) => width / 2));
  expect(map.length).toBeGreaterThan(years.length);
  expect([chart, table]).toEqual([[], []]);
});

it('where both counts are drawn a stroke of each tells whose it is', () => {
  const view = { ...HUB_VIEW, count: 'both', year: 2008 } as const;
  const layers = countedLayers(mirroredHub, view);
  const entries = legendEntries(viewPicture(mirroredHub, view), layers, 'sqrt');
  const told = legendInSight('map', entries).flatMap(({ meaning, mark }) =>
    meaning.type === 'count' && mark.type === 'stroke' ? [[meaning.count, mark.hollow]] : [],
  );
  expect(told).toEqual([
    ['own', false],
    ['partner', true],
  ]);
  const own = legendEntries(viewPicture(mirroredHub, { ...view, count: 'own' }), view.layers, 'sqrt');
  expect(legendInSight('map', own).filter(({ meaning }) => meaning.type === 'count')).toEqual([]);
});
