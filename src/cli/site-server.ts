import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { HEADERS_FILE, headersFor, readHeadersFile } from '../hosting/headers-file.ts';
import type { HeaderRule } from '../hosting/headers.ts';
import type { ServerResponse } from 'node:http';

interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What is answered for everything that is not there, while a build has not yet made the page for it. */
const NO_PAGE = 'There is no such page, or the site is being built anew.';

/**
 * Serves a folder of built pages on this machine only, as a plain static host would: folders with their `index.html`, an
 * address without its last `/` leading to the one with it, from which alone the links of the page are right, and `404.html` with status 404 for everything else. Headers are those of the file for hosts, except how long a file may be
 * kept: here it may be built anew at any moment, also while it is served.
 *
 * @param base path under which the site stands, `/` or `/some/folder/`
 * @throws if the port is taken
 */
export function serveSite(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const rules = rulesOf(join(folder, HEADERS_FILE));
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(headersFor(path, rules()))) {
      if (name !== 'Cache-Control') response.setHeader(name, value);
    }
  };
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readIfThere(join(folder, '404.html')) ?? NO_PAGE);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      refuse();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const lasting = withLastSlash(url, folder, base);
    if (lasting !== null) {
      response.writeHead(301, { location: lasting }).end();
      return;
    }
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

/** The address of a page with the `/` at the end of its path that it was asked for without; null for all others. */
function withLastSlash(url: string, folder: string, base: string): string | null {
  const [path = '', query] = url.split(/(?=\?)/);
  if (path.endsWith('/') || !existsSync(join(folder, path.slice(base.length), 'index.html'))) return null;
  return `${path}/${query ?? ''}`;
}

/** The rules of a headers file, read again when another build has written it. */
function rulesOf(file: string): () => readonly HeaderRule[] {
  let written = 0;
  let rules: readonly HeaderRule[] = [];
  return () => {
    const now = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now !== written) rules = readHeadersFile(readIfThere(file) ?? '');
    written = now;
    return rules;
  };
}

/** The text of a file; null where it is not there, be it only while a build is made. */
function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
