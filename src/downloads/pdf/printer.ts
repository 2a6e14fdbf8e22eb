import { chromium, type Browser } from '@playwright/test';
import type { Paper } from '../../build/editions.ts';

/** A tab of the browser. Scripts of its pages do not run, and it has no line. */
export interface Tab {
  /** Opens a page and waits for its typefaces. */
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page, which sees nothing of what is around it here. */
  readonly change: <Given>(change: (given: Given) => void, given: Given) => Promise<void>;
  /** A PDF of the page: with structure for those who hear it and an outline, or only what is seen. */
  readonly print: (paper: Paper, how?: 'whole' | 'draft') => Promise<Buffer>;
}

/** Tabs that work side by side, each in a process of its own. */
const TABS = 2;

/** Longer than any print takes, in milliseconds. */
const LONGEST = 300_000;

/**
 * Starts a browser, does tasks in its tabs, as many at a time as there are tabs, and ends it.
 *
 * @returns what the tasks gave, in their order
 */
export async function inTabs<Result>(
  executablePath: string,
  tasks: readonly ((tab: Tab) => Promise<Result>)[],
): Promise<Result[]> {
  const browser = await chromium.launch({
    executablePath,
    // The name of the browser would stand in each PDF as that of its maker.
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--user-agent=Aleppo Explained'],
  });
  try {
    const results: Result[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      const tab = await newTab(browser);
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (task !== undefined) results[index] = await task(tab);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    return results;
  } finally {
    await browser.close();
  }
}

async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST);
  return {
    open: async (address) => {
      await page.goto(address);
      await page.evaluate(async () => {
        await Promise.all(Array.from(document.fonts, (face) => face.load()));
      });
    },
    change: (change, given) => page.evaluate(change as (given: unknown) => void, given),
    print: ({ name }, how = 'whole') =>
      page.pdf({ format: name, printBackground: true, tagged: how === 'whole', outline: how === 'whole' }),
  };
}
