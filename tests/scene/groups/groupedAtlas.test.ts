// Places too close at a zoom are one: nobody is lost, whatever the zoom, and the same figures give the same groups.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOW_BUDGET } from '../../../src/flows/flowBudget.ts';
import { selectView } from '../../../src/flows/select.ts';
import { widestOf } from '../../../src/flows/widest.ts';
import { type Atlas, PLACES_APART } from '../../../src/package/atlas.ts';
import { atlasOfFlows } from '../../../src/package/import/atlasOfFlows.ts';
import { FINEST_ZOOM, groupZoom } from '../../../src/scene/groups/grouped.ts';
import { groupedAtlas } from '../../../src/scene/groups/groupedAtlas.ts';
import { groupedShare } from '../../../src/scene/groups/groupedShare.ts';
import { placeGroups } from '../../../src/scene/groups/placeGroups.ts';
import { discScaleOf, seenRadius } from '../../../src/scene/map/discScale.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { dose } from '../../dose.ts';
import { sessionOf, tableOf, textFile } from '../../import/openFile.ts';

const ZOOMS = Array.from({ length: FINEST_ZOOM }, (_, zoom) => zoom);
const PLACES = 300;

interface Line {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly people: number;
}

async function opened(
  points: readonly (readonly [number, number])[],
  lines: readonly Line[],
): Promise<Atlas> {
  const rows = lines.map(({ from, to, year, people }) => `P${from},P${to},${year},${people}`);
  const places = points.map(([lat, lng], index) => `P${index},P${index},${lat},${lng}`);
  const { outcome } = await sessionOf(
    textFile('flows.csv', ['origin,dest,year,count', ...rows].join('\n')),
    textFile('locations.csv', ['id,name,lat,lon', ...places].join('\n')),
  );
  return atlasOfFlows(tableOf(outcome).flows, 'many');
}

const place = fc.tuple(fc.integer({ min: -60, max: 70 }), fc.integer({ min: -180, max: 180 }));
const line = fc.record({
  from: fc.integer({ min: 0, max: PLACES - 1 }),
  to: fc.integer({ min: 0, max: PLACES - 1 }),
  year: fc.constantFrom(2000, 2001),
  people: fc.integer({ min: 0, max: 5000 }),
});
/** Every place has a flow of its own, so that none is left away. */
const ring = Array.from({ length: PLACES }, (_, from) => ({
  from,
  to: (from + 1) % PLACES,
  year: 2000,
  people: 1 + from,
}));
const table = fc.record({
  points: fc.array(place, { minLength: PLACES, maxLength: PLACES }),
  lines: fc.array(line, { minLength: 4_000, maxLength: 6_000, size: 'max' }),
});

describe('Flows between groups of places', () => {
  it('add up at every zoom: those drawn, those within a group and those left out are all people', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ points, lines }) => {
        const atlas = await opened(points, [...ring, ...lines]);
        const first = firstView(addressContext(atlas));
        const sums = ZOOMS.flatMap((zoom) =>
          [2000, 2001].map((year) => {
            const view = { ...first, year };
            const { atlas: mapped, rest } = groupedAtlas(atlas, zoom, 'all');
            const share = groupedShare(atlas, mapped, view, { budget: FLOW_BUDGET, within: null });
            const left = rest.get(`flows-1|${year}|${year}`);
            const { persons, width } = viewPicture(mapped, view).strokes;
            const drawn = persons.reduce(
              (sum, each, arc) => sum + (each > 0 && (width[arc] ?? 0) > 0 ? each : 0),
              0,
            );
            expect(drawn).toBe(share?.shownPeople);
            expect(share?.within).toBe(left?.within);
            const narrow = persons.reduce(
              (sum, each, arc) => sum + (each > 0 && !((width[arc] ?? 0) > 0) ? each : 0),
              0,
            );
            return drawn + narrow + (left?.within ?? 0) + (left?.leftOut ?? 0);
          }),
        );
        const totals = [2000, 2001].map(
          (year) => widestOf(selectView(atlas, first, year), FLOW_BUDGET).people,
        );
        expect(sums).toEqual(ZOOMS.flatMap(() => totals));
      }),
      { numRuns: dose(3, 100) },
    );
  });

  it('have groups that lie whole in those further out, each led by its largest place, wherever the table begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: PLACES, maxLength: PLACES }), async (points) => {
        const atlas = await opened(points, ring);
        for (const zoom of ZOOMS.slice(1)) {
          const [finer, coarser] = [placeGroups(atlas, zoom), placeGroups(atlas, zoom - 1)];
          expect(coarser.count).toBeLessThanOrEqual(finer.count);
          for (const [each, leader] of finer.leader.entries())
            expect(coarser.leader[each]).toBe(coarser.leader[leader]);
        }
        const again = await opened(points, ring.toReversed());
        const names = (of: Atlas) =>
          Array.from(placeGroups(of, 2).leader, (leader, each) => [
            of.places[each]?.anchor,
            of.places[leader]?.anchor,
          ]).sort();
        expect(names(again)).toEqual(names(atlas));
      }),
      { numRuns: dose(3, 100) },
    );
  });

  it('have the same largest circle and widest stroke at their own zoom, however far out', async () => {
    const points = Array.from({ length: PLACES }, (_, index) => [index % 60, (index * 37) % 300] as const);
    const atlas = await opened(points, ring);
    const view = { ...firstView(addressContext(atlas)), year: 2000 };
    const sizes = [0, 2, 3].map((zoom) => {
      const { radii, strokes } = viewPicture(groupedAtlas(atlas, zoom, 'all').atlas, view);
      const seen = [...radii.radius].map((each) => seenRadius(each, { discScale: discScaleOf(zoom) }));
      return [Math.round(Math.max(...seen)), Math.round(Math.max(...strokes.width))];
    });
    expect(sizes).toEqual([
      [17, 8],
      [17, 8],
      [17, 8],
    ]);
  });

  it('are made of many places alone, and up to the finest zoom', async () => {
    const points = Array.from({ length: PLACES_APART }, (_, index) => [index / 5, index / 3] as const);
    const few = await opened(
      points,
      points.map((_, from) => ({ from, to: (from + 7) % points.length, year: 2000, people: 3 })),
    );
    expect([few.places.length, groupZoom(few, 1)]).toEqual([PLACES_APART, null]);
    const many = await opened(
      Array.from({ length: PLACES }, (_, index) => [index / 5, index / 3] as const),
      ring,
    );
    expect([groupZoom(many, 1.4), groupZoom(many, -1), groupZoom(many, FINEST_ZOOM)]).toEqual([1, 0, null]);
  });
});
