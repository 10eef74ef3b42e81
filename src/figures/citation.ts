// A source as a citation to copy: plain text, BibTeX and CSL-JSON.
import type { SourceRow } from '../package/atlas.ts';

type Cited = Pick<SourceRow, 'id' | 'title' | 'author' | 'publisher' | 'year' | 'url'>;

/** One line: author, title, publisher, year, address, and where in the source; empty parts are left out. */
export function citePlain(source: Cited, locator = ''): string {
  const { author, title, publisher, year, url } = source;
  const imprint = [publisher, year].filter((part) => part !== '').join(', ');
  const sentences = [author, title, imprint, locator].filter((part) => part !== '');
  const text = sentences.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
  return url === '' ? text : `${text} ${url}`;
}

const BIBTEX_SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibtexText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (found) => BIBTEX_SPECIALS[found] ?? `\\${found}`);
}

/** A BibTeX entry (`@misc`, UTF-8) keyed by the source's id; author and title are braced so that names of
 * offices and capitals stay as they are. */
export function citeBibtex(source: Cited, locator = ''): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', source.author === '' ? '' : `{${bibtexText(source.author)}}`],
    ['title', `{${bibtexText(source.title)}}`],
    // In @misc the styles print howpublished and leave publisher out.
    ['howpublished', bibtexText(source.publisher)],
    ['year', bibtexText(source.year)],
    // The url field is read verbatim: only braces, and a backslash before one, could end it wrongly.
    ['url', source.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', bibtexText(locator)],
  ];
  const lines = fields.filter(([, text]) => text !== '').map(([name, text]) => `  ${name} = {${text}}`);
  return `@misc{${source.id},\n${lines.join(',\n')}\n}`;
}

/** A CSL-JSON array of one item, as text; the locator stands in `note`. */
export function citeCslJson(source: Cited, locator = ''): string {
  const item = {
    id: source.id,
    type: 'document',
    title: source.title,
    ...(source.author === '' ? {} : { author: [{ literal: source.author }] }),
    ...(source.publisher === '' ? {} : { publisher: source.publisher }),
    ...(/^\d{4}$/.test(source.year) ? { issued: { 'date-parts': [[Number(source.year)]] } } : {}),
    ...(source.url === '' ? {} : { URL: source.url }),
    ...(locator === '' ? {} : { note: locator }),
  };
  return JSON.stringify([item], null, 2);
}
