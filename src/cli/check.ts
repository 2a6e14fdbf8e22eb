/**
 * `npm run check`: everything that can be checked without a build. All of it runs, so that all findings are seen. `--format`
 * is the evidence's (see check-evidence.ts); with `--format json` standard output is its JSON alone, and what the other tools
 * say goes to standard error.
 */
import { runCommand } from './command.ts';
import { findingFormat } from './output-format.ts';
import { runTool, STATIC_CHECKS } from './run-tools.ts';

await runCommand(async () => {
  const format = findingFormat(process.argv.slice(2));
  let failed = 0;
  for (const tool of STATIC_CHECKS) {
    const isEvidence = tool.name === 'Evidence';
    const run = isEvidence ? { ...tool, args: [...tool.args, '--format', format] } : tool;
    const aside = format === 'json' ? (isEvidence ? 'name' : 'all') : 'nothing';
    if ((await runTool(run, aside)) !== 0) failed += 1;
  }
  process.exitCode = failed === 0 ? 0 : 1;
});
