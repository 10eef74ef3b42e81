// Benchmark of the year change and of moving frames, in a real Chromium.
import type { Browser } from 'playwright-core';
import { inBenchPage } from './benchPage.ts';
import { line, median, milliseconds, times } from './figures.ts';
import type { contest } from './page/contest.ts';

type Contest = typeof contest;

const SIZES = [200, 10_000, 100_000, 1_000_000] as const;
const ROUNDS = 9;
/** flowmap.gl takes seconds at a million rows. */
const FLOWMAP_ROUNDS = 5;
/** Rows of the scenes whose frames are timed: 7 arcs, and 334. */
const FRAME_SIZES = [200, 10_000] as const;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export async function yearChangeTables(browser: Browser): Promise<string> {
  return inBenchPage(browser, async ({ page, fresh }) => {
    const run = <Name extends keyof Contest>(name: Name, rows: number, rounds: number) =>
      page.evaluate<Awaited<ReturnType<Contest[Name]>>>(`contest.${name}(${rows}, ${rounds})`);
    // Once unmeasured, so that the compiler has seen all of it.
    await run('ours', 10_000, ROUNDS);
    const ours: Awaited<ReturnType<Contest['ours']>>[] = [];
    for (const size of SIZES) ours.push(await run('ours', size, ROUNDS));
    await fresh();
    await run('flowmap', 10_000, FLOWMAP_ROUNDS);
    const flowmap = [];
    for (const size of SIZES) flowmap.push(await run('flowmap', size, FLOWMAP_ROUNDS));
    await fresh();
    const frames = [];
    for (const size of FRAME_SIZES) frames.push(await run('frames', size, ROUNDS));
    await fresh();
    const pointed = await run('arcs', Math.max(...SIZES), ROUNDS);
    const row = (name: string, cells: readonly string[]) => line([name, ...cells]);
    const [first = [], ready = [], again = []] = (['first', 'ready', 'again'] as const).map((kind) =>
      ours.map((each) => median(each[kind])),
    );
    const theirs = flowmap.map((each) => median(each.first));
    const base = ready[0] ?? Number.NaN;
    return [
      `Year change on the main thread, medians of ${ROUNDS} (flowmap.gl: ${FLOWMAP_ROUNDS}), milliseconds`,
      row(
        'rows',
        SIZES.map((size) => size.toLocaleString('en')),
      ),
      row(
        'arcs',
        ours.map(({ arcs }) => arcs.toLocaleString('en')),
      ),
      row('atlas, year never made before', first.map(milliseconds)),
      row('atlas, year made in idle time', ready.map(milliseconds)),
      row('atlas, year shown before', again.map(milliseconds)),
      row('flowmap.gl FlowmapLayer', theirs.map(milliseconds)),
      row(
        'made in idle time / the same at 200 rows',
        ready.map((each) => times(each / base)),
      ),
      row(
        'shown before / the same at 200 rows',
        again.map((each) => times(each / (again[0] ?? base))),
      ),
      row(
        'flowmap.gl / made in idle time',
        theirs.map((each, i) => times(each / (ready[i] ?? Number.NaN))),
      ),
      row(
        'flowmap.gl / shown before',
        theirs.map((each, i) => times(each / (again[i] ?? Number.NaN))),
      ),
      '',
      `A frame of arcs, to the last pixel, medians of ${ROUNDS}, milliseconds`,
      row(
        'arcs',
        frames.map(({ arcs }) => arcs.toLocaleString('en')),
      ),
      row(
        'atlas',
        frames.map((each) => milliseconds(median(each.ours))),
      ),
      row(
        'deck.gl ArcLayer',
        frames.map((each) => milliseconds(median(each.stock))),
      ),
      row(
        'atlas / ArcLayer',
        frames.map((each) => times(median(each.ours) / median(each.stock))),
      ),
      '',
      `All ${pointed.arcs.toLocaleString('en')} arcs of a year of ${Math.max(...SIZES).toLocaleString('en')} rows, medians of ${ROUNDS}, milliseconds`,
      row('made ready for the pointer in idle time', [milliseconds(pointed.readied)]),
      row('arcs under the pointer, at first', [milliseconds(pointed.firstHover)]),
      row('arcs under the pointer', [milliseconds(median(pointed.hover))]),
      row('two years compared', [milliseconds(median(pointed.compared))]),
      row('graph', [megabytes(pointed.bytes)]),
      row('on the graphics card, every year drawn', [megabytes(pointed.painted)]),
    ].join('\n');
  });
}
