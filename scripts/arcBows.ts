// Chooses how the arcs of each topic bow where it opens, on a flat map and on a globe, and writes scripts/arcBows.json: of all,
// or of one view alone, `npm run arcs:choose -- 'residence both mercator'`, with `on` after it from those that stand, with
// `mend` those alone that a proof finds wrong.
import { readFileSync, writeFileSync } from 'node:fs';
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
import { mendBows, polishBows } from './polishBows.ts';

/** Of several seeds that which gives the most readable picture by the proofs of tests/scene/map; 1 where it is not given. */
const SEED_OF: Readonly<Record<string, number>> = {
  'residence own mercator': 2,
  'residence own globe': 4,
  'residence both mercator': 4,
};
/** Where so many arcs meet that prices of two at a time leave most of them along others. */
const FOLLOWED: ReadonlySet<string> = new Set(['residence both mercator']);
/** Which are chosen on by what readers see, and the arcs that take their bow back: only so a number has its room beside
 * them, or their own place its name. */
const POLISHED: Readonly<Record<string, readonly string[]>> = {
  'residence own mercator': ['AZE>POL'],
  'residence own globe': [],
  'residence partner mercator': ['AZE>BEL', 'AZE>NLD'],
  'residence partner globe': [],
  'residence both mercator': ['GBR>AZE', 'AZE>BEL'],
  'residence both globe': [],
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

const nameOf = ({ topic, count, projection }: ViewState) => `${topic} ${count} ${projection}`;

type Bows = ArcBows['bows'];

function chosenFor(atlas: Atlas, view: ViewState): Bows {
  const chords = hubArcs(atlas, view);
  const years = widthsByYear(atlas, view, chords);
  const beside = besideOverYears(years, chords.length);
  const arcs = chords.map((chord, arc) => ({ ...chord, weight: beside(arc, arc).part }));
  const planes = planesOf(atlas, view, chords);
  const name = nameOf(view);
  const { bows: chosen } = chooseBows(arcs, { ...SEARCH, planes, beside, seed: SEED_OF[name] ?? 1 });
  const drawn = years.map((widths) => [...widths.keys()].filter((arc) => at(widths, arc) > 0));
  const bows = FOLLOWED.has(name) ? followArcs(arcs, chosen, { planes, beside, years: drawn }) : chosen;
  keepLanes(chords, bows);
  return new Map(chords.map(({ key }, arc) => [key, Math.round(at(bows, arc) * 1000) / 1000]));
}

/** Bows of a view; `known`: those of views before it. */
function bowsOf(atlas: Atlas, view: ViewState, known: ReadonlyMap<string, Bows>): Bows {
  const name = nameOf(view);
  console.log(name);
  // What the other places count is part of what is drawn of both counts.
  const whole = known.get(nameOf({ ...view, count: 'both' }));
  const keys = hubArcs(atlas, view).map(({ key }) => key);
  const chosen = whole ? new Map(keys.map((key) => [key, whole.get(key) ?? 0])) : chosenFor(atlas, view);
  const takenBack = POLISHED[name];
  if (!takenBack) return chosen;
  const kept = [...chosen].filter(([key]) => takenBack.includes(key));
  return new Map([...polishBows(atlas, view, chosen), ...kept]);
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
  const counts = canChooseCount(atlas, own) ? (['own', 'both', 'partner'] as const) : (['own'] as const);
  return counts.flatMap((count) =>
    PROJECTIONS.map((projection) => ({ ...decodeView(`topic=${id}&count=${count}`, context), projection })),
  );
});
await forms.fetch();
// Of very many arcs, people at a date whom a record counts, those without the record.
const countOf = (from: Atlas, view: ViewState) => hubArcs(from, view).length;
const asked = views
  .map((view) => ({ view, from: countOf(atlas, view) <= MAX_SEPARATED ? atlas : plain }))
  .filter(({ view, from }) => countOf(from, view) > 0 && countOf(from, view) <= MAX_SEPARATED);
const file = new URL('arcBows.json', import.meta.url);
const before: readonly { readonly bows: Readonly<Record<string, number>> }[] = JSON.parse(
  readFileSync(file, 'utf8'),
);
const [only, on] = process.argv.slice(2);
if (only && before.length !== asked.length) throw new Error('There are other views than before: choose all.');
const known = new Map<string, Bows>();
const kept = asked.map(({ view, from }, index) => {
  const name = nameOf(view);
  const stands = new Map(Object.entries(before[index]?.bows ?? {}));
  const isKept = only && only !== name;
  const again = on === 'mend' ? mendBows : polishBows;
  const bows = isKept ? stands : on ? again(from, view, stands) : bowsOf(from, view, known);
  known.set(name, bows);
  return { globe: view.projection === 'globe', bows: Object.fromEntries(bows) };
});
writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
