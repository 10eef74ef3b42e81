// How a change looks: more and fewer by colour, new and gone by a broken line, nothing where nothing changed.
import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../../src/figures/compareFigures.ts';
import { changeLook } from '../../../src/scene/map/changeLook.ts';

describe('changeLook', () => {
  it('has one look for each change that is drawn', () => {
    expect(changeLook('more')).toEqual({ colour: 'more', dash: null });
    expect(changeLook('new')).toEqual({ colour: 'more', dash: 'broken' });
    expect(changeLook('fewer')).toEqual({ colour: 'fewer', dash: null });
    expect(changeLook('gone')).toEqual({ colour: 'fewer', dash: 'broken' });
    expect(changeLook('incomparable')).toEqual({ colour: 'incomparable', dash: null });
    expect(CHANGES.filter((change) => changeLook(change) === null)).toEqual(
      CHANGES.filter((change) => change === 'same' || change === 'none'),
    );
    expect([changeLook('same'), changeLook('none')]).toEqual([null, null]);
  });
});
