// Which numbers a view writes on its map: the few or all, none while they are hidden, those of the places in focus.
import { describe, expect, it } from 'vitest';
import { arcValues } from '../../../src/ui/shell/arcValues.ts';
import { uiProps } from '../uiProps.ts';

const { view, words } = await uiProps();

describe('arcValues', () => {
  it('are of the place in focus and of the one whose card is pinned', () => {
    expect(arcValues(view, words).focus).toEqual([]);
    expect(arcValues({ ...view, focus: 'GEO', pin: 'TUR' }, words).focus).toEqual(['GEO', 'TUR']);
  });

  it('say of people without a country in every language that the source states none', async () => {
    const said = await Promise.all(
      (['en', 'az', 'ru', 'tr'] as const).map(async (lang) =>
        arcValues(view, (await uiProps({}, lang)).words).unstated?.('155,844'),
      ),
    );
    expect(said).toEqual([
      'country not stated: 155,844',
      'ölkəsi göstərilməyib: 155,844',
      'страна не указана: 155,844',
      'ülkesi belirtilmeyen: 155,844',
    ]);
  });

  it('are few, all where the reader asks for them, and none while they are hidden', () => {
    expect(arcValues({ ...view, values: false }, words).on).toBe('few');
    expect(arcValues({ ...view, values: true }, words).on).toBe('all');
    expect(arcValues({ ...view, values: true }, { ...words, numbersHidden: true }).on).toBe('none');
  });
});
