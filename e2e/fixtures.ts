import { test as base, expect } from '@playwright/test';

/** Like Playwright's `test`, but fails if the page's console or the page itself complains of anything. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A request that a click on a link cut off is no fault of the page.
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
