// While numbers are hidden the whole interface holds none of them: not in text, names, titles or sizes.
import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../src/figures/maskNumbers.ts';
import { formatNumber } from '../../src/lib/numberFormat.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { maskWords } from '../../src/text/maskWords.ts';
import { atlas } from '../figures/readAtlas.ts';
import { html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

const VIEWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the first view', {}],
  ['1995 with a card', { year: 1995, focus: 'RUS' }],
  ['deportations as a table', { year: 2011, layers: ['deportations', 'work-permits'], view: 'table' }],
  ['shares and ranks', { year: 2010, layers: ['migrant-origins', 'emigrants', 'immigrants'] }],
];

/** Every figure of four digits and more as English writes it: no date and no size in pixels looks like that. */
const FIGURES = [...atlas.flows.value, ...atlas.indicators.map(({ value }) => value ?? 0)]
  .filter((value) => value >= 1000)
  .map((value) => formatNumber('en', value));

describe.each(VIEWS)('In %s', (_what, change) => {
  it('no figure is left anywhere in the markup', async () => {
    const shown = await uiProps(change);
    const before = html(shown);
    const bundle = maskWords({ words: shown.words, dataText: shown.dataText });
    const after = html({
      ...shown,
      ...bundle,
      atlas: maskNumbers(atlas),
      transient: { ...shown.transient, lesson: { ...shown.transient.lesson, hidden: true } },
    });
    expect(FIGURES.filter((figure) => before.includes(figure)).length).toBeGreaterThan(0);
    expect(FIGURES.filter((figure) => after.includes(figure))).toEqual([]);
    expect(textOf(after)).toContain('?');
  });
});
