// The headline as plain text, for the live region and the slider: it says what the headline shows, and no more.
import { describe, expect, it } from 'vitest';
import { countryCard } from '../../../src/figures/countryCard.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { figureWords } from '../../../src/ui/base/figureWords.ts';
import { sheetText } from '../../../src/ui/export/sheetText.ts';
import { headlineText, shortHeadline } from '../../../src/ui/topics/headlineWords.ts';
import { mirroredAtlas } from '../../figures/readRecord.ts';
import { between, html, textOf } from '../rendered.tsx';
import { uiProps } from '../uiProps.ts';

describe('The headline in one text', () => {
  it('names the first of an order without its number, which the words say already', async () => {
    const text = headlineText(await uiProps({ topic: 'stocks', year: 2010 }));
    expect(text).toContain('First of the countries where they live: Russia.');
    expect(text).not.toContain('no. 1');
  });

  it('counts the ways onward and the intended destinations of the routes as the list has them', async () => {
    const text = headlineText(await uiProps({ topic: 'transit', year: 2009 }));
    expect(text).toContain('Ways onward: 4. Intended destinations: 6.');
  });

  it('says each date ahead of what is of it, and the year itself where another date comes before', async () => {
    const routes = headlineText(await uiProps({ topic: 'transit', year: 2009 }));
    expect(routes).toMatch(
      /^2009\. As reported in 2005\. Places of origin .*: 6\. 2009\. The largest number/,
    );
    const deported = headlineText(await uiProps({ topic: 'deportations', year: 2011 }));
    expect(deported).toMatch(
      /^2011\. The Ministry .* 3,023 .* 1,319\. January–November 2011\. Another office/,
    );
    const russian = headlineText(await uiProps({ topic: 'displacement', year: 2007 }, 'ru'));
    expect(russian).toMatch(/март 2007\sг\. Внутренне/);
  });

  it('begins with the date where there is room for one sentence', async () => {
    const turkish = shortHeadline(await uiProps({ topic: 'transit', year: 2009 }, 'tr'));
    expect(turkish).toMatch(/^2005 yılında bildirildiği gibi\. \S/);
    const moves = shortHeadline(await uiProps({ topic: 'deportations', year: 2011 }));
    expect(moves).toMatch(/^The Ministry of Internal Affairs counted 3,023 /);
  });
});

describe('The headline of the country in focus', () => {
  it.each(LANGUAGES)(
    'says its arrivals and departures as its card has them, in every year, in %s',
    async (lang) => {
      for (const year of [1990, 1995, 2003, 2010]) {
        const ui = await uiProps({ topic: 'residence', year, focus: 'RUS' }, lang);
        const { arrivals, departures } = countryCard(ui.atlas, 'all', 'RUS', year);
        const text = headlineText(ui);
        expect(text).toMatch(new RegExp(`^${year}. ${ui.words.names.RUS?.name}`));
        expect(text).toContain(`: ${figureWords(ui.words, arrivals)}. `);
        expect(text.endsWith(`: ${figureWords(ui.words, departures)}.`), text).toBe(true);
      }
    },
  );

  it('is the same in the panel, for a screen reader and on a picture that leaves the page', async () => {
    const ui = await uiProps({ topic: 'residence', year: 1995, focus: 'RUS' });
    const said = 'Russia. Arrivals from there: 2,968. Departures to there: 11,312.';
    const panel = textOf(between(html(ui), 'class="sentence"', 'class="view-choices"'));
    expect(panel).toMatch(/Russia\. Arrivals from there: 2,968\b.*Departures to there: 11,312\b/);
    expect(panel).not.toContain('6,222');
    expect(headlineText(ui)).toContain(said);
    expect(sheetText(ui).sentences[0]).toBe(said);
  });

  it('speaks of all countries where Azerbaijan itself or nothing is in focus', async () => {
    for (const focus of ['AZE', null])
      expect(headlineText(await uiProps({ topic: 'residence', year: 1995, focus }))).toContain('6,222');
  });

  it('says what the other topics have of it, as its card calls that', async () => {
    const of = async (topic: string, year: number, focus: string) =>
      headlineText(await uiProps({ topic, year, focus }));
    expect(await of('deportations', 2011, 'TUR')).toBe('2011. Türkiye. Deportations: 1,319.');
    expect(await of('transit', 2009, 'TUR')).toBe(
      '2009. Türkiye. Transit routes, as reported in 2005: onward. Border violations: 373.',
    );
    expect(await of('work', 2011, 'EST')).toBe(
      '2011. Estonia. The sources say nothing on this topic for 2011.',
    );
  });

  it('says both counts of it, and where there is one alone which', async () => {
    const of = async (focus: string) =>
      headlineText({
        ...(await uiProps({ topic: 'residence', year: 1995, count: 'both', focus })),
        atlas: mirroredAtlas,
        counted: mirroredAtlas,
      });
    expect(await of('DEU')).toMatch(
      /^1995\. Azerbaijan registered .* departures to Germany; Germany registered/,
    );
    expect(await of('ISR')).toMatch(
      /^1995\. Israel\. .* Departures to there: 1,688\. No count of another country/,
    );
  });

  it('says of two years what became of it', async () => {
    const ui = await uiProps({ topic: 'residence', year: 2010, compare: 1995, focus: 'RUS' });
    const said = sheetText(ui).sentences.join(' ');
    expect(said).toMatch(/^Russia\. /);
    expect(said).toContain('11,312');
    expect(said).not.toContain('16,033');
  });
});
