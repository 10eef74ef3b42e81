// Frames of dots: placed and drawn, against a canvas that draws as many circles at fixed places.
import { paintDots } from '../../../src/paint/overlay/paintDots.ts';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { mixPictures } from '../../../src/scene/map/mixPictures.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { type MotionFrame, motionAt, motionWays } from '../../../src/scene/motion/motion.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { FIRST_BENCH_YEAR, syntheticAtlas } from '../syntheticAtlas.ts';

const WINDOW = { width: 1280, height: 720 };
const SEED = 20_110_101;
/** Pairs of a hub, about as many as the atlas has. */
const ROWS = 600;
const AT_ONCE = 10;

const dotsOf = ({ dots }: MotionFrame) => dots.reduce((sum, { positions }) => sum + positions.length / 2, 0);

/** Milliseconds of the main thread by frame: ours, and as many circles that stand; `wanted` dots at a time. */
export async function motion(wanted: number, rounds: number) {
  const atlas = syntheticAtlas(ROWS, SEED);
  const picture = viewPicture(atlas, { ...firstView(addressContext(atlas)), year: FIRST_BENCH_YEAR });
  const project = flatProject({ ...WINDOW, zoom: 2.2, lng: 45, lat: 42.5 });
  const columns = { ...mixPictures(picture, picture, 1), before: new Float32Array(picture.arcs.count) };
  const still = { mix: 1, every: 1, focusPlace: -1, pinPlace: -1, hoverArc: -1 };
  // A first guess, corrected by what is then under way.
  let perArc = 100;
  const streams = () => columns.before.map(() => perArc);
  const waysOf = () =>
    motionWays({
      ...picture,
      pulsed: [],
      ...columns,
      before: streams(),
      after: streams(),
      project,
      labels: [],
      ...WINDOW,
    });
  const frame = (ways: ReturnType<typeof waysOf>, seconds: number) =>
    motionAt(ways, { ...still, seconds, before: streams(), after: streams() });
  perArc *= wanted / Math.max(1, dotsOf(frame(waysOf(), 0)));
  const ways = waysOf();
  const moment = { ...still, before: streams(), after: streams() };
  const canvas = document.body.appendChild(document.createElement('canvas'));
  canvas.width = WINDOW.width;
  canvas.height = WINDOW.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const fixed = motionAt(ways, { ...moment, seconds: 0 });
  // The browser's clock is too coarse for one frame.
  const timed = async (task: (frame: number) => void) => {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    for (let each = 0; each < AT_ONCE; each++) {
      context.clearRect(0, 0, WINDOW.width, WINDOW.height);
      task(each);
    }
    return (performance.now() - start) / AT_ONCE;
  };
  const ours: number[] = [];
  const standing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const seconds = (each: number) => (round * AT_ONCE + each) / 60;
    ours.push(
      await timed((each) =>
        paintDots(context, motionAt(ways, { ...moment, seconds: seconds(each) }), PALETTES.light),
      ),
    );
    standing.push(await timed(() => paintDots(context, fixed, PALETTES.light)));
  }
  // A pixel that is asked for makes the browser draw all of them.
  const drawn = (task: () => void) =>
    timed(() => {
      task();
      context.getImageData(0, 0, 1, 1);
    });
  const oursDrawn: number[] = [];
  const standingDrawn: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const frame = () => motionAt(ways, { ...moment, seconds: round / 7 });
    oursDrawn.push(await drawn(() => paintDots(context, frame(), PALETTES.light)));
    standingDrawn.push(await drawn(() => paintDots(context, fixed, PALETTES.light)));
  }
  canvas.remove();
  return { dots: dotsOf(fixed), ours, standing, oursDrawn, standingDrawn };
}
