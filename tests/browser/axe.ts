// What axe finds in a page against WCAG 2.2 A and AA, one line for each violation.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rule, element and reason of each; `part` for what lies over the page: axe takes what an open note covers for
 * something that must be reached. */
export async function violations(page: Page, part?: string): Promise<readonly string[]> {
  // Its other mode opens a page of its own for each scan, for frames that the atlas has none of.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (part === undefined ? builder : builder.include(part))
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: TAGS } })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
