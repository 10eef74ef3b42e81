// Numbers beside their arcs: those of the three widest have room, and none touches a stroke, a name or another number.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitMargin, fitView } from '../../../src/scene/camera/fitView.ts';
import type { Project } from '../../../src/scene/camera/project.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { headBreadth, headLength } from '../../../src/scene/map/strokes.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';

const layers = [atlas.inflow ?? '', atlas.outflow ?? ''];
const insets = { top: 40, right: 270, bottom: 98, left: 278 };
const WINDOWS = [
  { width: 1440, height: 900, insets },
  { width: 1280, height: 720, insets },
] as const;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const NAMES: Readonly<Record<string, { readonly name: string }>> = JSON.parse(
  readFileSync(new URL('../../../geo/names/en.json', import.meta.url), 'utf8'),
);

const pictureIn = (year: number) => viewPicture(atlas, { ...DEFAULT_VIEW, layers, year });

function placedIn(year: number, window: (typeof WINDOWS)[number], on: 'few' | 'all') {
  const picture = pictureIn(year);
  const margin = fitMargin(window.width);
  const project = viewProject({ ...fitView(pictureIn(1995).fitted, { ...window, margin }), ...window });
  const nameOf = (id: string) => NAMES[id]?.name ?? id;
  const format = (persons: number) => persons.toLocaleString('en');
  const values = { on, format, percent: String } as const;
  const wants = { atlas, picture, nameOf, dataText: {}, values, measure: estimateText };
  return { picture, project, labels: pictureLabels(wants, project, window) };
}

const isNumber = ({ kind }: PlacedLabel) => kind === 'value';

/** From the box of a label to a point, px; 0 inside. */
function away({ x, y, width, kind }: PlacedLabel, pointX: number, pointY: number): number {
  const height = LABEL_FACES[kind].heightPixels;
  return Math.hypot(
    Math.max(0, Math.abs(pointX - x) - width / 2),
    Math.max(0, Math.abs(pointY - y) - height / 2),
  );
}

/** From the box of a label to the nearest rim of a stroke, px. */
function nearestRim(label: PlacedLabel, { arcs, arcColumn }: Picture, project: Project): number {
  const rims = Array.from({ length: arcs.count }, (_, arc) => {
    const width = arcColumn[arc * 4] ?? 0;
    const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
    if (!curve) return Number.POSITIVE_INFINITY;
    const steps = Math.ceil(curve.length);
    const head = headLength(width);
    const distances = Array.from({ length: steps + 1 }, (_, i) => {
      const toTip = (1 - i / steps) * curve.length;
      const half = toTip < head ? (headBreadth(width) * toTip) / head / 2 : width / 2;
      return away(label, ...curve.point(i / steps)) - half;
    });
    return Math.min(...distances);
  });
  return Math.min(...rims);
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const heights = LABEL_FACES[a.kind].heightPixels + LABEL_FACES[b.kind].heightPixels;
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < heights / 2;
}

describe.each(WINDOWS)('numbers on arcs at $width x $height', (window) => {
  it.each([1995, 2001, 2008])('stand beside the three widest of %i', (year) => {
    const { picture, labels } = placedIn(year, window, 'few');
    const widest = [...picture.strokes.persons].filter((persons) => persons > 0).sort((a, b) => b - a);
    expect(new Set(labels.filter(isNumber).map(({ text }) => text))).toEqual(
      new Set(widest.slice(0, 3).map((persons) => persons.toLocaleString('en'))),
    );
  });

  it.each(['few', 'all'] as const)('touch nothing in any year where %s are asked for', (on) => {
    for (const year of YEARS) {
      const { picture, project, labels } = placedIn(year, window, on);
      for (const label of labels.filter(isNumber)) {
        expect(nearestRim(label, picture, project), `${year}: ${label.text}`).toBeGreaterThan(1);
        const struck = labels.filter((other) => other !== label && overlap(label, other));
        expect(struck, `${year}: ${label.text}`).toEqual([]);
      }
    }
  });
});
