import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { AddressInfo } from 'node:net';

test('every page bears the policy before all else, and nothing stands in it that the policy forbids', () => {
  const faults: string[] = [];
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.html$/.test(path),
  )) {
    const html = readFileSync(join('dist', file), 'utf8');
    const [, policy] =
      /<head>\s*<meta charset="utf-8"\/?>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ??
      [];
    if (policy === undefined || policy.includes('unsafe')) faults.push(`${file}: policy`);
    if (/<style|\sstyle="|\son[a-z]+="/.test(html)) faults.push(`${file}: style or handler`);
    for (const [, script = ''] of html.matchAll(/<script(?![^>]* (?:src|type)=)[^>]*>(.*?)<\/script>/gs)) {
      const hash = createHash('sha256').update(script).digest('base64');
      if (policy?.includes(`'sha256-${hash}'`) !== true) faults.push(`${file}: ${script.slice(0, 60)}`);
    }
  }
  expect(faults).toEqual([]);
});

// The console tells of each breach, so this test and the next do not listen to it.
base('script and style that somebody brings into a page stay without effect', async ({ page }) => {
  await page.goto('/toll/');
  const stopped = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red" onclick="window.ran = true" id="evil">x</p>');
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const image = new Image();
    image.src = 'https://elsewhere.invalid/who-reads.png';
    document.body.append(script, image);
    document.getElementById('evil')?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { ran: 'ran' in window, directives: [...new Set(directives)].sort() };
  });
  expect(stopped).toEqual({
    ran: false,
    directives: ['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr'],
  });
});

base('another site may show a claim in a frame, and no page', async ({ page, baseURL }) => {
  const frames = ['embed/claim/offensive-people-resident/', 'toll/'].map(
    (path) => `<iframe src="${baseURL}/${path}"></iframe>`,
  );
  const elsewhere = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(frames.join(''));
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  const [claim, other] = page.mainFrame().childFrames();
  await expect(page.locator('iframe').first().contentFrame().locator('p.claim')).toBeVisible();
  expect(claim?.url()).toContain('/embed/claim/');
  expect(other?.url()).toMatch(/^chrome-error:/);
  elsewhere.close();
});

test('whoever reads, searches and looks at evidence leaves nothing on the device', async ({ page }) => {
  await page.goto('/offensive-2024/');
  await page.locator('#c-offensive-people-resident a.cite').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('artillery');
  await expect(page.locator('header [data-search-result]').first()).toBeVisible();
  const left = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ storage: 0, databases: 0, caches: 0, workers: 0 });
});
