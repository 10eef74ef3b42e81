// Which places the camera is fitted to: a country named in two of sixteen years does not push the map away.
import { describe, expect, it } from 'vitest';
import type { LayerRow } from '../../../src/package/atlas.ts';
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
/** The same people counted at a date. */
const standing = { ...people, kind: 'stock' } as const;
const flow = (destination: string, year: number, value = 5) => ({
  layer,
  origin: 'AZE',
  destination,
  from: String(year),
  to: String(year),
  value,
});

/** What is fitted in a year, of an atlas whose place number n stands at longitude n. */
function fitting(flows: readonly ReturnType<typeof flow>[], layers: readonly LayerRow[]) {
  const tiny = tinyAtlas({ flows, layers });
  const places = tiny.places.map((place, index) => ({ ...place, lng: index }));
  const atlas = { ...tiny, places };
  return (year: number, compare: number | null = null) =>
    viewPicture(atlas, { ...DEFAULT_VIEW, layers: [layer], year, compare }).fitted;
}

/** Places that are fitted in the year of the first flow. */
function fittedIn(flows: readonly ReturnType<typeof flow>[]): readonly number[] {
  return fitting(flows, [people])(flows[0] ? Number(flows[0].from) : 0).map(([lng]) => lng);
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

  it('of people at a date to the places where enough of them are, as a few far ones draw all others small', () => {
    const fitted = fitting([flow('ARM', 1993, 300_000), flow('ESP', 1993, 5)], [standing]);
    expect(fitted(1993).map(([lng]) => lng)).toEqual([0, 1]);
  });

  it('from the first date on at which enough are there, and so in a year before all dates as at the first', () => {
    const dates = [
      flow('ARM', 1993, 1000),
      flow('DEU', 1999, 5),
      flow('ARM', 1999, 1000),
      flow('ARM', 2001, 9000),
    ];
    const fitted = fitting(dates, [standing]);
    const counts = [1990, 1993, 1998, 1999, 2001].map((year) => fitted(year).length);
    expect(counts).toEqual([2, 2, 2, 3, 3]);
    expect(fitted(1993, 1999)).toHaveLength(3);
  });

  it('to one list as long as no place comes in, so that the camera is not sent again', () => {
    const fitted = fitting([flow('ARM', 1993), flow('ARM', 1994), flow('DEU', 1999)], [standing]);
    expect(fitted(1994)).toBe(fitted(1993));
  });
});
