import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { HEADERS_FILE, headersFor, readHeadersFile } from '../hosting/headers-file.ts';
import type { ServerResponse } from 'node:http';

interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of built pages on this machine only, as a plain static host would: folders with their `index.html`,
 * and `404.html` with status 404 for everything else. Headers are those of the file for hosts, except how long a file may be
 * kept: here it may be built anew at any moment.
 *
 * @param base path under which the site stands, `/` or `/some/folder/`
 * @throws if the port is taken
 */
export function serveSite(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const list = join(folder, HEADERS_FILE);
  const rules = existsSync(list) ? readHeadersFile(readFileSync(list, 'utf8')) : [];
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(headersFor(path, rules))) {
      if (name !== 'Cache-Control') response.setHeader(name, value);
    }
  };
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const notFound = (): Buffer | string => {
    try {
      return readFileSync(join(folder, '404.html'));
    } catch {
      return 'There is no such page, or the site is being built anew.';
    }
  };
  const server = createServer((request, response) => {
    const refuse = (): void => {
      setHeaders(response, '/404.html');
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
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // A browser may hold a connection open on which it never asks for anything.
            server.closeAllConnections();
          }),
      });
    });
  });
}
