import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** Places where Firefox is found. */
const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** What makes Firefox quick where nobody looks and nobody goes back: it paints once a second, and keeps no page that was left. */
const FOR_A_WALK = {
  'layout.frame_rate': 1,
  'browser.sessionhistory.max_entries': 1,
  'browser.sessionhistory.max_total_viewers': 0,
  'browser.sessionstore.resume_from_crash': false,
  'places.history.enabled': false,
};

/** A browser that opens page after page, none of which anybody looks at. */
export function openBrowserForWalk(name: BrowserName): Promise<Browser> {
  return openBrowser(name, 'light', FOR_A_WALK);
}

/** A browser as a reader has it, for pages from disk: no server, no line. */
export async function openBrowser(
  name: BrowserName,
  look: 'light' | 'dark' = 'light',
  forFirefox: Record<string, number | boolean> = {},
): Promise<Browser> {
  if (name === 'firefox')
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      extraPrefsFirefox: { ...forFirefox, 'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1 },
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
