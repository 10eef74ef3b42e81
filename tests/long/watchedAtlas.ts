// The atlas served once more, with a script before its own that writes down all that goes wrong in the page.
import { createServer, type ServerResponse } from 'node:http';
import type { Served } from '../browser/previewBuild.ts';

const SCRIPT_NAME = 'watch.js';

/** Runs first in the page, as a file of its own origin: its Content-Security-Policy allows no other. */
const SCRIPT = `window.troubles = [];
const note = (what, detail) => window.troubles.push(what + ': ' + detail + ' ' + (detail?.stack ?? ''));
addEventListener('error', (event) =>
  note('error', event.error ?? event.message ?? event.target.src ?? event.target.href), true);
addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
addEventListener('securitypolicyviolation', (event) =>
  note('policy', event.violatedDirective + ' ' + event.blockedURI));
const original = console.error;
console.error = (...words) => {
  note('console', words.join(' '));
  original.apply(console, words);
};`;

/** Body of a function: everything that went wrong in the page so far. */
export const TROUBLES = 'return window.troubles;';

/** Passes on what `atlasUrl` (ends in a slash) serves. */
export async function serveWatched(atlasUrl: string): Promise<Served> {
  const server = createServer((request, response) => {
    // A page that is closed half-way takes its connections with it.
    passOn(atlasUrl, (request.url ?? '/').slice(1), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

async function passOn(atlasUrl: string, path: string, response: ServerResponse): Promise<void> {
  if (path === SCRIPT_NAME) {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
    return;
  }
  const answer = await fetch(`${atlasUrl}${path}`);
  const type = answer.headers.get('content-type') ?? '';
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, { 'content-type': type });
  response.end(type.startsWith('text/html') ? withScript(body.toString()) : body);
}

function withScript(html: string): string {
  return html.replace('<head>', `<head><script src="${SCRIPT_NAME}"></script>`);
}
