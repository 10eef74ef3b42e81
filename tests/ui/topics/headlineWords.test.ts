// The headline as plain text, for the live region and the slider: it says what the headline shows, and no more.
import { describe, expect, it } from 'vitest';
import { headlineText, shortHeadline } from '../../../src/ui/topics/headlineWords.ts';
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
