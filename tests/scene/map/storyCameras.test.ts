// The cameras of story steps: on a slide of 1280 x 720 and on a phone all that a step frames and lights is to be seen.
// Of the real stories: the frames that their authors wrote are what is asked.
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { fitView } from '../../../src/scene/camera/fitView.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { dataFile } from '../../package/dataRows.ts';

interface RawStep {
  readonly id: string;
  readonly frame?: readonly string[];
  readonly lit?: readonly string[];
}
const STORIES: readonly { readonly id: string; readonly steps: readonly RawStep[] }[] = JSON.parse(
  dataFile('stories.json'),
);
/** What the words of a slide, or the card of a phone, leave free. */
const WINDOWS = [
  { width: 1280, height: 720, margin: 56, insets: { left: 506, right: 0, top: 0, bottom: 110 } },
  { width: 390, height: 844, margin: 34, insets: { left: 0, right: 0, top: 48, bottom: 296 } },
];
const framed = STORIES.flatMap(({ id, steps }) =>
  steps.flatMap(({ id: step, frame, lit = [] }) =>
    frame ? [{ name: `${id}/${step}`, frame, seen: [...frame, ...lit] }] : [],
  ),
);
const pointOf = (id: string): readonly [number, number] => {
  const place = atlas.places.find((each) => each.id === id);
  return [place?.lng ?? 0, place?.lat ?? 0];
};

describe.each(framed)('The step $name', ({ frame, seen }) => {
  it.each(WINDOWS)('shows all that it frames and lights in $width x $height', (window) => {
    const { width, height, margin, insets } = window;
    const project = flatProject({
      ...fitView(frame.map(pointOf), { width, height, insets, margin, minKept: 1 }),
      width,
      height,
    });
    const covered = [...new Set(seen)].filter((id) => {
      const [x, y] = project(...pointOf(id));
      return x < insets.left || x > width - insets.right || y < insets.top || y > height - insets.bottom;
    });
    expect(covered).toEqual([]);
  });
});

describe('The step about people displaced within the country', () => {
  it.each(WINDOWS)('has room around their disc in $width x $height', ({ width, height, margin, insets }) => {
    const step = framed.find(({ name }) => name === 'displaced/within');
    const camera = fitView((step?.frame ?? []).map(pointOf), { width, height, insets, margin, minKept: 1 });
    const [x] = flatProject({ ...camera, width, height })(...pointOf(atlas.hub ?? ''));
    const free = width - insets.left - insets.right;
    expect(Math.min(x - insets.left, width - insets.right - x)).toBeGreaterThan(free / 4);
  });
});
