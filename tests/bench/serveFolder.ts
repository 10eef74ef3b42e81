// Serves a built folder as a good host does: gzipped, with types, from this machine alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface Server {
  /** Ends in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** `change` may answer with another page than the built one. */
export async function serveFolder(
  folder: string,
  change: (html: string) => string = (html) => html,
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    try {
      const file = readFileSync(join(folder, path));
      const body = path === '/index.html' ? Buffer.from(change(file.toString('utf8'))) : file;
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      const packed = type.startsWith('font') ? body : gzipSync(body);
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': packed.length,
        ...(packed === body ? {} : { 'Content-Encoding': 'gzip' }),
      });
      response.end(packed);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no address');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
