// `npm run arcs:measure`: how well the arcs of moves can be told apart, of each count and projection in each window, all years
// together, as the tests in tests/scene/map hold it.
import { forms } from '../src/scene/map/formsCode.ts';
import { addressContext, decodeView } from '../src/state/codec.ts';
import { mirroredAtlas as atlas } from '../tests/figures/readRecord.ts';
import {
  type Kind,
  measured,
  movesDrawn,
  type ProofWindow,
  pictureIn,
  projectOf,
  WINDOWS,
} from './readability.ts';

const YEARS = Array.from({ length: atlas.time.to - atlas.time.from + 1 }, (_, i) => atlas.time.from + i);

function measuredIn(count: string, kind: Kind, window: ProofWindow) {
  const years = YEARS.map((year) => {
    const view = decodeView(`topic=residence&count=${count}&year=${year}`, addressContext(atlas));
    const projection = kind === 'globe' ? 'globe' : 'mercator';
    const picture = pictureIn(atlas, { ...view, projection }, window);
    const project = projectOf(kind, window, picture.fitted);
    return measured(picture, project, movesDrawn(picture, project));
  });
  const all = (
    numbers: (of: (typeof years)[number]) => readonly number[],
    isWrong: (value: number) => boolean,
  ) => years.reduce((sum, year) => sum + numbers(year).filter(isWrong).length, 0);
  const least = (of: 'pairs' | 'free') =>
    Math.round(10 * Math.min(...years.flatMap((year) => year[of]))) / 10;
  return {
    'touch > 5 %': all(
      ({ shares }) => shares,
      (share) => share > 0.05,
    ),
    'run along > 5 %': all(
      ({ running }) => running,
      (share) => share > 0.05,
    ),
    'crossings < 20°': all(
      ({ angles }) => angles,
      (angle) => angle < 20,
    ),
    'strangers < 6 px': all(
      ({ strangers }) => strangers,
      (distance) => distance < 6,
    ),
    'nearest pair, px': least('pairs'),
    'free between its strokes': least('free'),
  };
}

await forms.fetch();
for (const count of ['own', 'partner', 'both']) {
  const rows = (['flat', 'tilted', 'globe'] as const).flatMap((kind) =>
    WINDOWS.map((window) => [`${kind} ${window.width}`, measuredIn(count, kind, window)] as const),
  );
  console.log(count);
  console.table(Object.fromEntries(rows));
}
