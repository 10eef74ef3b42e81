// Fetching against a real server: the files as they stand on disk, and what is said where one does not come.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FILE_URLS, fetchText } from '../../src/package/files.ts';
import { loadShapes } from '../../src/package/loadShapes.ts';
import { packageFiles } from '../../src/package/packageFiles.ts';
import { fetchStoryText, STORY_URLS } from '../../src/package/storyFiles.ts';

const onDisk = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

/** What the server says instead of a file, by the end of the file's address. */
const refusals = new Map<string, readonly [number, string]>();
let server: Server;

beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const refused = [...refusals].find(([end]) => pathname.endsWith(end));
    if (refused) response.writeHead(...refused[1]).end();
    else response.end(onDisk(decodeURIComponent(pathname.slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const own = globalThis.fetch;
  // In the page addresses are relative to it.
  vi.stubGlobal('fetch', (address: string) => own(new URL(address, `http://127.0.0.1:${port}/`)));
});

afterEach(() => refusals.clear());

afterAll(async () => {
  vi.unstubAllGlobals();
  await new Promise((resolve) => server.close(resolve));
});

describe('The text of a data file', () => {
  it.each([
    ['flows.csv', fetchText],
    ['text/az.json', fetchText],
    ['stories/ru.json', fetchStoryText],
    ['stories.json', fetchStoryText],
  ])('is that of %s', async (file, fetched) => {
    expect(await fetched(file)).toBe(onDisk(`data/${file}`).toString('utf8'));
  });

  it('is refused by name where there is no such file', async () => {
    await expect(fetchText('rows.csv')).rejects.toThrow(new Error('no file named rows.csv'));
  });

  it.each([
    [[404, 'Not Found'], 'HTTP 404 Not Found'],
    [[503, ''], 'HTTP 503'],
  ] as const)('rejects with what the server answers: %s', async (answer, words) => {
    refusals.set('flows.csv', answer);
    await expect(fetchText('flows.csv')).rejects.toThrow(new Error(words));
  });
});

describe('The shapes', () => {
  it.each([
    ['coarse', '110m'],
    ['fine', '50m'],
  ] as const)('%s are those of 1:%s', async (detail, scale) => {
    const text = onDisk(`geo/world-${scale}.topojson.json`).toString('utf8');
    expect(await loadShapes(detail)).toEqual(JSON.parse(text));
  });

  it('reject with what the server answers', async () => {
    refusals.set('world-50m.topojson.json', [500, 'Internal Server Error']);
    await expect(loadShapes('fine')).rejects.toThrow(new Error('HTTP 500 Internal Server Error'));
  });
});

describe('The data package', () => {
  it('holds every file of data/, its description and the notice, byte for byte', async () => {
    const files = await packageFiles();
    const beside = ['datapackage.json', 'README.md', 'DATA-NOTICE.md'];
    expect([...files.keys()].toSorted()).toEqual(
      [...FILE_URLS.keys(), ...STORY_URLS.keys(), ...beside].toSorted(),
    );
    for (const [name, bytes] of files) {
      const path = name === 'DATA-NOTICE.md' ? name : `data/${name}`;
      expect(Buffer.from(bytes).equals(onDisk(path)), name).toBe(true);
    }
  });

  it('rejects as a whole, naming the file that does not come', async () => {
    refusals.set('events.csv', [404, 'Not Found']);
    await expect(packageFiles()).rejects.toThrow(new Error('events.csv: HTTP 404 Not Found'));
  });
});
