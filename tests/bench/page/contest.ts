// The contest in the page: a year change of ours, of flowmap.gl, and frames of ours against the stock ArcLayer.
import { ArcLayer as StockArcLayer } from '@deck.gl/layers';
import { FlowmapLayer } from '@flowmap.gl/layers';
import { graphOf } from '../../../src/flows/graph.ts';
import type { Atlas } from '../../../src/package/atlas.ts';
import { ArcLayer } from '../../../src/paint/gl/arcLayer.ts';
import { NodeLayer } from '../../../src/paint/gl/nodeLayer.ts';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { forms } from '../../../src/scene/map/formsCode.ts';
import { hitArcs, readyForPointer } from '../../../src/scene/map/hitArcs.ts';
import type { ArcMoment } from '../../../src/scene/map/mapPainter.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { BENCH_YEARS, FIRST_BENCH_YEAR, syntheticAtlas } from '../syntheticAtlas.ts';
import { motion } from './motion.ts';
import { createStage, type Stage } from './stage.ts';

await forms.fetch();

const SEED = 20_110_101;
/** A year change is work of the main thread, whatever the size: a small canvas spares a machine without a card. */
const SMALL = { width: 96, height: 54 };
const WINDOW = { width: 1280, height: 720 };

export interface YearChanges {
  readonly arcs: number;
  /** Milliseconds of the main thread, one for each change: to a year never shown or made, and to one shown before. */
  readonly first: readonly number[];
  /** To a year whose picture was made in idle time and that is shown for the first time. */
  readonly ready: readonly number[];
  readonly again: readonly number[];
}

const stages = new Map<string, Promise<Stage>>();

// A stage for each contestant, so that none draws what another left.
function stageOf(name: string, size: { readonly width: number; readonly height: number }): Promise<Stage> {
  const known = stages.get(name);
  if (known) return known;
  const canvas = document.body.appendChild(document.createElement('canvas'));
  const made = createStage(canvas, size.width, size.height);
  stages.set(name, made);
  return made;
}

const yearAt = (round: number) => FIRST_BENCH_YEAR + (round % BENCH_YEARS);
const breath = () => new Promise((resolve) => setTimeout(resolve));

function ourLayers(
  picture: Picture,
  moment: () => ArcMoment,
  nodes: () => readonly [Float32Array, Float32Array],
) {
  const palette = PALETTES.light;
  const nodeMoment = () => {
    const [before, after] = nodes();
    return { mixShare: moment().mixShare, focusPlace: -1, pinPlace: -1, before, after };
  };
  return [
    new ArcLayer({ id: 'arcs', marks: picture.arcs, palette, moment, globe: flat, tilt: flat, data: [] }),
    new NodeLayer({ id: 'nodes', marks: picture.nodes, palette, moment: nodeMoment, globe: flat, data: [] }),
  ];
}

const viewOf = (atlas: Atlas) => firstView(addressContext(atlas));
const flat = () => null;
const stillMoment = { focusPlace: -1, pinPlace: -1, hoverArc: -1 };

/** Our year change: the picture of the year, its columns on the card, one frame handed over. */
async function ours(rows: number, rounds: number): Promise<YearChanges> {
  const stage = await stageOf(`ours ${rows}`, SMALL);
  const atlas = syntheticAtlas(rows, SEED);
  const picture = (year: number) => viewPicture(atlas, { ...viewOf(atlas), year });
  let now = picture(yearAt(0));
  let before = now;
  const moment = (): ArcMoment => ({
    ...stillMoment,
    mixShare: 0.5,
    before: before.arcColumn,
    after: now.arcColumn,
  });
  stage.setLayers(ourLayers(now, moment, () => [before.nodeColumn, now.nodeColumn]));
  stage.update();
  stage.draw();
  stage.finish();
  const change = async (year: number) => {
    const start = performance.now();
    before = now;
    now = picture(year);
    stage.draw();
    const spent = performance.now() - start;
    stage.finish();
    await breath();
    return spent;
  };
  const first: number[] = [];
  for (let round = 1; round <= rounds; round++) first.push(await change(yearAt(round)));
  const ready: number[] = [];
  for (let round = rounds + 1; round <= 2 * rounds; round++) picture(yearAt(round));
  for (let round = rounds + 1; round <= 2 * rounds; round++) ready.push(await change(yearAt(round)));
  const again: number[] = [];
  for (let round = 1; round <= rounds; round++) again.push(await change(yearAt(round)));
  stage.setLayers([]);
  return { arcs: now.arcs.count, first, ready, again };
}

interface Flow {
  readonly origin: string;
  readonly dest: string;
  readonly count: number;
  readonly time: Date;
}

/** flowmap.gl's year change: another time range of the same rows, taken in whole, one frame handed over. */
async function flowmap(rows: number, rounds: number): Promise<YearChanges> {
  const stage = await stageOf(`flowmap ${rows}`, SMALL);
  const { flows, places } = syntheticAtlas(rows, SEED);
  const data = {
    locations: places.map(({ id, lng, lat }) => ({ id, lon: lng, lat })),
    flows: Array.from({ length: rows }, (_, row): Flow => {
      const id = (index: number | undefined) => places[index ?? 0]?.id ?? '';
      const time = new Date(Date.UTC(flows.fromYear[row] ?? 0, 6));
      return {
        origin: id(flows.origin[row]),
        dest: id(flows.destination[row]),
        count: flows.value[row] ?? 0,
        time,
      };
    }),
  };
  let arrived = 0;
  const layer = (year: number) =>
    new FlowmapLayer<{ id: string; lon: number; lat: number }, Flow>({
      id: 'flowmap',
      data,
      filter: { selectedTimeRange: [new Date(Date.UTC(year, 0)), new Date(Date.UTC(year + 1, 0))] },
      clusteringEnabled: false,
      onScaleChange: () => {
        arrived += 1;
      },
      getFlowOriginId: (flow) => flow.origin,
      getFlowDestId: (flow) => flow.dest,
      getFlowMagnitude: (flow) => flow.count,
      getFlowTime: (flow) => flow.time,
      getLocationId: (location) => location.id,
      getLocationLon: (location) => location.lon,
      getLocationLat: (location) => location.lat,
      getLocationName: (location) => location.id,
    });
  const change = async (year: number) => {
    const start = performance.now();
    const known = arrived;
    stage.setLayers([layer(year)]);
    stage.update();
    // Its provider answers by promises alone, so that all of this is work of the main thread.
    for (let turn = 0; turn < 10_000 && arrived === known; turn++) await null;
    if (arrived === known) throw new Error('flowmap.gl gave no answer');
    stage.update();
    stage.draw();
    const spent = performance.now() - start;
    stage.finish();
    await breath();
    return spent;
  };
  await change(yearAt(0));
  const first: number[] = [];
  for (let round = 1; round <= rounds; round++) first.push(await change(yearAt(round)));
  stage.setLayers([]);
  return { arcs: rows / BENCH_YEARS, first, ready: first, again: first };
}

/** Frames with travelling marks, ours and stock turn about, to the last pixel: milliseconds each. */
async function frames(rows: number, rounds: number) {
  const atlas = syntheticAtlas(rows, SEED);
  const picture = viewPicture(atlas, { ...viewOf(atlas), year: FIRST_BENCH_YEAR });
  const { arcs, arcColumn } = picture;
  const moment = (): ArcMoment => ({
    ...stillMoment,
    mixShare: 1,
    before: arcColumn,
    after: arcColumn,
  });
  const [ourArcs] = ourLayers(picture, moment, () => [picture.nodeColumn, picture.nodeColumn]);
  const stock = new StockArcLayer<number>({
    id: 'stock',
    data: Array.from({ length: arcs.count }, (_, i) => i),
    getSourcePosition: (i) => [arcs.ends[i * 4] ?? 0, arcs.ends[i * 4 + 1] ?? 0],
    getTargetPosition: (i) => [arcs.ends[i * 4 + 2] ?? 0, arcs.ends[i * 4 + 3] ?? 0],
    getWidth: (i) => arcColumn[i * 4] ?? 0,
    getSourceColor: [15, 111, 168],
    getTargetColor: [15, 111, 168],
    getHeight: 0.6,
    getTilt: 75,
    greatCircle: false,
  });
  const run = async (name: string, layer: NonNullable<typeof ourArcs> | typeof stock) => {
    const stage = await stageOf(name, WINDOW);
    stage.setLayers([layer]);
    stage.update();
    const frame = () => {
      const start = performance.now();
      stage.draw();
      stage.finish();
      return performance.now() - start;
    };
    for (let warm = 0; warm < 3; warm++) frame();
    return frame;
  };
  if (!ourArcs) throw new Error('no layer of ours');
  const contestants = [await run('our frames', ourArcs), await run('stock frames', stock)] as const;
  const found: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    found[0].push(contestants[0]());
    found[1].push(contestants[1]());
    await breath();
  }
  return { arcs: arcs.count, ours: found[0], stock: found[1] };
}

/** Pointing at all arcs of a year, and comparing it with others: milliseconds each; the graph's bytes. */
async function arcs(rows: number, rounds: number) {
  const atlas = syntheticAtlas(rows, SEED);
  const graph = graphOf(atlas);
  const columns = [graph.origin, graph.destination, graph.position, graph.value, graph.state, graph.row];
  const own = graph.layers.flatMap(({ pairs, byPair }) => [pairs, byPair]);
  const timed = async (round: number, task: (round: number) => void) => {
    const start = performance.now();
    task(round);
    const spent = performance.now() - start;
    await breath();
    return spent;
  };
  const view = viewOf(atlas);
  const picture = viewPicture(atlas, { ...view, year: yearAt(0) });
  const project = flatProject({ ...WINDOW, zoom: 2.2, lng: 45, lat: 42.5 });
  const point = (round: number) =>
    void hitArcs(picture.arcs, picture.arcColumn, project, {
      x: (round * 197) % 1280,
      y: (round * 131) % 720,
    });
  const compare = (round: number) =>
    void viewPicture(atlas, { ...view, year: yearAt(round), compare: yearAt(0) });
  const readied = await timed(0, () => readyForPointer(picture.arcs));
  const hover: number[] = [];
  const compared: number[] = [];
  for (let round = 0; round < rounds; round++) hover.push(await timed(round, point));
  for (let round = 1; round <= rounds; round++) compared.push(await timed(round, compare));
  const painted = await paintedBytes(atlas);
  const bytes = [...columns, ...own].reduce((sum, { byteLength }) => sum + byteLength, 0);
  return {
    arcs: picture.arcs.count,
    bytes,
    painted,
    readied,
    firstHover: hover[0] ?? 0,
    hover,
    compared,
  };
}

/** What the arc layer holds on the graphics card once it has drawn every year. */
async function paintedBytes(atlas: Atlas): Promise<number> {
  const stage = await stageOf('bytes', SMALL);
  const picture = (year: number) => viewPicture(atlas, { ...viewOf(atlas), year });
  let [before, now] = [picture(yearAt(0)), picture(yearAt(0))];
  const moment = (): ArcMoment => ({
    ...stillMoment,
    mixShare: 1,
    before: before.arcColumn,
    after: now.arcColumn,
  });
  const layers = ourLayers(now, moment, () => [before.nodeColumn, now.nodeColumn]);
  stage.setLayers(layers);
  for (let year = 0; year < BENCH_YEARS; year++) {
    [before, now] = [now, picture(yearAt(year))];
    stage.update();
    stage.draw();
  }
  const { fixed = [], columns } = layers.find((layer) => layer instanceof ArcLayer)?.state ?? {};
  return fixed.reduce((sum, { byteLength }) => sum + byteLength, columns?.bytes() ?? 0);
}

export const contest = { ours, flowmap, frames, arcs, motion };
Object.assign(window, { contest });
