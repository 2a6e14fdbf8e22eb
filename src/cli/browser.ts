import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages } from './system-tools.ts';

/** Chromium without windows, a package of its own on Debian: it opens a page for a test in less than half the time. */
const QUICKEST = 'chromium-headless-shell';
const NAMES = [QUICKEST, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium to test with: the one that BROWSER_PATH names, the quickest that the system has as a package, one
 * that is installed, or one that it installs, from the system's packages where that is possible and as Playwright's own
 * download elsewhere.
 *
 * @throws if none can be had; the message says what to do
 */
export async function findOrInstallBrowser(): Promise<string> {
  const named = process.env['BROWSER_PATH'] ?? '';
  if (named === '' && findBrowser()?.endsWith(QUICKEST) !== true) installPackages(QUICKEST);
  const found = findBrowser();
  if (found !== null) return found;
  if (named !== '')
    throw new Error(
      `BROWSER_PATH names ${named}, where no program can be run. Name another one, or set it to nothing.`,
    );
  console.log('No Chromium found; installing one for the browser tests.');
  for (const install of [installFromPackages, installFromPlaywright]) {
    install();
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No browser to test with. Install Chromium or Chrome, or set BROWSER_PATH to one: BROWSER_PATH=/path/to/chromium npm test',
  );
}

/** The path of an installed Chromium, or null. */
export function findBrowser(environment: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = environment['BROWSER_PATH'];
  if (named !== undefined && named !== '') return canRun(named) ? named : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ];
  return candidates.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromPackages(): void {
  installPackages('chromium');
}

function installFromPlaywright(): void {
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 600_000,
  });
}
