// The headline of another country's count: in every year, count and language it holds the figures of the tables.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { formatNumber } from '../../../src/lib/numberFormat.ts';
import { sheetText } from '../../../src/ui/export/sheetText.ts';
import { headlineText } from '../../../src/ui/topics/headlineWords.ts';
import { countSentences } from '../../../src/ui/year/countWords.ts';
import { mirroredAtlas } from '../../figures/readRecord.ts';
import { dataRows, type TextRow } from '../../package/dataRows.ts';
import { uiProps } from '../uiProps.ts';

const PARTNERS = dataRows('flows-partners');
const OWN = [...dataRows('flows-un-2015'), ...dataRows('flows').filter(({ from }) => from === '2010')];
const YEARS = Array.from({ length: 22 }, (_, index) => 1990 + index);

const largest = (layer: string, year: number): TextRow | undefined =>
  PARTNERS.filter((row) => row.layer === layer && row.from === String(year))
    .sort((a, b) => Number(b.value) - Number(a.value))
    .at(0);
const ownOf = (layer: string, { origin, destination, from }: TextRow) =>
  OWN.find(
    (row) =>
      row.layer === layer && row.origin === origin && row.destination === destination && row.from === from,
  );
const props = async (...[change, lang]: Parameters<typeof uiProps>) => ({
  ...(await uiProps({ topic: 'residence', ...change }, lang)),
  counted: mirroredAtlas,
});

describe.each(LANGUAGES)('The headline of the counts in %s', (lang) => {
  it.each(['partner', 'both'] as const)('says what the tables have, in every year, of %s', async (count) => {
    for (const year of YEARS) {
      const ui = await props({ year, count }, lang);
      const sentences = countSentences(ui);
      const sides = [
        ['partner-arrivals', 'residence-departures'],
        ['partner-departures', 'residence-arrivals'],
      ] as const;
      for (const [index, [layer, own]] of sides.entries()) {
        const row = largest(layer, year);
        if (!row) throw new Error(`${layer} has nothing in ${year}`);
        const said = sentences[index] ?? '';
        expect(said, `${year}`).toContain(formatNumber(lang, Number(row.value)));
        const place = row.origin === 'AZE' ? row.destination : row.origin;
        expect(said).toContain(ui.words.names[place ?? '']?.name ?? 'no name');
        const other = ownOf(own, row)?.value ?? '';
        if (count === 'both' && other !== '') expect(said).toContain(formatNumber(lang, Number(other)));
        expect(said).not.toMatch(/[{}]/);
      }
      expect(headlineText(ui)).toBe(`${year}. ${sentences.join(' ')}`);
    }
  });
});

describe('The headline of the counts', () => {
  it('of 2008 names both numbers and who counted them', async () => {
    const ui = await props({ year: 2008, count: 'both', flow: 'out' }, 'en');
    expect(headlineText(ui)).toBe(
      '2008. Azerbaijan registered 2,028 departures to Russia; Russia registered 23,331 arrivals from Azerbaijan. ' +
        'The other country’s number to Azerbaijan’s: 11.5\u00a0:\u00a01 (computed).',
    );
  });

  it('says where Azerbaijan has no figure', async () => {
    const ui = await props({ year: 1992, count: 'both', flow: 'out' }, 'en');
    expect(headlineText(ui)).toContain('Azerbaijan has no figure for departures to Russia');
    expect(headlineText(ui)).toContain('69,943');
  });

  it('goes with its caveat onto a picture that leaves the page, and with the source', async () => {
    const { sentences, caveat, source } = sheetText(await props({ year: 2008, count: 'both' }, 'en'));
    expect(sentences[0]).toContain('23,331');
    expect(caveat).toContain('neither is the only right number');
    expect(source).toContain('United Nations');
  });

  it('hides its numbers with all others', async () => {
    const ui = await props({ year: 2008, count: 'both' }, 'en');
    const hidden = { ...ui, words: { ...ui.words, numbersHidden: true } };
    expect(headlineText(hidden)).not.toMatch(/[\d,]{4,}(?!\.)/);
  });
});
