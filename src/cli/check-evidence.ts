/**
 * The evidence check alone. Prints every finding and ends with 1 if there is one. `--format` chooses who it prints for (see
 * output-format.ts); what is for programs goes to standard output with nothing else there.
 */
import { readEvidence } from '../intake/read-evidence.ts';
import { runCommand } from './command.ts';
import { formatAnnotations } from './format-annotations.ts';
import { formatFindings } from '../intake/format-findings.ts';
import { formatJson } from './format-json.ts';
import { findingFormat } from './output-format.ts';

await runCommand(async () => {
  const format = findingFormat(process.argv.slice(2));
  const { evidence, findings } = await readEvidence();
  if (findings.length > 0) process.exitCode = 1;
  if (format === 'json') {
    console.log(formatJson(findings));
  } else if (findings.length === 0) {
    console.log(
      `The evidence holds: ${evidence.claims.size} claims, ${evidence.documents.size} documents, ${evidence.origins.size} origins, ${evidence.disagreements.size} disagreements.`,
    );
  } else if (format === 'annotations') {
    console.log(formatAnnotations(findings));
  } else {
    console.error(await formatFindings(findings, process.cwd()));
  }
});
