// The twelve findings of the figures: each stands in a headline, a card or a list, where nobody has to search for it.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { mirroredAtlas } from '../figures/readRecord.ts';
import { between, html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

type Place = 'headline' | 'card' | 'list';

/** Where a part of the interface begins and ends in its markup. */
const PARTS: Readonly<Record<Place, readonly [string, string]>> = {
  headline: ['class="sentence"', 'class="keys"'],
  card: ['<dialog class="card"', '</dialog>'],
  list: ['class="partner-list"', '</ol>'],
};

async function saysIn(place: Place, change: Partial<ViewState>, lang: (typeof LANGUAGES)[number] = 'en') {
  const ui = {
    ...(await uiProps({ topic: 'residence', ...change }, lang)),
    atlas: wholeAtlas,
    counted: change.count ? mirroredAtlas : wholeAtlas,
    fullAtlas: wholeAtlas,
  };
  const [start, end] = PARTS[place];
  // Numbers stay together by spaces that do not break.
  return textOf(between(html(ui), start, end)).replace(/[\u00a0\u202f]/g, ' ');
}

const layersOf = (id: string) => wholeAtlas.topics.find((topic) => topic.id === id)?.layers ?? [];

/** Number of the finding, where it stands, the view, and what is to be read there. */
const FINDINGS: readonly (readonly [number, Place, Partial<ViewState>, readonly string[]])[] = [
  [
    1,
    'headline',
    { year: 2010 },
    ['Since 1995', 'fallen to 5%', 'arrivals to 35.8%', 'because fewer people leave'],
  ],
  [2, 'card', { year: 1995, focus: 'RUS' }, ['−8,344']],
  [2, 'card', { year: 2006, focus: 'RUS' }, ['−766']],
  [
    2,
    'card',
    { year: 2010, focus: 'RUS' },
    ['+1,276', 'The balance last turned in 2009: +597, after −4 in 2008'],
  ],
  [
    2,
    'headline',
    { year: 2009 },
    ['Russia: more people came from there', 'in 2008 it was the other way round'],
  ],
  [3, 'card', { year: 2010, focus: 'KAZ' }, ['Share of all departures: 1.3% in 1995, 32.5% in 2010']],
  [4, 'card', { year: 2008, focus: 'GEO' }, ['In all 16 years with both figures more people came']],
  [4, 'card', { year: 2008, focus: 'IRN' }, ['In all 15 years with both figures more people came']],
  [5, 'headline', { year: 1990 }, ['urban places: 98.3% of the whole']],
  [5, 'headline', { year: 2003 }, ['urban places: −1,600; Net migration, rural places: +300']],
  [6, 'card', { year: 2008, focus: 'TUR' }, ['2008 stands out: 267 came (2007: 8; 2009: 38)']],
  [7, 'headline', { topic: 'work', year: 2011 }, ['The largest share: Türkiye']],
  [7, 'headline', { topic: 'deportations', year: 2011 }, ['Türkiye, 1,319']],
  [7, 'card', { year: 2010, focus: 'TUR' }, ['−6']],
  [8, 'headline', { topic: 'deportations', year: 2009 }, ['598', 'Pakistan']],
  [8, 'headline', { topic: 'deportations', year: 2011 }, ['3,023', 'Türkiye']],
  [
    9,
    'headline',
    { topic: 'deportations', year: 2011 },
    ['7,211 decisions', '1,804 cases', '25%', 'of the decisions'],
  ],
  [10, 'headline', { topic: 'work', year: 2003 }, ['Difference: US$ +2 million']],
  [10, 'headline', { topic: 'work', year: 2008 }, ['Difference: US$ +961 million']],
  [10, 'headline', { topic: 'work', year: 2009 }, ['Difference: US$ +621 million']],
  [11, 'list', { year: 1995 }, ['Israel', '1,688 out']],
  [11, 'card', { year: 1995, focus: 'ISR' }, ['Share of all departures: 10.5% in 1995, 0.3% in 2009']],
  [12, 'headline', { year: 2008, count: 'both' }, ['2,028', '23,331', '11.5 : 1']],
  [12, 'list', { year: 2008, count: 'both' }, ['2,028 · 23,331 · 11.5 : 1 out']],
];

describe('The twelve findings', () => {
  it.each(FINDINGS)('%i stands in the %s: %o', async (_finding, place, change, words) => {
    const layers = layersOf(change.topic ?? 'residence');
    const said = await saysIn(place, { layers, ...change });
    for (const each of words) expect(said).toContain(each);
  });

  it('are twelve', () => {
    expect(new Set(FINDINGS.map(([finding]) => finding)).size).toBe(12);
  });

  it.each(LANGUAGES)('leave no slot open in %s, in any year', async (lang) => {
    for (let year = 1990; year <= 2011; year++) {
      const said = await saysIn('headline', { year }, lang);
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
