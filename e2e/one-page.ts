import { test as base } from './fixtures.ts';
import type { Page } from '@playwright/test';

/** Like the `test` of fixtures.ts, but all tests that a worker runs share one page: to look at many pages quickly. */
export const test = base.extend<object, { onePage: Page }>({
  onePage: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: ({ onePage }, use) => use(onePage),
});

export { expect } from './fixtures.ts';
