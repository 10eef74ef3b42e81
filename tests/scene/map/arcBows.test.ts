// The bows that are kept in scripts/arcBows.json are of the arcs that topics open with; `npm run arcs:choose` makes them anew.
import { describe, expect, it } from 'vitest';
import { canChooseCount } from '../../../src/flows/counts.ts';
import type { Atlas } from '../../../src/package/atlas.ts';
import { hubArcs } from '../../../src/scene/map/arcs.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { mirroredAtlas } from '../../figures/readRecord.ts';

const isKept = ({ layouts = [] }: Atlas, keys: readonly string[], globe: boolean) =>
  layouts.some((layout) => layout.globe === globe && keys.every((key) => layout.bows.has(key)));

describe.each(atlas.topics.map(({ id }) => id))('arcs of %s', (topic) => {
  const counts = canChooseCount(atlas, decodeView(`topic=${topic}`, addressContext(atlas)))
    ? (['own', 'partner', 'both'] as const)
    : (['own'] as const);

  it.each(counts)('have bows on a flat map and on a globe (%s)', (count) => {
    const whole = count === 'own' ? atlas : mirroredAtlas;
    const view = decodeView(`topic=${topic}&count=${count}`, addressContext(whole));
    const keys = hubArcs(whole, view).map(({ key }) => key);
    if (keys.length > 0)
      expect([false, true].map((globe) => isKept(whole, keys, globe))).toEqual([true, true]);
    for (const flow of ['in', 'out'] as const)
      expect(hubArcs(whole, { ...view, flow }).every(({ key }) => keys.includes(key))).toBe(true);
  });
});
