import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** Places where Firefox is found. */
const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** A browser as a reader has it, for pages from disk: no server, no line. */
export async function openBrowser(name: BrowserName, look: 'light' | 'dark' = 'light'): Promise<Browser> {
  if (name === 'firefox')
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1 },
    });
  return puppeteer.launch({
    executablePath: process.env['BROWSER_PATH'] ?? '',
    headless: true,
    args: [
      `--blink-settings=preferredColorScheme=${look === 'dark' ? 0 : 1}`,
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Notes what a page complains of, and what it asks for that is not on the disk. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) complaints.push(`${page.url()} says: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()} fails: ${String(error)}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) complaints.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (!/ERR_ABORTED|NS_BINDING_ABORTED/.test(reason)) complaints.push(`${request.url()} is missing: ${reason}`);
  });
  return complaints;
}
