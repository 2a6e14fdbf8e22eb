import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortAddress } from '../evidence/short-address.ts';
import { contentChanged } from '../intake/read-evidence.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { besideInDev } from './beside-in-dev.ts';

const root = mkdtempSync(join(tmpdir(), 'in-dev-'));
let server: Server;

type Handler = Parameters<Parameters<typeof besideInDev>[0]['use']>[0];

beforeAll(async () => {
  // The search knows what people type from there.
  symlinkSync(resolve('src'), join(root, 'src'));
  await writeText('Two people died.');
  let handle: Handler | undefined;
  besideInDev({ use: (handler) => (handle = handler) }, root);
  server = createServer((request, response) => {
    handle?.(request, response, (error) => response.writeHead(error ? 500 : 404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

async function writeText(words: string): Promise<void> {
  const text = `## Deaths [#deaths]\n\n<Claim id="one" on="first-report#p1">${words}</Claim>\n`;
  for (const { path, text: content } of sampleContent(text)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  contentChanged();
}

async function get(address: string): Promise<{ status: number; type: string | null; text: string }> {
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  const response = await fetch(`http://127.0.0.1:${place.port}${address}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

it('claims alone and short addresses are answered, of the texts as they stand', async () => {
  const claim = await get('/embed/claim/one/');
  expect(claim).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(claim.text).toContain('Two people died.');
  expect((await get(shortAddress('/sample/#deaths'))).text).toContain('../../sample/#deaths');
  await writeText('Three people died.');
  expect((await get('/embed/claim/one/')).text).toContain('Three people died.');
});

it('the index of the search is answered, as scripts', async () => {
  const start = await get('/search/start.js');
  expect(start).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  expect(start.text).toMatch(/^aleppo\.searchData\("start",/);
});

it('all else is left to Astro', async () => {
  for (const address of ['/search/', '/sample/', '/embed/claim/two/', '/s/'])
    expect((await get(address)).status).toBe(404);
});
