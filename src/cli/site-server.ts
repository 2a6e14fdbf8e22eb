import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of built pages on this machine only, as a plain static host would: folders with their `index.html`,
 * and `404.html` with status 404 for everything else.
 *
 * @param base path under which the site stands, `/` or `/some/folder/`
 * @throws if the port is taken
 */
export function serveSite(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = (): Buffer => readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound());
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      refuse();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, refuse);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const at = server.address();
      const used = typeof at === 'object' && at !== null ? at.port : port;
      resolve({
        address: `http://127.0.0.1:${used}${base}`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}
