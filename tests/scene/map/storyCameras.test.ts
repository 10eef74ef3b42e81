// The cameras of story steps: on a slide of 1280 x 720 what a step speaks of lies beside the slide's words.
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { dataFile } from '../../package/dataRows.ts';

interface RawStep {
  readonly id: string;
  readonly view: string;
  readonly cites: readonly string[];
}
const STORIES: readonly { readonly id: string; readonly steps: readonly RawStep[] }[] = JSON.parse(
  dataFile('stories.json'),
);
const CONTEXT = addressContext(atlas);
const WINDOW = { width: 1280, height: 720 };
/** What the words of a slide leave free, px. */
const FREE = { left: 506, right: 1280, top: 0, bottom: 610 };
const aimed = STORIES.flatMap(({ id, steps }) =>
  steps.flatMap((step) => {
    const { at } = decodeView(step.view, CONTEXT);
    return at ? [{ name: `${id}/${step.id}`, at, cites: step.cites }] : [];
  }),
);

describe.each(aimed)('The slide of $name', ({ at, cites }) => {
  it('shows Azerbaijan and both ends of every leg that it cites', () => {
    const legs = atlas.legs.filter(({ route, leg }) => cites.includes(`routes:${route}|${leg}`));
    expect(legs.length).toBeGreaterThan(0);
    const project = flatProject({ ...at, ...WINDOW });
    const covered = [...new Set(legs.flatMap(({ origin, destination }) => [origin, destination]))].filter(
      (id) => {
        const place = atlas.places.find((each) => each.id === id);
        const [x, y] = project(place?.lng ?? 0, place?.lat ?? 0);
        return x < FREE.left || x > FREE.right || y < FREE.top || y > FREE.bottom;
      },
    );
    expect(covered).toEqual([]);
  });
});
