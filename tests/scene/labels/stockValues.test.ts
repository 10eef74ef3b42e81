// Numbers beside the discs of people at a date: that of people whose country no source states says so where it stands.
// Of the real tables of the World Bank, which state no country of origin for most immigrants.
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { labelCandidates } from '../../../src/scene/labels/labelCandidates.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { bankAtlas } from '../../figures/readRecord.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const layers = bankAtlas.topics.find(({ id }) => id === 'stocks')?.layers ?? [];
const picture = viewPicture(bankAtlas, { ...DEFAULT_VIEW, layers, year: 2010 });
const project = flatProject({ zoom: 4, lng: 48, lat: 40, width: 1440, height: 900 });
const unstated = (value: string) => `not stated: ${value}`;
const values = { on: 'few', format: String, percent: String, unstated } as const;

const numbers = labelCandidates(
  { atlas: bankAtlas, picture, nameOf: String, dataText: {}, values, measure: estimateText },
  project,
)
  .filter(({ kind }) => kind === 'value')
  .map(({ text }) => text);

describe('The numbers of people at a date', () => {
  it('say of those whose country is not stated that it is not, and of no others', () => {
    const people = picture.stocks.flatMap(({ parts }) => parts);
    const nowhere = people.find(({ kind }) => kind === 'unstated')?.persons;
    const largest = people.find(({ kind }) => kind === 'from')?.persons;
    expect(numbers).toContain(unstated(String(nowhere)));
    expect(numbers).toContain(String(largest));
    expect(numbers.filter((text) => text.startsWith(unstated('')))).toHaveLength(1);
  });
});
