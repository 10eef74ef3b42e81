// Three places, two of which are one group: a year in which all stay within it, and one in which some leave it.
import { describe, expect, it } from 'vitest';
import { FLOW_BUDGET } from '../../../src/flows/flowBudget.ts';
import { atlasOfFlows } from '../../../src/package/import/atlasOfFlows.ts';
import { groupedAtlas } from '../../../src/scene/groups/groupedAtlas.ts';
import { groupedShare } from '../../../src/scene/groups/groupedShare.ts';
import { placeGroups } from '../../../src/scene/groups/placeGroups.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { sessionOf, tableOf, textFile } from '../../import/openFile.ts';

/** Two places beside each other and one far away. */
const { outcome } = await sessionOf(
  textFile('locations.csv', 'id,name,lat,lon\nA,A,40,50\nB,B,40.01,50.01\nC,C,-30,-60\n'),
  textFile(
    'flows.csv',
    'origin,dest,year,count\nA,B,2000,30\nB,A,2000,12\nA,C,2002,7\nC,B,2002,5\nB,A,2002,1\n',
  ),
);
const atlas = atlasOfFlows(tableOf(outcome).flows, 'three places');
const { atlas: mapped, sizes, rest } = groupedAtlas(atlas, 0, 'all');
const shareIn = (year: number) =>
  groupedShare(
    atlas,
    mapped,
    { ...firstView(addressContext(atlas)), year },
    { budget: FLOW_BUDGET, within: null },
  );

describe('Two places beside each other', () => {
  it('are one group, led by the one with more people', () => {
    expect([...sizes.values()].sort()).toEqual([1, 2]);
    // A and B have 30 + 12 + 1 between them; A has 7 more, B 5.
    const leader = atlas.places.find(({ anchor }) => anchor === 'A')?.id ?? 'no place';
    expect(sizes.get(leader)).toBe(2);
    expect(placeGroups(atlas, 0).count).toBe(2);
  });

  it('have figures in a year in which all stay within the group, and nobody between groups', () => {
    expect(shareIn(2000)).toMatchObject({ people: 42, within: 42, shownPeople: 0 });
  });

  it('add up where some leave the group', () => {
    expect(shareIn(2002)).toEqual({ people: 13, within: 1, shownPeople: 12, shown: 2, of: 2 });
    expect(rest.get('flows-1|2002|2002')).toEqual({ within: 1, flows: 0, leftOut: 0 });
  });

  it('are told of no other package', () => {
    expect(
      groupedShare(atlas, atlas, firstView(addressContext(atlas)), { budget: FLOW_BUDGET, within: null }),
    ).toBeNull();
  });
});
