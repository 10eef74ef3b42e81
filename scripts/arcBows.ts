// Chooses how the arcs of each topic bow where it opens, on a flat map and on a globe, and writes scripts/arcBows.json.
import { writeFileSync } from 'node:fs';
import { canChooseCount } from '../src/flows/counts.ts';
import { at } from '../src/lib/at.ts';
import type { ArcBows, Atlas } from '../src/package/atlas.ts';
import { loadRecord } from '../src/package/loadRecords.ts';
import { describeProblem } from '../src/package/problem.ts';
import { withMirror, withStocks } from '../src/package/withRecord.ts';
import type { HubChord } from '../src/scene/map/arcLayout.ts';
import { hubArcs } from '../src/scene/map/arcs.ts';
import { keepLanes } from '../src/scene/map/fan.ts';
import { forms } from '../src/scene/map/formsCode.ts';
import type { Beside } from '../src/scene/map/hubCourse.ts';
import { viewPicture } from '../src/scene/map/picture.ts';
import { chooseBows, MAX_SEPARATED } from '../src/scene/map/separateArcs.ts';
import { addressContext, decodeView } from '../src/state/codec.ts';
import { PROJECTIONS, type ViewState } from '../src/state/viewState.ts';
import { planesOf } from './arcPlanes.ts';
import { builtPackage, readProject } from './builtPackage.ts';
import { followArcs } from './followArcs.ts';
import { polishBows } from './polishBows.ts';

/** Of several seeds that which gives the most readable picture by the proofs of tests/scene/map; 1 where it is not given. */
const SEED_OF: Readonly<Record<string, number>> = {
  'residence own mercator': 2,
  'residence own globe': 4,
  'residence both mercator': 4,
};
/** Where so many arcs meet that prices of two at a time leave most of them along others. */
const FOLLOWED: ReadonlySet<string> = new Set(['residence both mercator']);
/** Which are chosen on by what readers see, and the arcs that take their bow back: only so a number has its room beside them. */
const POLISHED: Readonly<Record<string, readonly string[]>> = {
  'residence own mercator': ['AZE>POL'],
  'residence own globe': [],
};
const SEARCH = { bows: 32, tries: 60_000, rounds: 3 } as const;
const OTHER = { part: 0, halves: 3, widths: [1.4, 1.4] } as const;

/** Widths by arc of the hub in each year, px; 0 where it is not drawn. */
function widthsByYear(atlas: Atlas, view: ViewState, chords: readonly HubChord[]): readonly Float64Array[] {
  const ways = chords.map(({ key }) => key.split(' ', 1)[0]);
  const years = Array.from({ length: atlas.time.to - atlas.time.from + 1 }, (_, i) => atlas.time.from + i);
  return years
    .map((year) => {
      const { arcs, strokes } = viewPicture(atlas, { ...view, year, outlines: false });
      const widths = new Float64Array(chords.length);
      for (const [arc, width] of strokes.width.entries()) {
        const [from, to] = [0, 1].map((end) => at(atlas.places, at(arcs.places, arc * 2 + end)).id);
        for (const [index, way] of ways.entries())
          if (way === `${from}>${to}`) widths[index] = Math.max(widths[index] ?? 0, width);
      }
      return widths;
    })
    .filter((widths) => widths.some((width) => width > 0));
}

/** How any two arcs stand beside each other over the years. */
function besideOverYears(years: readonly Float64Array[], count: number): (a: number, b: number) => Beside {
  const table = Array.from({ length: count * count }, (_, pair): Beside => {
    const [i, j] = [Math.floor(pair / count), pair % count];
    const together = years
      .map((widths) => [widths[i] ?? 0, widths[j] ?? 0] as const)
      .filter(([a, b]) => a > 0 && b > 0);
    if (together.length === 0) return OTHER;
    const squares = together.reduce((sum, [a, b]) => sum + ((a + b) / 2) ** 2, 0);
    return {
      part: together.length / years.length,
      halves: Math.sqrt(squares / together.length),
      widths: together.reduce((most, each) => (each[0] + each[1] > most[0] + most[1] ? each : most)),
    };
  });
  return (a, b) => at(table, a * count + b);
}

function bowsOf(atlas: Atlas, view: ViewState): ArcBows | null {
  const chords = hubArcs(atlas, view);
  if (chords.length === 0 || chords.length > MAX_SEPARATED) return null;
  const years = widthsByYear(atlas, view, chords);
  const beside = besideOverYears(years, chords.length);
  const arcs = chords.map((chord, arc) => ({ ...chord, weight: beside(arc, arc).part }));
  const planes = planesOf(atlas, view, chords);
  const name = `${view.topic} ${view.count} ${view.projection}`;
  const { bows: chosen } = chooseBows(arcs, { ...SEARCH, planes, beside, seed: SEED_OF[name] ?? 1 });
  const drawn = years.map((widths) => [...widths.keys()].filter((arc) => at(widths, arc) > 0));
  const bows = FOLLOWED.has(name) ? followArcs(arcs, chosen, { planes, beside, years: drawn }) : chosen;
  keepLanes(chords, bows);
  console.log(`${name}: ${chords.length} arcs`);
  const rounded = new Map(chords.map(({ key }, arc) => [key, Math.round(at(bows, arc) * 1000) / 1000]));
  const globe = view.projection === 'globe';
  const takenBack = POLISHED[name];
  if (!takenBack) return { globe, bows: rounded };
  const kept = [...rounded].filter(([key]) => takenBack.includes(key));
  return { globe, bows: new Map([...polishBows(atlas, view, rounded), ...kept]) };
}

/** With all that additional sources count. */
async function withRecords(atlas: Atlas): Promise<Atlas> {
  let whole = atlas;
  for (const { name, mirror, stocks } of atlas.records) {
    if (!mirror && stocks.length === 0) continue;
    const read = await loadRecord(atlas, name, async (file) => readProject(`data/${file}`));
    if (!('record' in read)) throw new Error(read.problems.map(describeProblem).join('\n'));
    whole = mirror ? withMirror(whole, read.record) : withStocks(whole, read.record);
  }
  return whole;
}

const opened = builtPackage();
if (!opened) throw new Error('data/ is broken: npm run data:check says where');
const plain = { ...opened, layouts: [] };
const atlas = await withRecords(plain);
const context = addressContext(atlas);
const views = atlas.topics.flatMap(({ id }) => {
  const own = decodeView(`topic=${id}`, context);
  const both = decodeView(`topic=${id}&count=both`, context);
  return (canChooseCount(atlas, own) ? [own, both] : [own]).flatMap((view) =>
    PROJECTIONS.map((projection) => ({ ...view, projection })),
  );
});
await forms.fetch();
// Of very many arcs, people at a date whom a record counts, those without the record.
const isFew = (view: ViewState) => hubArcs(atlas, view).length <= MAX_SEPARATED;
const layouts = views.flatMap((view) => bowsOf(isFew(view) ? atlas : plain, view) ?? []);
const kept = layouts.map(({ globe, bows }) => ({ globe, bows: Object.fromEntries(bows) }));
writeFileSync(new URL('arcBows.json', import.meta.url), `${JSON.stringify(kept, null, 2)}\n`);
