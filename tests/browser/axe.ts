// What axe finds in a page against WCAG 2.2 A and AA, one line for each violation.
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rule, element and reason of each; `part` for what lies over the page: axe takes what an open note covers for
 * something that must be reached. */
export async function violations(page: Page, part?: Locator): Promise<readonly string[]> {
  // Once a page: half of a scan would be the reading of axe itself.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    ({ within, tags }) =>
      (window as unknown as { readonly axe: typeof axe }).axe.run(within ?? document, {
        resultTypes: ['violations'],
        runOnly: { type: 'tag', values: tags },
        // No sound, no video, and no style sheet for one orientation alone, for which axe would fetch files.
        preload: false,
      }),
    { within: await part?.first().elementHandle(), tags: TAGS },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
