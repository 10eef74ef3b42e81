// The packed files beside the built ones: the same text, a fraction of the bytes, sent to whoever takes them.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { packFiles } from '../../scripts/packedFiles.ts';
import { type Served, serve } from '../../scripts/serve.mjs';
import { SERVED_HEADERS } from '../../scripts/servedHeaders.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-packed-'));
let served: Served;
let packed = 0;

beforeAll(async () => {
  for (const name of ['index.html', 'manifest.webmanifest', 'icon.svg', 'robots.txt'])
    cpSync(join(inject('builtFolder'), name), join(folder, name));
  packed = await packFiles(folder);
  served = await serve(folder, { host: '127.0.0.1', port: 4700, headers: SERVED_HEADERS });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** An answer as it comes, still packed. */
function asked(path: string, encodings: string): Promise<Answer> {
  return new Promise((answered, failed) => {
    get(new URL(path, served.url), { headers: { 'accept-encoding': encodings } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', failed);
  });
}

const page = readFileSync(join(inject('builtFolder'), 'index.html'));

describe('what the server sends', () => {
  test('is packed by Brotli or gzip where the browser takes it, and plain where it takes neither', async () => {
    expect(packed).toBeGreaterThan(0);
    const br = await asked('/', 'gzip, br');
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body)).toEqual(page);
    const gz = await asked('/', 'gzip');
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body)).toEqual(page);
    const plain = await asked('/', 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toEqual(page);
    expect(br.body.length).toBeLessThan(gz.body.length);
    expect(gz.body.length).toBeLessThan(plain.body.length);
  });

  test('leaves small files as they are, asks for a page anew each time, and knows no other file', async () => {
    const robots = await asked('/robots.txt', 'gzip, br');
    expect([robots.status, robots.headers['content-encoding']]).toEqual([200, undefined]);
    const first = await asked('/', 'br');
    expect(first.headers['cache-control']).toBe('no-cache');
    expect(first.headers['content-security-policy']).toBe(SERVED_HEADERS['Content-Security-Policy']);
    expect((await asked('/../package.json', 'br')).status).toBe(404);
    expect((await asked('/nothing.html', 'br')).status).toBe(404);
  });
});
