// One slow pulse shows the way where nobody is counted by place; where people are counted, or no way is stated, none.
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { mixPictures } from '../../../src/scene/map/mixPictures.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { motionAt, motionWays } from '../../../src/scene/motion/motion.ts';
import { hubAtlas as atlas, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';

const WINDOW = { width: 1200, height: 800 };
const project = viewProject({ ...WINDOW, zoom: 3, lng: 17, lat: 48 });

describe('pulses', () => {
  const pulsesOf = (layers: readonly string[], year: number, seconds: number) => {
    const shown = viewPicture(atlas, { ...HUB_VIEW, layers, year });
    const columns = mixPictures(shown, shown, 1);
    const wants = { ...shown, ...columns, project, labels: [], ...WINDOW };
    return motionAt(motionWays(wants), {
      ...columns,
      focusPlace: -1,
      pinPlace: -1,
      hoverArc: -1,
      mix: 1,
      every: 1,
      seconds,
    }).pulses;
  };

  it('go along routes, corridors and removals, at most one an arc', () => {
    for (const [layer, year] of [
      ['roads', 2003],
      ['corridors', 2008],
      ['removed', 2008],
    ] as const) {
      const seen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((seconds) => {
        const pulses = pulsesOf([layer], year, seconds);
        expect(new Set(pulses.map(({ arc }) => arc)).size).toBe(pulses.length);
        return pulses;
      });
      expect(seen.length, layer).toBeGreaterThan(6);
    }
  });

  it('go along nothing that has dots, no way, or counts people at a date', () => {
    expect(pulsesOf(MOVES, 2002, 3)).toEqual([]);
    expect(pulsesOf(['crossed'], 2005, 3)).toEqual([]);
    expect(pulsesOf(['refuge'], 2005, 3)).toEqual([]);
  });
});
