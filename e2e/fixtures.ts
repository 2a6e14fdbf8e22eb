import { test as base, expect } from '@playwright/test';

/**
 * Like Playwright's `test`, but fails if the page's console or the page itself complains of anything (a breach of the site's
 * policy among it), asks another site for something, or sets a cookie.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, context }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!OWN.test(request.url())) complaints.push(`asks another site: ${request.url()}`);
      });
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A request that a click on a link cut off is no fault of the page.
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
      });
      await use(undefined);
      for (const { name } of await context.cookies()) complaints.push(`sets a cookie: ${name}`);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Addresses of this machine, and what is no request at all. */
const OWN = /^(https?:\/\/(127\.0\.0\.1|localhost)[:/]|file:|data:|blob:|about:)/;

export { expect };
