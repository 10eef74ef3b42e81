// Numbers at their arcs: those of the three widest have room, on a phone that of the widest, and none touches a stroke, a name
// or another number; the name of the hub is on no stroke.
// Of the real map: what readers of these figures can tell apart is asked, not the rule alone.
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/lib/numberFormat.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitMargin, fitView, type Insets } from '../../../src/scene/camera/fitView.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import type { ArcValues } from '../../../src/scene/labels/valueCandidates.ts';
import { arcsIn, type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { dose } from '../../dose.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { mirroredAtlas } from '../../figures/readRecord.ts';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';
import { nearestRim } from './nearestRim.ts';
import { desk, NAMES, namesIn, PANELS, PHONE, phoneSideways } from './windows.ts';

const RESIDENCE: readonly string[] = [atlas.inflow ?? '', atlas.outflow ?? ''];
const insets = { top: 40, right: 270, bottom: 98, left: 278 };
const WINDOWS = [
  { width: 1440, height: 900, insets },
  { width: 1280, height: 720, insets },
] as const;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
/** Every fourth year, by turns of what is asked in them; in the long run all. */
const yearsIn = (turn: number) => YEARS.filter((_, index) => dose(index % 4 === turn % 4, true));
const englishName = (id: string) => NAMES[0]?.nameOf(id) ?? id;
const valuesOn = (on: ArcValues['on']): ArcValues => ({
  on,
  format: (persons) => persons.toLocaleString('en'),
  percent: String,
});
interface Space {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

const pictureIn = (year: number, layers = RESIDENCE) => viewPicture(atlas, { ...DEFAULT_VIEW, layers, year });

function projectIn(picture: Picture, space: Space) {
  const camera = fitView(picture.fitted, { ...space, margin: fitMargin(space.width) });
  return viewProject({ ...camera, ...space, globe: false });
}

function placedIn(picture: Picture, space: Space, values: ArcValues, nameOf = englishName) {
  const project = projectIn(picture, space);
  const wants = { atlas: mirroredAtlas, picture, nameOf, dataText: {}, values, measure: estimateText };
  return { project, labels: pictureLabels(wants, project, space) };
}

const isNumber = ({ kind }: PlacedLabel) => kind === 'value';

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const heights = LABEL_FACES[a.kind].heightPixels + LABEL_FACES[b.kind].heightPixels;
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < heights / 2;
}

/** Of arcs longer than this, px. */
const SEEN_LENGTH = 16;
/** So many numbers of all years and languages together have no room: beside Georgia in 1998, and on a phone held sideways. */
const CASES = (['own', 'partner', 'both'] as const).flatMap((count) => [
  { count, space: desk(1440, 900, PANELS[count]), most: 3, lacking: { own: 2, partner: 0, both: 0 }[count] },
  { count, space: desk(1280, 720, PANELS[count]), most: 3, lacking: { own: 4, partner: 0, both: 0 }[count] },
  { count, space: phoneSideways(PANELS[count]), most: 3, lacking: { own: 0, partner: 4, both: 0 }[count] },
  { count, space: PHONE, most: 1, lacking: 0 },
]);
/** Another turn at the next window, and at the same one for the next count. */
const TURNED = CASES.map((each, index) => ({ ...each, turn: index + Math.floor(index / 4) }));

describe('the numbers of the widest arcs, in every year and language', () => {
  it.each(TURNED)(
    'stand, on no other arc, count $count at $space.width px',
    ({ count, space, most, lacking, turn }) => {
      const wrong: string[] = [];
      let missing = 0;
      for (const year of yearsIn(turn)) {
        const view = decodeView(`count=${count}&year=${year}`, addressContext(mirroredAtlas));
        const picture = viewPicture(mirroredAtlas, view, {
          widest: arcsIn(mirroredAtlas, space.width, view),
          lit: [],
        });
        const { persons, solid, width } = picture.strokes;
        const twins = picture.arcs.twin;
        const moves = [...persons.keys()].filter((arc) => (width[arc] ?? 0) > 0 && solid[arc] === 1);
        const project = projectIn(picture, space);
        const lengthOf = (arc: number) =>
          arcOnScreen(picture.arcs, picture.arcColumn, project, arc)?.length ?? 0;
        // Two counts of a move are one, and between the nearest places no arc is seen.
        const widths = moves
          .filter((arc) => lengthOf(arc) > SEEN_LENGTH)
          .filter((arc) => !moves.includes(twins[arc] ?? -1) || (twins[arc] ?? -1) > arc)
          .map((arc) => Math.max(width[arc] ?? 0, width[twins[arc] ?? -1] ?? 0))
          .sort((a, b) => b - a);
        const few = widths.slice(0, most);
        for (const { language, nameOf } of namesIn(year)) {
          const format = (each: number) => formatNumber(language, each);
          const { labels } = placedIn(picture, space, { on: 'few', format, percent: String }, nameOf);
          const numbers = labels.filter(isNumber);
          missing += few.length - numbers.length;
          const least = few.at(-1) ?? 0;
          for (const label of numbers) {
            const own = width[Number(label.id.replace('value-', ''))] ?? 0;
            const named = `${label.text} in ${year}, ${language}`;
            if (own < least) wrong.push(`${named}: not of the widest`);
            if (nearestRim(label, picture, project) < 0.5) wrong.push(`${named}: on an arc`);
            if (labels.some((other) => other !== label && overlap(label, other)))
              wrong.push(`${named}: on a name`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(missing).toBeLessThanOrEqual(lacking);
    },
  );
});

describe.each(WINDOWS)('numbers on arcs at $width x $height', (window) => {
  it.each(['few', 'all'] as const)('touch nothing in any year where %s are asked for', (on) => {
    for (const year of yearsIn(WINDOWS.indexOf(window) + (on === 'all' ? 1 : 0))) {
      const picture = pictureIn(year);
      const { project, labels } = placedIn(picture, window, valuesOn(on));
      for (const label of labels.filter(isNumber)) {
        expect(nearestRim(label, picture, project), `${year}: ${label.text}`).toBeGreaterThan(0.3);
        const struck = labels.filter((other) => other !== label && overlap(label, other));
        expect(struck, `${year}: ${label.text}`).toEqual([]);
      }
    }
  });
});

describe('the name of the hub', () => {
  it.each(atlas.topics.map(({ id, layers }, index) => [id, layers, index] as const))(
    'is on no stroke of %s in any year',
    (_, layers, turn) => {
      for (const year of yearsIn(turn)) {
        const picture = pictureIn(year, layers);
        const { project, labels } = placedIn(picture, WINDOWS[0], valuesOn('few'));
        const home = labels.find(({ kind }) => kind === 'home');
        // Its letters are off them where a px of the room around them is not.
        expect(home && nearestRim(home, picture, project), `${year}`).toBeGreaterThan(-1);
        // Right beside the node of another place it would be read as that one's.
        for (const { x, y, dx, dy, kind, side, text } of labels) {
          if (!home || kind !== 'place' || side === 'edge') continue;
          const isLevel = Math.abs(y - dy - home.y) < 8;
          const away = Math.abs(x - dx - home.x) - home.width / 2;
          if (isLevel) expect(away, `${text} in ${year}`).toBeGreaterThan(8);
        }
      }
    },
  );
});
