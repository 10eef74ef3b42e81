// A language while numbers are hidden: texts that repeat figures lose them, years and names stay.
import { describe, expect, it } from 'vitest';
import { maskWords } from '../../src/text/maskWords.ts';
import { number } from '../../src/ui/base/format.ts';
import { uiProps } from '../ui/uiProps.ts';

describe('Hidden numbers', () => {
  it.each(['en', 'az', 'ru', 'tr'] as const)('are gone from the texts in %s', async (lang) => {
    const { words, dataText } = await uiProps({}, lang);
    const hidden = maskWords({ words, dataText });
    expect(number(hidden.words, 11_312)).toBe('?');
    for (const [key, text] of Object.entries(hidden.dataText)) {
      if (!/^(discrepancy|note|source|event|evidence)\./.test(key)) continue;
      expect(text.replace(/(?:19|20)\d\d/g, ''), key).not.toMatch(/\d/);
    }
  });

  it('leave years and names alone', async () => {
    const { words, dataText } = await uiProps();
    const hidden = maskWords({ words, dataText });
    expect(hidden.dataText['discrepancy.arrivals-2008']).toContain('2008');
    expect(hidden.dataText['layer.deportations.title']).toBe(dataText['layer.deportations.title']);
  });
});
