// The build behind a plain server, deep below its root: the atlas opens and asks for nothing above its folder.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './atlasPage.ts';
import { button, yearOf } from './controls.ts';

const UNDER = '/some/where/deep/';
const asked: string[] = [];
let server: Server;

beforeAll(async () => {
  const built = inject('atlasUrl');
  server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = path.startsWith(UNDER) ? await fetch(new URL(path.slice(UNDER.length), built)) : null;
    const type = answer?.headers.get('content-type') ?? 'text/plain';
    response.writeHead(answer?.status ?? 404, { 'content-type': type });
    response.end(answer === null ? '' : Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
});

afterAll(() => {
  server.close();
});

test('the atlas opens below any path of a plain server', async () => {
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser(false);
  try {
    const atlas = await openPage(browser, `http://127.0.0.1:${port}${UNDER}`);
    expect(await yearOf(atlas.page)).toBe('1995');
    await button(atlas.page, 'Next year').click();
    expect(await yearOf(atlas.page)).toBe('1996');
    expect(asked.filter((path) => !path.startsWith(UNDER))).toEqual([]);
    expect([...atlas.failedRequests, ...atlas.foreignRequests, ...atlas.pageErrors]).toEqual([]);
  } finally {
    await browser.close();
  }
});
