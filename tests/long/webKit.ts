// The page in WebKit (the GTK port's MiniBrowser), driven over WebDriver by the few commands that the tests need.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallProgram } from '../../scripts/otherBrowsers.mjs';
import { end, openDisplay } from './display.ts';
import { type EnginePage, until, WINDOW } from './enginePage.ts';

/** WebDriver's name of the member that holds the id of an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Longest that a script of a test may take; its slow steps are waited for by `until`. */
const SCRIPT_MILLISECONDS = 120_000;

/** Opens an empty page. */
export async function openWebKit(): Promise<EnginePage> {
  const driverPath = await findOrInstallProgram('webKitDriver');
  const display = await openDisplay();
  // MiniBrowser saves into the home folder.
  const home = mkdtempSync(join(tmpdir(), 'atlas-webkit-'));
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name, HOME: home, XDG_DOWNLOAD_DIR: home },
    stdio: 'ignore',
  });
  const root = `http://127.0.0.1:${port}`;
  await until('an answer of the driver', () =>
    fetch(`${root}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const { sessionId } = (await send(root, 'session', {
    capabilities: { alwaysMatch: { timeouts: { script: SCRIPT_MILLISECONDS } } },
  })) as { sessionId: string };
  const session = `${root}/session/${sessionId}`;
  const run = (body: string) =>
    send(session, 'execute/async', {
      script: `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`,
      args: [],
    }).then((answer) => {
      const { value, error } = answer as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    });
  const rectangle = { x: 0, y: 0, ...WINDOW };
  await send(session, 'window/rect', rectangle);
  return {
    downloads: home,
    goTo: async (url) => {
      await send(session, 'url', { url });
    },
    run,
    press: async (body) => {
      const found = (await send(session, 'execute/sync', { script: body, args: [] })) as {
        [ELEMENT]?: string;
      } | null;
      const id = found?.[ELEMENT];
      if (id === undefined) throw new Error(`nothing to press: ${body}`);
      await send(session, `element/${id}/click`, {});
    },
    close: async () => {
      await fetch(session, { method: 'DELETE' });
      await end(driver);
      await display.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** One command of WebDriver; what it answers with, or its own words as an error. */
async function send(root: string, command: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${root}/${command}`, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
