// No address of another host in the build but names of languages and words that nobody requests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

/** Addresses that stand in code or style, and why none of them is ever requested. */
const NEVER_REQUESTED: readonly (readonly [start: string, why: string])[] = [
  ['http://www.w3.org/', 'names of SVG, MathML and XHTML'],
  ['https://maplibre.org/', 'link of a logo that the map does not show'],
  ['https://maplibre.invalid/', 'base that MapLibre resolves relative addresses against'],
  ['https://github.com/mapbox/', 'advice in a message of MapLibre'],
  ['https://github.com/maplibre/', 'comment on its licence'],
  ['https://en.wikipedia.org/wiki/', 'comments in shaders of luma.gl'],
  [
    'https://unpkg.com/@loaders.gl',
    'where loaders.gl would find workers, had deck.gl files to read by address',
  ],
  ['https://bit.ly/wb-precache', 'advice in a message of Workbox'],
  ['https://wiki.openstreetmap.org/wiki/This_map_requires_WebGL', 'advice in a message of MapLibre'],
  ['https://www.webmproject.org/', 'a specification that a message of mediabunny names'],
  ['https://aomediacodec.github.io/', 'a specification that a message of mediabunny names'],
  ['https://www.w3.org/TR/', 'specifications that messages of mediabunny name'],
  ['https://github.com/mholt/PapaParse', 'comment on its licence'],
  ['https://datapackage.org/profiles/2.0/', 'name of the profile that a data package says it follows'],
  ['http://schemas.openxmlformats.org/', 'names of the parts of a workbook'],
  ['http://purl.oclc.org/ooxml/', 'names of the parts of a workbook'],
  ['https://schema.org', 'name of the vocabulary that describes the dataset'],
  ['https://khazar.academia.edu/', 'where the report is, in the description of the dataset'],
];

const ADDRESS = /(?:\b(?:https?|wss?):)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[^\s"'`)<>\\]*/gi;

const folder = inject('builtFolder');
const texts = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((name) => /\.(js|css|html|webmanifest)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe('the build', () => {
  test('holds no address of another host that could be requested', () => {
    const unknown = texts.flatMap(({ name, text }) =>
      [...text.matchAll(ADDRESS)]
        .map(([address]) => address)
        .filter((address) => !NEVER_REQUESTED.some(([start]) => address.startsWith(start)))
        .map((address) => `${name}: ${address}`),
    );
    expect(unknown).toEqual([]);
  });

  test('loads nothing by an absolute address', () => {
    const loads = /(?:src|href|action|content)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/i;
    const wrong = texts.filter(
      ({ name, text }) => /\.(html|css|webmanifest)$/.test(name) && loads.test(text),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
