import { test as base, expect, type ConsoleMessage, type Request } from '@playwright/test';

/**
 * Like Playwright's `test`, but fails if the page's console or the page itself complains of anything (a breach of the site's
 * policy among it), asks another site for something, or sets a cookie.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      const onConsole = (message: ConsoleMessage): void => {
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      };
      const onError = (error: Error): void => void complaints.push(error.message);
      const onRequest = (request: Request): void => {
        if (!OWN.test(request.url())) complaints.push(`asks another site: ${request.url()}`);
      };
      const onFailed = (request: Request): void => {
        const reason = request.failure()?.errorText ?? '';
        // A request that a click on a link cut off is no fault of the page.
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
      };
      page.on('console', onConsole).on('pageerror', onError).on('request', onRequest).on('requestfailed', onFailed);
      await use(undefined);
      // Another test may go on with the same page.
      page.off('console', onConsole).off('pageerror', onError).off('request', onRequest).off('requestfailed', onFailed);
      for (const { name } of await page.context().cookies()) complaints.push(`sets a cookie: ${name}`);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Addresses of this machine, and what is no request at all. */
const OWN = /^(https?:\/\/(127\.0\.0\.1|localhost)[:/]|file:|data:|blob:|about:)/;

export { expect };
