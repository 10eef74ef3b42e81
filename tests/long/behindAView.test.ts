// WebGL draws for somebody who looks: behind another view it does not even come.
import { expect, test } from 'vitest';
import { waitForMap } from '../browser/openAtlas.ts';
import { LAND } from '../webgl/lostSurface.ts';
import { openWithWebGl } from '../webgl/openWithWebGl.ts';

test('a page that opens with a chart fetches the WebGL map once somebody looks at the map', async () => {
  const { page } = await openWithWebGl({ hash: 'view=chart', waitForMap: false });
  await waitForMap(page);
  // Whatever waited for idle time before this has had it.
  await page.evaluate('new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))');
  expect(await page.locator(LAND).count()).toBe(0);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => /\/map-[^/]*\.js$/.test(name)),
  );
  expect(fetched).toEqual([]);

  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await page.locator(LAND).waitFor();
  await waitForMap(page);
  expect(await page.locator('#map svg:has([data-arc])').count()).toBe(0);
});
