// Which views ask for forms, on the real map: of those that do not, the picture is whole without their code.
import { afterEach, describe, expect, it } from 'vitest';
import { periodsOf } from '../../../src/package/periods.ts';
import { asksForms } from '../../../src/scene/map/asksForms.ts';
import { forms } from '../../../src/scene/map/formsCode.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const code = forms.here;
afterEach(() => {
  forms.here = code;
});

const view = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...change });
const topicView = (id: string): ViewState => {
  const topic = atlas.topics.find((each) => each.id === id);
  return view({ topic: id, layers: topic?.layers ?? [] });
};

/** All that is drawn. */
const drawn = ({ arcs, arcColumn, nodeColumn, glyphs, stocks, fitted }: Picture) => ({
  ...{ bow: arcs.bow, colour: arcs.colour, dash: arcs.dash, arcColumn, nodeColumn },
  ...{ glyphs, stocks, fitted },
});

describe('asksForms', () => {
  it('is false in every year of the first view, whose picture is the same without their code', () => {
    for (const year of periodsOf(atlas.time)) {
      const asked = view({ year });
      expect(asksForms(atlas, asked), String(year)).toBe(false);
      const whole = drawn(viewPicture(atlas, asked));
      forms.here = null;
      expect(drawn(viewPicture(atlas, asked)), String(year)).toEqual(whole);
      forms.here = code;
    }
  });

  it('is false where the picture is whole without their code, and true where it is not', () => {
    const views = [
      ...atlas.topics.map(({ id }) => topicView(id)),
      ...(['in', 'out', 'net'] as const).map((flow) => view({ flow })),
      ...(['own', 'both'] as const).map((count) => view({ count })),
      view({ compare: 2008 }),
      view({ top: 5 }),
      view({ least: 100 }),
      view({ widths: 'linear' }),
      view({ projection: 'globe' }),
    ];
    for (const asked of views) {
      const whole = drawn(viewPicture(atlas, asked));
      forms.here = null;
      const without = drawn(viewPicture(atlas, asked));
      forms.here = code;
      const isSame = JSON.stringify(without) === JSON.stringify(whole);
      if (!isSame) expect(asksForms(atlas, asked), JSON.stringify(asked)).toBe(true);
    }
    expect(asksForms(atlas, view({ flow: 'net' }))).toBe(true);
    expect(asksForms(atlas, view({ compare: 2008 }))).toBe(true);
    expect(asksForms(atlas, view({ flow: 'in' }))).toBe(false);
    expect(asksForms({ ...atlas, hub: null }, view({}))).toBe(true);
  });

  it('is true of arcs whose bows no layout knows', () => {
    expect(asksForms({ ...atlas, layouts: [] }, view({}))).toBe(true);
  });
});
