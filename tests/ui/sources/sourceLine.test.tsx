// Whose figures are on screen, in the panel of the year: the bodies by name, in the language, without their departments.
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { SourceLine } from '../../../src/ui/sources/SourceLine.tsx';
import { sourceNames } from '../../../src/ui/sources/sourceNames.ts';
import { wholeAtlas } from '../../figures/readAtlas.ts';
import { withNotes } from '../notes.tsx';
import { textOf } from '../rendered.tsx';
import { uiProps } from '../uiProps.ts';

it.each(LANGUAGES)('the line of sources names the bodies of a year alone, language %s', async (lang) => {
  for (const year of [1995, 2004, 2007, 2010]) {
    const props = { ...(await uiProps({ year }, lang)), counted: wholeAtlas };
    const line = textOf(withNotes(props, <SourceLine />).markup);
    const known = sourceNames(props);
    const names = line.slice(line.indexOf(':') + 1).split('·');
    for (const name of names) {
      expect(
        known.some((whole) => whole.startsWith(name.trim())),
        name,
      ).toBe(true);
      expect(name.trim(), line).not.toMatch(/^$|,/);
    }
    expect(new Set(names).size).toBe(names.length);
  }
});
