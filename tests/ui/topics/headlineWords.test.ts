// The headline as plain text, for the live region and the slider: it says what the headline shows, and no more.
import { describe, expect, it } from 'vitest';
import { headlineText } from '../../../src/ui/topics/headlineWords.ts';
import { uiProps } from '../uiProps.ts';

describe('The headline in one text', () => {
  it('names the first of an order without its number, which the words say already', async () => {
    const text = headlineText(await uiProps({ topic: 'stocks', year: 2010 }));
    expect(text).toContain('First of the countries where they live: Russia.');
    expect(text).not.toContain('no. 1');
  });

  it('counts three ways on and six intended destinations of the routes', async () => {
    const text = headlineText(await uiProps({ topic: 'transit', year: 2009 }));
    expect(text).toContain('Ways on: 3. Intended destinations: 6.');
  });
});
