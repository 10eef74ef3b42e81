// Citations in plain text, BibTeX and CSL-JSON, for every source of the atlas and for hostile titles.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeBibtex, citeCslJson, citePlain } from '../../src/figures/citation.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const factbook = {
  id: 'factbook',
  title: 'Migration & Remittances: 100% of it',
  author: 'A. Author',
  publisher: 'World Bank',
  year: '2011',
  url: 'https://example.org/a_b',
};

describe('citePlain', () => {
  it('writes author, title, publisher, year, place in the source and address', () => {
    expect(citePlain(factbook, 'Table 5')).toBe(
      'A. Author. Migration & Remittances: 100% of it. World Bank, 2011. Table 5. https://example.org/a_b',
    );
  });

  it('leaves out what is not known', () => {
    expect(citePlain({ ...factbook, author: '', year: '', url: '' })).toBe(
      'Migration & Remittances: 100% of it. World Bank.',
    );
  });

  it('names title and address of every source', () => {
    atlas.sources.forEach((source, index) => {
      const row = dataRows('sources')[index];
      expect(citePlain(source)).toContain(row?.title);
      expect(citePlain(source)).toContain(row?.url);
    });
  });
});

describe('citeBibtex', () => {
  it('escapes what TeX reads as commands and leaves the address alone', () => {
    expect(citeBibtex(factbook, 'Table 5')).toBe(
      [
        '@misc{factbook,',
        '  author = {{A. Author}},',
        '  title = {{Migration \\& Remittances: 100\\% of it}},',
        '  howpublished = {World Bank},',
        '  year = {2011},',
        '  url = {https://example.org/a_b},',
        '  note = {Table 5}',
        '}',
      ].join('\n'),
    );
  });

  it('keeps its braces balanced whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, url) => {
        const bare = citeBibtex({ ...factbook, title, url }).replace(/\\[{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
  });
});

describe('citeCslJson', () => {
  it('is one item with what is known', () => {
    expect(JSON.parse(citeCslJson(factbook, 'Table 5'))).toEqual([
      {
        id: 'factbook',
        type: 'document',
        title: 'Migration & Remittances: 100% of it',
        author: [{ literal: 'A. Author' }],
        publisher: 'World Bank',
        issued: { 'date-parts': [[2011]] },
        URL: 'https://example.org/a_b',
        note: 'Table 5',
      },
    ]);
  });

  it('has no date where the source has no year', () => {
    for (const source of atlas.sources) {
      const [item] = JSON.parse(citeCslJson(source)) as readonly Readonly<Record<string, unknown>>[];
      expect('issued' in (item ?? {})).toBe(source.year !== '');
      expect('URL' in (item ?? {})).toBe(source.url !== '');
    }
  });
});

describe('A source without an author', () => {
  const nameless = { ...factbook, author: '', title: 'Who moves?' };

  it('begins with its title, whose mark of its own is enough', () => {
    expect(citePlain(nameless)).toBe('Who moves? World Bank, 2011. https://example.org/a_b');
  });

  it('has no field for one', () => {
    expect(citeBibtex(nameless)).not.toContain('author');
    expect(citeCslJson(nameless)).not.toContain('author');
  });
});
