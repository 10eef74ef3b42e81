// Which places the camera is fitted to: a country named in two of sixteen years does not push the map away.
import { describe, expect, it } from 'vitest';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { tinyAtlas } from '../../figures/tinyAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const layer = 'residence-departures';
const people = {
  id: layer,
  group: 'residence',
  kind: 'flow',
  unit: 'persons',
  time: 'years',
  direction: 'directed',
  source: 'office',
} as const;
const flow = (destination: string, year: number) => ({
  layer,
  origin: 'AZE',
  destination,
  from: String(year),
  to: String(year),
  value: 5,
});

/** Places that are fitted, of an atlas whose place number n stands at longitude n. */
function fittedIn(flows: readonly ReturnType<typeof flow>[]): readonly number[] {
  const tiny = tinyAtlas({ flows, layers: [people] });
  const places = tiny.places.map((place, index) => ({ ...place, lng: index }));
  const view = { ...DEFAULT_VIEW, layers: [layer], year: flows[0] ? Number(flows[0].from) : 0 };
  return viewPicture({ ...tiny, places }, view).fitted.map(([lng]) => lng);
}

describe('the camera is fitted', () => {
  it('to places of a long series, but for those of one or two of its dates', () => {
    const years = [1995, 1996, 1997, 1998, 1999, 2000];
    const flows = years.flatMap((year) => [flow('RUS', year), ...(year > 1998 ? [flow('KOR', year)] : [])]);
    expect(fittedIn(flows)).toEqual([0, 1]);
  });

  it('to every place of a short series, and always to the hub', () => {
    expect(fittedIn([flow('RUS', 1995), flow('KOR', 1995)])).toEqual([0, 1, 2]);
  });
});
