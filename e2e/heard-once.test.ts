import { expect, test } from './fixtures.ts';

for (const address of ['/timeline/', '/who-stands-where/', '/charts/war-dead/'])
  test(`no picture of ${address} is described in the words of its name`, async ({ page }) => {
    await page.goto(address);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const groups = nodes.filter(({ role }) => role?.value === 'group');
    const named = groups.filter(({ name }) => /\d (numbers|ties|events)|killed/.test(String(name?.value)));
    expect(named.length).toBeGreaterThan(0);
    expect(groups.filter(({ name, description }) => description && description.value === name?.value)).toEqual([]);
  });
