// A name is nearer to its own place than to any other that is drawn: else it would be read as the name of that one.
// Of the real map: what readers of these places can tell apart is asked, not the rule alone.
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitMargin, fitView } from '../../../src/scene/camera/fitView.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { labelCandidates, pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import { arcsIn, viewPicture } from '../../../src/scene/map/picture.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { dose } from '../../dose.ts';
import { mirroredAtlas as atlas } from '../../figures/readRecord.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';
import { desk, namesIn, PANELS, PHONE, phoneSideways } from './windows.ts';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const SPACES = [desk(1440, 900, PANELS.own), desk(1280, 720, PANELS.own), phoneSideways(PANELS.own), PHONE];
/** Of two places so much nearer, px. */
const NEARER = 2;

describe.each(['mercator', 'globe'] as const)('the names of places in %s', (projection) => {
  it.each(SPACES)('are nearest to their own, at $width x $height, in every year', (space) => {
    const wrong: string[] = [];
    let named = 0;
    // Every second year, by turns of the windows; in the long run all.
    const turn = SPACES.indexOf(space);
    for (const year of YEARS.filter((_, index) => dose((index + turn) % 2 === 0, true))) {
      const view = { ...decodeView(`year=${year}`, addressContext(atlas)), projection };
      const picture = viewPicture(atlas, view, { widest: arcsIn(atlas, space.width, view), lit: [] });
      const camera = fitView(picture.fitted, { ...space, margin: fitMargin(space.width) });
      const project = viewProject({ ...camera, ...space, globe: projection === 'globe' });
      for (const { language, nameOf } of namesIn(year)) {
        const wants = { atlas, picture, nameOf, dataText: {}, measure: estimateText } as const;
        const values = { on: 'few', format: String, percent: String } as const;
        const labels = pictureLabels({ ...wants, values }, project, space);
        const places = labelCandidates({ ...wants, values }, project).filter(({ kind }) => kind === 'place');
        for (const label of labels) {
          const own = places.find(({ id }) => id === label.id);
          if (!own || label.side === 'edge') continue;
          named += 1;
          const height = LABEL_FACES[label.kind].heightPixels;
          const distance = ({ x, y, radius }: typeof own) =>
            Math.hypot(
              Math.max(0, Math.abs(x - label.x) - label.width / 2),
              Math.max(0, Math.abs(y - label.y) - height / 2),
            ) - radius;
          for (const other of places)
            if (other.id !== own.id && distance(other) < distance(own) - NEARER)
              wrong.push(`${year} ${language} ${label.text} beside ${other.text}`);
        }
      }
    }
    expect(named).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
