/**
 * `npm test`: finds a browser and the tools for the offline editions, runs the checks, the unit tests, a build, the making of
 * the offline editions and the browser tests, and ends with one line that sums up. Later steps run even if earlier ones
 * fail, except the editions and the browser tests without a build. Beside build and editions another build is made elsewhere,
 * which must give the same bytes. Last, what the run measured is held against the figures that readers are told; with
 * `--write-quality` it is written down for them.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fewAtATime } from '../evidence/few-at-a-time.ts';
import { findOrInstallBrowser } from './browser.ts';
import { refuseUnknownFlags } from './command.ts';
import { makeTwice } from './made-twice.ts';
import { bearsOutQuality, figuresIn, writeQuality, type BrowserReport } from './quality-figures.ts';
import { CHECKS_AT_A_TIME, runTool, STATIC_CHECKS, type Heard, type Tool } from './run-tools.ts';
import { findOrInstallSystemTools } from './system-tools.ts';

/** Writes down what the run measured. */
const WRITE_QUALITY = '--write-quality';

interface Count {
  passed: number;
  failed: number;
}

/** The tag of tests whose figures depend on what else the machine does. */
const ALONE = '@alone';

const total: Count = { passed: 0, failed: 0 };
let figures: Record<string, number> = {};
const reports = await mkdtemp(join(tmpdir(), 'aleppo-explained-test-'));

try {
  refuseUnknownFlags(process.argv.slice(2), [WRITE_QUALITY]);
  const browser = await findOrInstallBrowser();
  findOrInstallSystemTools();
  await fewAtATime(CHECKS_AT_A_TIME, STATIC_CHECKS, (tool) => step(tool, { isWhole: true }));
  await suite(
    {
      name: 'Unit tests',
      args: [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reports}/unit.json`,
      ],
    },
    `${reports}/unit.json`,
    (report: { numPassedTests: number; numFailedTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
  );
  if (await makeTwice(step, count)) {
    await browserTests('Browser tests', ['--grep-invert', ALONE], browser);
    await browserTests('Browser tests that measure time, one alone', ['--grep', ALONE, '--workers=1'], browser);
    // A run that fails measures nothing that could be told.
    if (total.failed === 0) {
      const measured = { checks: total.passed, ...figures };
      if (process.argv.includes(WRITE_QUALITY)) await writeQuality(measured);
      else count(await bearsOutQuality(measured));
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
} finally {
  await rm(reports, { recursive: true, force: true });
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs a tool that passes or fails as a whole. */
async function step(tool: Tool, heard?: Heard): Promise<boolean> {
  const passed = (await runTool(tool, heard)) === 0;
  count(passed);
  return passed;
}

function count(passed: boolean): void {
  total[passed ? 'passed' : 'failed'] += 1;
}

/** Runs some of the browser tests, and keeps the figures that they hand on. */
async function browserTests(name: string, some: readonly string[], browser: string): Promise<void> {
  const report = join(reports, 'browser.json');
  await rm(report, { force: true });
  await suite(
    {
      name,
      args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...some],
      env: { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
    report,
    (told: BrowserReport) => {
      figures = { ...figures, ...figuresIn(told) };
      return { passed: told.stats.expected + told.stats.flaky, failed: told.stats.unexpected };
    },
  );
}

/** Runs a test runner and adds what its report counts. A runner that fails without a failed test counts as one. */
async function suite<Report>(tool: Tool, reportPath: string, read: (report: Report) => Count): Promise<void> {
  const code = await runTool(tool);
  let ran: Count = { passed: 0, failed: 0 };
  try {
    ran = read(JSON.parse(await readFile(reportPath, 'utf8')) as Report);
  } catch {
    console.error(`${tool.name} left no report.`);
  }
  total.passed += ran.passed;
  total.failed += ran.failed;
  const ranNothing = ran.passed + ran.failed === 0;
  if (ran.failed === 0 && (code !== 0 || ranNothing)) total.failed += 1;
}
