/**
 * `npm run report`: the weakest points of the site, as tables; with `--format json` all of them as JSON (see
 * src/evidence/weak-points.ts). It judges nothing: it says where to look first.
 */
import { readEvidence } from '../intake/read-evidence.ts';
import { weakPointsOf } from '../evidence/weak-points.ts';
import { runCommand } from './command.ts';
import { askedFormat } from './output-format.ts';
import { reportTables } from './report-tables.ts';
import { formatTable } from './table.ts';

await runCommand(async () => {
  const format = askedFormat(process.argv.slice(2), ['terminal', 'json']) ?? 'terminal';
  const { evidence, findings } = await readEvidence();
  if (findings.length > 0) {
    console.error(
      `The evidence has ${findings.length} findings ("npm run check" shows them), so this report may leave things out.`,
    );
  }
  const weak = weakPointsOf(evidence);
  if (format === 'json') console.log(JSON.stringify(weak, null, 2));
  else console.log(reportTables(weak).map(formatTable).join('\n\n'));
});
