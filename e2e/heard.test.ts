/** What a screen reader is given: the tree that the browser makes for it. */
import { expect, test } from './one-page.ts';
import { ONE_OF_EACH_KIND } from './one-of-each-kind.ts';
import type { Page } from '@playwright/test';

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly isInMain: boolean;
}

/** Everything that is heard of a page, from its beginning to its end. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const listen = (id: string, isInMain: boolean): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const text = (value: typeof node.role): string => String(value?.value ?? '');
    const role = text(node.role);
    if (!node.ignored) heard.push({ role, name: text(node.name), description: text(node.description), isInMain });
    for (const child of node.childIds ?? []) listen(child, isInMain || role === 'main');
  };
  if (nodes[0] !== undefined) listen(nodes[0].nodeId, false);
  return heard;
}

/** Runs in the page. The pieces of text of its main part that can be seen, outside of pictures. What is heard under another name, a citation or a control, is left out. */
function textsSeen(): string[] {
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '' || around === null || !around.checkVisibility({ visibilityProperty: true })) continue;
    if (around.closest('svg, label, option, style, script, a.cite') === null) seen.push(text);
  }
  return seen;
}

/** The first pieces that are not heard, or not behind those that stand before them. */
function notHeardInOrder(seen: readonly string[], heard: readonly string[]): string[] {
  let at = 0;
  return seen.filter((text) => {
    const found = heard.indexOf(text, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

for (const address of [...ONE_OF_EACH_KIND, '/timeline/', '/download/']) {
  test(`${address} is heard whole, in the order in which it is seen, and nothing twice`, async ({ page }) => {
    await page.goto(address);
    const heard = await heardOn(page);
    const roles = heard.map(({ role }) => role);
    expect(roles.filter((role) => /^(banner|main|contentinfo)$/.test(role))).toEqual(['banner', 'main', 'contentinfo']);
    const inMain = heard.filter(({ isInMain }) => isInMain);
    expect(inMain.find(({ role }) => role === 'heading')?.name).toBe(await page.locator('h1').innerText());

    const texts = inMain
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name.replace(/\s+/g, ' ').trim());
    const seen = await page.evaluate(textsSeen);
    expect(seen.length).toBeGreaterThan(3);
    expect(notHeardInOrder(seen, texts).slice(0, 5)).toEqual([]);

    const pressed = heard.filter(({ role }) => /^(link|button|checkbox|switch|radio|combobox|searchbox)$/.test(role));
    expect(pressed.filter(({ name }) => name.trim() === '')).toEqual([]);
    // A caption gives a figure no name: browsers differ, and Chromium reads it as text.
    expect(heard.filter(({ role, name }) => role === 'figure' && name.trim() === '')).toEqual([]);
    // What unfolds says what.
    const folds = heard.filter(({ role }) => role.startsWith('DisclosureTriangle')).map(({ name }) => name);
    expect(folds.filter((name, at) => folds.indexOf(name) !== at)).toEqual([]);
    const groups = heard.filter(({ role, description }) => role === 'group' && description !== '');
    expect(groups.filter(({ name, description }) => name === description)).toEqual([]);
  });
}

/** Links of which a page has many alike, by what they stand in. */
const ALIKE = {
  '/toll/': '.panel-foot',
  '/timeline/': ':is(.as-known-days, .timeline-jump, .as-known-link)',
  '/timeline/as-known/2024-11-29/': '.event-facts',
  '/teach/links/': '.board-list',
} as const;

test('links that look alike say in a list of links where each of them leads', async ({ page }) => {
  for (const [address, around] of Object.entries(ALIKE)) {
    await page.goto(address);
    const links = await page.locator(`main ${around} a`).evaluateAll((all) =>
      all.map((link) => ({
        seen: link.textContent.replace(/\s+/g, ' ').trim(),
        name: (link.ariaLabel ?? link.textContent).replace(/\s+/g, ' ').trim(),
        leads: (link as HTMLAnchorElement).href,
      })),
    );
    expect(links.length, address).toBeGreaterThan(1);
    const alike = [...Map.groupBy(links, ({ name }) => name)].filter(
      ([, named]) => new Set(named.map(({ leads }) => leads)).size > 1,
    );
    expect(
      alike.map(([name]) => name),
      address,
    ).toEqual([]);
    // Who says what they see must be understood.
    expect(
      links.filter(({ seen, name }) => !name.includes(seen)),
      address,
    ).toEqual([]);
  }
});

test('each answer of a disagreement is heard, and seen, with its number: notes speak of the first and the last', async ({
  page,
}) => {
  for (const address of ['/disagreements/war-dead/', '/toll/']) {
    await page.goto(address);
    const all = await page.locator('.positions > li').count();
    expect(all, address).toBeGreaterThan(2);
    const texts = (await heardOn(page)).flatMap(({ role, name }) => (role === 'StaticText' ? [name.trim()] : []));
    const numbers = [...texts.join('|').matchAll(/\|Answer\|?\s?(\d+)\|/g)].map(([, number]) => Number(number));
    expect(numbers, address).toEqual(Array.from({ length: all }, (_, place) => place + 1));
  }
});
