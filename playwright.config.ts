import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';

const executablePath = findBrowser();
// Tests that open a browser by themselves find it here.
if (executablePath !== null) process.env['BROWSER_PATH'] ??= executablePath;

// Chosen once by the process that starts the tests; its workers inherit it.
process.env['TEST_PORT'] ??= String(20_000 + (process.pid % 20_000));
const port = process.env['TEST_PORT'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 3,
  // A machine that is busy with something else may be late once; a fault fails twice.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node src/cli/serve.ts',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
