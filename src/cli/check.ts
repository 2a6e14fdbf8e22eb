/**
 * `npm run check`: everything that can be checked without a build. All of it runs, so that all findings are seen. `--format`
 * is the evidence's (see check-evidence.ts); with `--format json` standard output is its JSON alone, and what the other tools
 * say goes to standard error.
 */
import { fewAtATime } from '../evidence/few-at-a-time.ts';
import { runCommand } from './command.ts';
import { findingFormat } from './output-format.ts';
import { CHECKS_AT_A_TIME, runTool, STATIC_CHECKS } from './run-tools.ts';

await runCommand(async () => {
  const format = findingFormat(process.argv.slice(2));
  const codes = await fewAtATime(CHECKS_AT_A_TIME, STATIC_CHECKS, (tool) => {
    const isEvidence = tool.name === 'Evidence';
    const run = isEvidence ? { ...tool, args: [...tool.args, '--format', format] } : tool;
    return runTool(run, { aside: format === 'json' ? (isEvidence ? 'name' : 'all') : 'nothing', isWhole: true });
  });
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
});
