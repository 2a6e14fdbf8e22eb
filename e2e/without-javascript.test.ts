import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('a citation is a link to the passage', async ({ page }) => {
  await page.goto('/offensive-2024/');
  await page.locator('#c-offensive-people-resident a.cite').click();
  await expect(page).toHaveURL(/\/sources\/report-b\/#p6$/);
  await expect(page.locator('.passage', { has: page.locator('#p6') })).toContainText('around the clock');
});

test('from the passage one finds back to every claim that rests on it', async ({ page }) => {
  await page.goto('/sources/report-b/#p6');
  await page
    .locator('.passage', { has: page.locator('#p6') })
    .getByRole('link', { name: /resident/i })
    .first()
    .click();
  await expect(page).toHaveURL(/#c-/);
});

test('the references stand at the end of the page', async ({ page }) => {
  await page.goto('/toll/');
  const references = page.getByRole('region', { name: 'References' });
  await expect(references.getByRole('listitem').first()).toBeVisible();
  expect(await references.locator('> ol > li').count()).toBeGreaterThan(8);
});

test('the search box leads to a page that says what to do', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('hama');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=hama$/);
  await expect(page.locator('noscript p')).toContainText('needs JavaScript');
});

test('everything is found by its name, from A to Z', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByText('Filters', { exact: true })).toBeHidden();
  await page.getByRole('link', { name: 'everything from A to Z', exact: true }).click();
  await page.getByRole('navigation', { name: 'By letter' }).getByRole('link', { name: 'S', exact: true }).click();
  const letter = page.getByRole('region', { name: 'S', exact: true });
  await expect(letter.getByRole('heading', { name: 'S' })).toBeInViewport();
  await letter.getByRole('link', { name: 'Syrian Observatory for Human Rights', exact: false }).first().click();
  await expect(page).toHaveURL(/\/actors\/syrian-observatory\/$/);
});

test('the list of claims can be filtered', async ({ page }) => {
  await page.goto('/claims/');
  const shown = (): Promise<(string | null)[]> =>
    page.locator('.ledger').evaluateAll((lists) =>
      lists
        .flatMap((list) => [...list.querySelectorAll('li')])
        .filter((item) => item.checkVisibility())
        .map((item) => item.getAttribute('data-standing')),
    );
  const all = await shown();
  await page.getByLabel('How they stand').selectOption('corroborated');
  const some = await shown();
  expect(some.length).toBeLessThan(all.length);
  expect([...new Set(some)]).toEqual(['corroborated']);
});
