// Playing goes through every year in which the topic has a figure.
import { describe, expect, it } from 'vitest';
import { dataYears } from '../../src/figures/coverage.ts';
import { stepYears } from '../../src/figures/stepYears.ts';
import { periodsOf } from '../../src/package/periods.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { wholeAtlas as atlas } from './readAtlas.ts';

const residence = [atlas.inflow ?? '', atlas.outflow ?? ''];
const stepsOf = (change: object) => stepYears(atlas, { ...DEFAULT_VIEW, layers: residence, ...change });

describe('stepYears', () => {
  it('are all years that have a total of those who came and left', () => {
    const { known, byCountry } = stepsOf({ topic: 'residence' });
    expect(known).toEqual(periodsOf(atlas.time));
    expect(byCountry).toEqual(dataYears(atlas, 'all', residence));
  });

  it('are those of the tables where the report alone speaks', () => {
    const { known } = stepsOf({ topic: 'residence', sourceFilter: 'report' });
    expect(known).toHaveLength(13);
  });

  it('are the years of the timeline of another topic too', () => {
    const topic = atlas.topics.find(({ id }) => id === 'work');
    const { known, byCountry } = stepsOf({ topic: 'work', layers: topic?.layers ?? [] });
    expect(known.length).toBeGreaterThan(byCountry?.length ?? 0);
  });

  it('are none but those by country without a topic and a gate', () => {
    const { known, byCountry } = stepsOf({ topic: null, layers: ['deportations'] });
    expect(known).toEqual(byCountry);
  });
});
