// `npm start` and the built folder as a stranger meets them: a taken port, a sub-path of a plain server.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';

const folder = inject('builtFolder');

let taken: Server | undefined;
let started: ChildProcess | undefined;

afterEach(() => {
  started?.kill();
  taken?.close();
});

async function takePort(): Promise<number> {
  const server = createServer((_, response) => response.end('somebody else'));
  taken = server;
  await new Promise<void>((ready) => {
    server.listen(0, 'localhost', ready);
  });
  return (server.address() as AddressInfo).port;
}

/** The address that `npm start` prints. */
async function startedAt(port: number): Promise<string> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ATLAS_DIST: folder },
  });
  started = child;
  let printed = '';
  return new Promise((found, failed) => {
    child.stderr.on('data', (part) => {
      printed += part;
    });
    child.stdout.on('data', (part) => {
      printed += part;
      const address = /The atlas is at (http\S+)/.exec(printed)?.[1];
      if (address !== undefined) found(address);
    });
    child.on('exit', () => failed(new Error(`ended without an address: ${printed}`)));
  });
}

describe('npm start', () => {
  test('takes the next port where its own is taken, prints the address and serves the atlas there', async () => {
    const port = await takePort();
    const address = await startedAt(port);
    expect(new URL(address).hostname).toBe('localhost');
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toBe(readFileSync(join(folder, 'index.html'), 'utf8'));
  }, 60_000);
});

describe('the built folder', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const loads = [...page.matchAll(/(?:src|href)="([^"#]+)"/g)]
    .map(([, address]) => address ?? '')
    .filter((address) => !address.startsWith('data:'));

  test('is loaded by relative addresses alone, so that any sub-path serves it', () => {
    expect(loads.length).toBeGreaterThan(3);
    const base = 'https://example.org/some/where/';
    for (const address of loads) {
      const resolved = new URL(address, base);
      expect(resolved.href.startsWith(base), address).toBe(true);
      const name = decodeURI(resolved.href.slice(base.length)).split('?')[0] ?? '';
      expect(existsSync(join(folder, name)), address).toBe(true);
    }
  });
});
