import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

interface CutServer {
  readonly origin: string;
  /** Sends what is still held back of the page that was asked for last. */
  readonly sendRest: () => void;
  readonly close: () => void;
}

/**
 * Serves the built site on a line that stops in the middle of a page.
 *
 * @param cut says for a file and its path from the root of the site how many of its bytes come; null for the whole of it
 */
export async function cutServer(cut: (file: Buffer, path: string) => number | null): Promise<CutServer> {
  let sendRest = (): void => undefined;
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/\/$/, '/index.html');
    if (!existsSync(join('dist', path))) return void response.writeHead(404).end();
    const file = readFileSync(join('dist', path));
    response.writeHead(200, { 'content-type': path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8' });
    const end = cut(file, path);
    if (end === null) return void response.end(file);
    response.write(file.subarray(0, end));
    sendRest = () => response.end(file.subarray(end));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sendRest: () => sendRest(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
