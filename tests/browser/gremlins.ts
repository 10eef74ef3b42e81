// Gremlins in a page: those of gremlins.js, whose chance a seed makes the same every time; none may make an error.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Disposable, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PageOptions } from './atlasPage.ts';
import { openAtlas } from './openAtlas.ts';

const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('gremlins.js'), 'utf8');
/** Milliseconds between two actions; a timer of a page is not faster. */
const PAUSE = 4;
/** Actions between two looks at the page. */
const BATCH = 250;
/** Chances of clicker, toucher, form filler, scroller, typer; forms are mostly layers, whose pictures take long. */
const DISTRIBUTION = [0.35, 0.25, 0.1, 0.1, 0.2];

/** Lets the clicker, the toucher, the form filler, the scroller and the typer do so many things; fails at the first error. */
export async function letGremlinsPlay(actions: number, seed: number, options: PageOptions): Promise<void> {
  console.log(`gremlins: ${actions} actions, SEED=${seed}, #${options.hash ?? ''}`);
  const atlas = await openAtlas({ ...options, before: letGremlinsIn });
  for (let done = 0; done < actions; done += BATCH) {
    await atlas.page.evaluate(horde(seed + done, Math.min(BATCH, actions - done)));
    const errors = [...atlas.pageErrors, ...atlas.consoleErrors];
    expect(errors, `SEED=${seed}, by action ${done + BATCH}`).toEqual([]);
  }
  expect(atlas.foreignRequests).toEqual([]);
  await atlas.context.close();
}

/** Before the page's own code, as its Content-Security-Policy refuses script tags from elsewhere. */
function letGremlinsIn(page: Page): Promise<Disposable> {
  // What a browser does on its own (prints, windows) is not asked for thousands of times.
  const quiet = 'window.print = () => undefined; window.open = () => null;';
  return page.addInitScript({ content: `${LIBRARY}\n;${quiet}` });
}

/** Runs in the page: gremlins that leave no marks of their own, and links to other pages alone. */
function horde(seed: number, actions: number): string {
  return `(() => {
    const { createHorde, species, strategies, Chance } = window.gremlins;
    const showAction = () => undefined;
    const stays = (element) => element.closest('a[href]:not([href^="#"])') === null;
    return createHorde({
      randomizer: new Chance(${seed}),
      species: [
        species.clicker({ showAction, canClick: stays }),
        species.toucher({ showAction, canTouch: stays }),
        species.formFiller({ showAction }),
        species.scroller({ showAction }),
        species.typer({ showAction }),
      ],
      mogwais: [],
      strategies: [strategies.distribution({ nb: ${actions}, delay: ${PAUSE}, distribution: ${JSON.stringify(DISTRIBUTION)} })],
      logger: { log() {}, info() {}, warn() {}, error() {} },
    }).unleash();
  })()`;
}
