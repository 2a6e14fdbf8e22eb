/** A site that was published, then rearranged and corrected: what its readers find behind their old links. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../src/cli/site-server.ts';
import { validator } from './html-validator.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { filesIn, linksPublished, lostLinks } from './lasting-links.ts';
import { copyProject, type ProjectCopy } from './published-site.ts';
import { ADDRESSES } from './site-pages.ts';

const claim = (id: string, words: string): string =>
  `<Claim id="${id}" on="sample-report#p1">The Observatory says: ${words}</Claim>`;
const page = (title: string, text: string): string =>
  `---\ntitle: ${title}\nsummary: Words of a test.\norder: 90\n---\n\n${text}\n`;
const filler = 'Words.\n\n'.repeat(60);

const SOURCE = `
label: Sample report
title: null
publisher: null
author: null
published: null
latestEvent: null
url: null
language: en
kind: news
read: whole
about: Made for a test.
passages:
  p1:
    digest:
      - says: It rained, and then it stopped.
        by: [sohr]
`;

const BEFORE = {
  'content/sources/sample-report.yaml': SOURCE,
  'content/explainers/sample-one.mdx': page(
    'Sample one',
    `## Old words [#old-words]\n\n${claim('sample-old', 'It rained at night.')}\n\n${claim('sample-changed', 'It rained a lot.')}\n\n${filler}## Leaving [#leaving]\n\n${claim('sample-moved', 'It stopped.')} ${claim('sample-gone', 'It snowed.')}`,
  ),
  'content/explainers/sample-two.mdx': page(
    'Sample two',
    `## First [#first]\n\n${claim('sample-two-first', 'It rained.')}`,
  ),
  'content/explainers/sample-page.mdx': page(
    'Sample page',
    `${filler}## Part [#part]\n\n${claim('sample-part', 'It rained here.')}`,
  ),
};

const AFTER = {
  'content/explainers/sample-one.mdx': page(
    'Sample one',
    `${filler}## New words [#new-words]\n\n${claim('sample-new', 'It rained at night.')}\n\n${claim('sample-changed', 'It rained a little.')}\n\n${filler}`,
  ),
  'content/explainers/sample-two.mdx': page(
    'Sample two',
    `## First [#first]\n\n${claim('sample-two-first', 'It rained.')}\n\n${filler}## Arrived [#arrived]\n\n${claim('sample-moved', 'It stopped.')}`,
  ),
  'content/explainers/sample-renamed.mdx': page(
    'Sample renamed',
    `${filler}## Part [#part]\n\n${claim('sample-part', 'It rained here.')}`,
  ),
};

const REDIRECTS = `
/sample-page/: /sample-renamed/
/sample-one/#old-words: /sample-one/#new-words
/sample-one/#leaving: /sample-two/#arrived
/sample-one/#c-sample-old: /sample-one/#c-sample-new
/sample-one/#c-sample-moved: /sample-two/#c-sample-moved
/sample-one/#c-sample-gone: /sample-one/#new-words
`;

let project: ProjectCopy;
let site: Awaited<ReturnType<typeof serveSite>>;
const said: Record<string, string> = {};

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  project = copyProject();
  project.write(BEFORE);
  said['release'] = expectDone(project.run('release.ts', '1.0.0', '--record-only'));
  project.remove('content/explainers/sample-page.mdx');
  project.write(AFTER);
  said['lost'] = project.run('check-evidence.ts').text;
  said['refused'] = project.run('release.ts', '1.1.0', '--record-only').text;
  project.write({ 'content/redirects.yaml': REDIRECTS });
  const change = ['new.ts', 'change'] as const;
  expectDone(
    project.run(
      ...change,
      'sample-changed',
      '--kind',
      'correction',
      '--what',
      'A little, not "a lot" & more.',
      '--why',
      'We misread it.',
    ),
  );
  expectDone(
    project.run(
      ...change,
      'sample-gone',
      '--kind',
      'correction',
      '--what',
      'It did not snow.',
      '--why',
      'No document says so.',
    ),
  );
  expectDone(project.run('check-evidence.ts'));
  expectDone(project.run('release.ts', '1.1.0', '--record-only'));
  project.build();
  site = await serveSite(join(project.folder, 'dist'));
});

test.afterAll(async () => {
  await site.close();
  rmSync(project.folder, { recursive: true });
});

function expectDone({ code, text }: { code: number | null; text: string }): string {
  expect(code, text).toBe(0);
  return text;
}

const at = (path: string): string => site.address + path.slice(1);

test('a release records every page that is built, except those that follow from others', () => {
  const list = project.read('content/published.txt').split(/\n| \/s\/.*\n/);
  const following = /^\/(?:teach\/(?:handouts|links\/[^/]+)|embed)\//;
  const own = ADDRESSES.filter((address) => !following.test(address));
  expect(own.filter((address) => !list.includes(address))).toEqual([]);
  expect(said['release']).toContain('Release 1.0.0');
  expect(project.read('package.json')).toContain('"version": "1.1.0"');
});

test('whoever takes published things away is told each of them, and cannot release', () => {
  for (const place of [
    '/sample-page/',
    '/sample-one/#old-words',
    '/sample-one/#leaving',
    '/sample-one/#c-sample-old',
    '/sample-one/#c-sample-moved',
    '/sample-one/#c-sample-gone',
  ])
    expect(said['lost']).toContain(`${place} has been published and is no more`);
  expect(said['lost']).toContain('npm run new -- change sample-changed');
  expect(said['lost']).toContain('npm run new -- change sample-gone');
  expect(said['lost']).not.toContain('/sample-page/#part has');
  expect(said['refused']).toContain('nothing is published');
});

test('every link that was ever published lands, and one that would not is found', () => {
  const published = linksPublished(project.read('content/published.txt'));
  const read = filesIn(join(project.folder, 'dist'));
  expect(lostLinks(published, read)).toEqual([]);

  const some = new Map([...published].filter(([place]) => /^\/(?:sample-|toll\/)/.test(place)));
  const lostWithout = (file: string): string[] => lostLinks(some, (path) => (path === file ? null : read(path)));
  const lostWith = (from: string, to: string): string[] =>
    lostLinks(some, (path) => read(path)?.replace(from, to) ?? null);
  const short = some.get('/sample-one/#leaving')?.[1] ?? '';
  expect(short).toMatch(/^\/s\/\w+\/$/);
  expect(lostWithout('toll/index.html')).toEqual(expect.arrayContaining(['/toll/', '/toll/#children']));
  expect(lostWithout('sample-page/index.html')).toContain('/sample-page/#part');
  expect(lostWithout('sample-renamed/index.html')).toContain('/sample-page/');
  expect(lostWithout(`${short.slice(1)}index.html`)).toEqual([short]);
  expect(lostWithout('embed/claim/sample-gone/index.html')).toEqual(['/embed/claim/sample-gone/']);
  expect(lostWith(' id="old-words"', '')).toContain('/sample-one/#old-words');
  expect(lostWith('url=../../sample-two/#arrived', 'url=../../sample-two/#never')).toContain(short);
});

test('an old address leads to the page, and with an id to the very section', async ({ page }) => {
  await page.goto(at('/sample-page/'));
  await expect(page).toHaveURL(at('/sample-renamed/'));
  await page.goto(at('/sample-page/#part'));
  await expect(page).toHaveURL(at('/sample-renamed/#part'));
  await expect(page.getByRole('heading', { name: 'Part' })).toBeInViewport();
  await page.goto(at('/sample-page/#c-sample-part'));
  await expect(page).toHaveURL(at('/sample-renamed/#c-sample-part'));
  await page.goto(at('/sample-page/#never-there'));
  await expect(page).toHaveURL(at('/sample-renamed/'));
});

test('an old address leads on from disk', async ({ page }) => {
  const disk = pathToFileURL(join(project.folder, 'dist')).href;
  await page.goto(`${disk}/sample-page/index.html#part`);
  await expect(page).toHaveURL(`${disk}/sample-renamed/index.html#part`);
  await expect(page.getByRole('heading', { name: 'Part' })).toBeInViewport();
});

test('a section and a claim that got another id on their page are landed on under the old one', async ({ page }) => {
  await page.goto(at('/sample-one/#old-words'));
  await expect(page.getByRole('heading', { name: 'New words' })).toBeInViewport();
  await page.goto(at('/'));
  await page.goto(at('/sample-one/#c-sample-old'));
  await expect(page.locator('#c-sample-new')).toBeInViewport();
  expect(await page.locator('#c-sample-new').evaluate((span) => getComputedStyle(span).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address leads to the page', async ({ page }) => {
    await page.goto(at('/sample-page/'));
    await expect(page).toHaveURL(at('/sample-renamed/index.html'));
    const disk = pathToFileURL(join(project.folder, 'dist')).href;
    await page.goto(`${disk}/sample-page/index.html`);
    await expect(page).toHaveURL(`${disk}/sample-renamed/index.html`);
  });

  test('a link to a section that has left says where it is now', async ({ page }) => {
    await page.goto(at('/sample-one/'));
    await expect(page.getByText('that your link names')).toHaveCount(3);
    await expect(page.getByText('that your link names').first()).toBeHidden();
    await page.goto(at('/sample-one/#leaving'));
    await expect(page.locator('#leaving')).toBeInViewport();
    await expect(page.locator('#leaving')).toContainText('The section that your link names is now here');
    await page.locator('#leaving').getByRole('link', { name: '“Arrived” (Sample two)' }).click();
    await expect(page).toHaveURL(at('/sample-two/#arrived'));
  });

  test('a link to a claim that is no more says so', async ({ page }) => {
    await page.goto(at('/sample-one/#c-sample-gone'));
    await expect(page.locator('#c-sample-gone')).toBeInViewport();
    await expect(page.locator('#c-sample-gone')).toContainText('no longer stands on this site');
  });
});

test('the page of an old address is sound, and search engines pass over it', async ({ page }) => {
  const html = project.read('dist/sample-page/index.html');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<link rel="canonical" href="../sample-renamed/">');
  expect(html).not.toMatch(/(href|src|url)="?=?\//);
  const report = await validator.validateString(html);
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${line} ${ruleId}`))).toEqual([]);
  await page.setContent(html.replace(/<script>.*?<\/script>/gs, ''));
  // Here it has no style sheets, so its links have not the room that they get from them.
  const violations = (await violationsOf(page)).filter(([rule]) => rule !== 'target-size');
  expect(violations).toEqual([]);
});

test('changes are listed, newest first, with the claims that they changed', async ({ page }) => {
  await page.goto(at('/about/changes/'));
  const listed = page.locator('.changes > li');
  await expect(listed).toHaveCount(2);
  const changed = listed.filter({ hasText: 'not "a lot" & more' });
  await expect(changed).toContainText('Correction');
  await expect(changed).toContainText('Why: We misread it.');
  await expect(listed.filter({ hasText: 'It did not snow.' })).toContainText('Withdrawn: sample-gone');
  expect(await violationsOf(page)).toEqual([]);
  await changed.getByRole('link', { name: 'It rained a little.' }).click();
  await expect(page).toHaveURL(at('/sample-one/#c-sample-changed'));
});

test('the list of claims and the data say that a claim was corrected', async ({ page }) => {
  await page.goto(at('/claims/'));
  const entry = page.locator('.ledger li').filter({ hasText: 'It rained a little.' });
  await entry.getByRole('link', { name: /^Corrected / }).click();
  await expect(page.locator('.changes > li:target')).toContainText('We misread it.');
  const get = async (path: string): Promise<Record<string, unknown>[]> =>
    (await (await page.request.get(at(path))).json()) as Record<string, unknown>[];
  const claims = await get('/data/claims.json');
  expect(claims.filter((entry) => 'changes' in entry).map(({ id }) => id)).toEqual(['sample-changed']);
  expect((await get('/data/changes.json')).map(({ kind }) => kind)).toEqual(['correction', 'correction']);
});

test('the feed is well-formed and leads to each change', async ({ page }) => {
  await page.goto(at('/about/changes/'));
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const entries = await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return [...xml.querySelectorAll('entry')].map((entry) => ({
      title: entry.querySelector('title')?.textContent,
      link: entry.querySelector('link')?.getAttribute('href')?.replace('./', ''),
    }));
  }, feed ?? '');
  expect(entries.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Correction: A little, not "a lot" & more.', 'Correction: It did not snow.']),
  );
  for (const { link } of entries) await expect(page.locator(link ?? 'none')).toBeVisible();
});

test('every page leads to how an error is reported', async ({ page }) => {
  await page.goto('/toll/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Report an error' }).click();
  await expect(page).toHaveURL(/\/about\/changes\/#report$/);
  await expect(page.getByRole('heading', { name: 'How to report an error' })).toBeInViewport();
  await expect(page.locator('.report-place')).toContainText('Where to send it');
});

test('as long as nothing has been changed, the page says so', async ({ page }) => {
  await page.goto('/about/changes/');
  const records = existsSync('content/changes') ? readdirSync('content/changes').length : 0;
  await expect(page.locator('.changes > li')).toHaveCount(records);
  await expect(page.getByText(/has not been published yet|No claim has been changed/)).toHaveCount(
    records === 0 ? 1 : 0,
  );
});
