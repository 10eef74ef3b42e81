// What a step of a story lights: of routes no leg but those that it cites.
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../../src/package/loadStories.ts';
import { emphasisOf, strengthOf } from '../../../src/scene/map/emphasis.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { queryView } from '../../../src/state/queryView.ts';
import { stepDirection } from '../../../src/ui/story/stepDirection.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { dataFile } from '../../package/dataRows.ts';
import { uiProps } from '../uiProps.ts';

const book = await loadStories(atlas, 'en', async (file) => dataFile(file));
const plain = await uiProps();
const steps = book.stories.flatMap(({ id, steps }) =>
  steps.map((step, index) => ({ step, name: `${id}/${step.id}`, story: { id, step: index + 1 } })),
);
const citing = steps.filter(
  ({ step }) => step.lit.length > 0 && step.cites.some((key) => key.startsWith('routes:')),
);

describe('A step that cites legs of routes', () => {
  it.each(citing)('lights those of the places that it lights, and no others: $name', ({ step, story }) => {
    const view = queryView(plain.view, step.view, story, addressContext(atlas));
    const direction = stepDirection({ ...plain, atlas, view, book });
    const { arcs, strokes } = viewPicture(atlas, view);
    const emphasis = emphasisOf(atlas, view, null, direction ?? undefined);
    const endsOf = (arc: number) => [arcs.places[arc * 2] ?? -1, arcs.places[arc * 2 + 1] ?? -1];
    const idsOf = (arc: number) => endsOf(arc).map((place) => atlas.places[place]?.id ?? '');
    const drawn = Array.from(arcs.layer, (_, arc) => arc).filter((arc) => (strokes.width[arc] ?? 0) > 0);
    const lit = drawn.filter((arc) => strengthOf(emphasis, endsOf(arc), 0, 0) === 1);
    const cited = atlas.legs
      .filter(({ route, leg }) => step.cites.includes(`routes:${route}|${leg}`))
      .map(({ origin, destination }) => `${origin}>${destination}`);
    const asked = drawn.filter(
      (arc) => cited.includes(idsOf(arc).join('>')) && idsOf(arc).some((id) => step.lit.includes(id)),
    );
    expect(lit.length).toBeGreaterThan(0);
    expect(new Set(lit.map(idsOf).map(String))).toEqual(new Set(asked.map(idsOf).map(String)));
  });
});
