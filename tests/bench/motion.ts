// Benchmark of people's dots: a frame of them against a canvas that draws as many circles where they stand.
import type { Browser } from 'playwright-core';
import { inBenchPage } from './benchPage.ts';
import { line, median, milliseconds, times } from './figures.ts';
import type { contest } from './page/contest.ts';

/** As many as the densest year has under way. */
const DOTS = 2200;
const ROUNDS = 40;

export function motionTable(browser: Browser): Promise<string> {
  return inBenchPage(browser, async ({ page }) => {
    const run = (rounds: number) =>
      page.evaluate<Awaited<ReturnType<typeof contest.motion>>>(`contest.motion(${DOTS}, ${rounds})`);
    // Once unmeasured, so that the compiler has seen all of it.
    await run(ROUNDS);
    const { dots, ours, standing, oursDrawn, standingDrawn } = await run(ROUNDS);
    const row = (name: string, dotted: readonly number[], circles: readonly number[]) =>
      line([
        name,
        milliseconds(median(dotted)),
        milliseconds(median(circles)),
        times(median(dotted) / median(circles)),
      ]);
    return [
      `A frame of ${dots.toLocaleString('en')} dots, medians of ${ROUNDS}, milliseconds`,
      line(['', 'on their way', 'fixed circles', '']),
      row('main thread, nothing drawn yet', ours, standing),
      row('to the last pixel', oursDrawn, standingDrawn),
    ].join('\n');
  });
}
