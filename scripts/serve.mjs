// Serves a built folder from this machine alone, as a good host does: packed files, caching by hashed names, strict headers.
import { createServer } from 'node:http';
import sirv from 'sirv';

/** Names with a hash in them never change what they hold. */
const HASHED = /\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Serves `folder` on the first free port from `port` on; `headers` go with every answer. Files that stand there packed
 * too (`.br`, `.gz`) go out so where the browser takes it. Resolves with the address, which ends in a slash.
 */
export async function serve(folder, { host, port, headers }) {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const caching = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', caching);
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => response.writeHead(404).end());
  });
  const taken = await listen(server, host, port);
  return {
    url: `http://${host}:${taken}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed(undefined));
        server.closeAllConnections();
      }),
  };
}

/** Listens on the port, or on the next one that is free; resolves with it. */
function listen(server, host, port) {
  return new Promise((listening, failed) => {
    const refused = (error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65_535) failed(error);
      else listening(listen(server, host, port + 1));
    };
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      listening(port);
    });
  });
}
