/** The evidence check alone. Prints every finding and exits 1 if there is one. */
import { readEvidence } from '../intake/read-evidence.ts';
import { formatFindings } from './format-findings.ts';

const { evidence, findings } = await readEvidence();
if (findings.length > 0) {
  console.error(await formatFindings(findings, process.cwd()));
  process.exit(1);
}
console.log(
  `The evidence holds: ${evidence.claims.size} claims, ${evidence.documents.size} documents, ${evidence.origins.size} origins, ${evidence.disagreements.size} disagreements.`,
);
