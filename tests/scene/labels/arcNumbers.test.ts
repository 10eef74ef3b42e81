// Numbers beside their arcs: those of the three widest have room, and none touches a stroke, a name or another number; the
// name of the hub is on no stroke.
// Of the real map: what readers of these figures can tell apart is asked, not the rule alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitMargin, fitView } from '../../../src/scene/camera/fitView.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';
import { nearestRim } from './nearestRim.ts';

const RESIDENCE: readonly string[] = [atlas.inflow ?? '', atlas.outflow ?? ''];
const insets = { top: 40, right: 270, bottom: 98, left: 278 };
const WINDOWS = [
  { width: 1440, height: 900, insets },
  { width: 1280, height: 720, insets },
] as const;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const NAMES: Readonly<Record<string, { readonly name: string }>> = JSON.parse(
  readFileSync(new URL('../../../geo/names/en.json', import.meta.url), 'utf8'),
);

const pictureIn = (year: number, layers = RESIDENCE) => viewPicture(atlas, { ...DEFAULT_VIEW, layers, year });

function placedIn(picture: Picture, window: (typeof WINDOWS)[number], on: 'few' | 'all') {
  const margin = fitMargin(window.width);
  const project = viewProject({ ...fitView(picture.fitted, { ...window, margin }), ...window });
  const nameOf = (id: string) => NAMES[id]?.name ?? id;
  const format = (persons: number) => persons.toLocaleString('en');
  const values = { on, format, percent: String } as const;
  const wants = { atlas, picture, nameOf, dataText: {}, values, measure: estimateText };
  return { project, labels: pictureLabels(wants, project, window) };
}

const isNumber = ({ kind }: PlacedLabel) => kind === 'value';

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const heights = LABEL_FACES[a.kind].heightPixels + LABEL_FACES[b.kind].heightPixels;
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < heights / 2;
}

describe.each(WINDOWS)('numbers on arcs at $width x $height', (window) => {
  it.each([1995, 2001, 2008])('stand beside the three widest of %i', (year) => {
    const picture = pictureIn(year);
    const { labels } = placedIn(picture, window, 'few');
    const widest = [...picture.strokes.persons].filter((persons) => persons > 0).sort((a, b) => b - a);
    expect(new Set(labels.filter(isNumber).map(({ text }) => text))).toEqual(
      new Set(widest.slice(0, 3).map((persons) => persons.toLocaleString('en'))),
    );
  });

  it.each(['few', 'all'] as const)('touch nothing in any year where %s are asked for', (on) => {
    for (const year of YEARS) {
      const picture = pictureIn(year);
      const { project, labels } = placedIn(picture, window, on);
      for (const label of labels.filter(isNumber)) {
        expect(nearestRim(label, picture, project), `${year}: ${label.text}`).toBeGreaterThan(1);
        const struck = labels.filter((other) => other !== label && overlap(label, other));
        expect(struck, `${year}: ${label.text}`).toEqual([]);
      }
    }
  });
});

describe('the name of the hub', () => {
  it.each(atlas.topics.map(({ id, layers }) => [id, layers] as const))(
    'is on no stroke of %s in any year',
    (_, layers) => {
      for (const year of YEARS) {
        const picture = pictureIn(year, layers);
        const { project, labels } = placedIn(picture, WINDOWS[0], 'few');
        const home = labels.find(({ kind }) => kind === 'home');
        expect(home && nearestRim(home, picture, project), `${year}`).toBeGreaterThan(0);
      }
    },
  );
});
