/**
 * Measures the evidence check of the content in a folder (its only argument) and prints the figures as JSON. A process of
 * its own for each folder, so that the peak of memory is that folder's.
 */
import { checkEvidence } from '../evidence/checks/index.ts';
import { assembleEvidence } from '../evidence/evidence.ts';
import { readContentFiles } from '../intake/files.ts';
import { takeIn } from '../intake/take-in.ts';

/** Times in milliseconds, memory in bytes. */
export interface EvidenceMeasure {
  readonly claims: number;
  readonly documents: number;
  readonly findings: number;
  readonly reading: number;
  readonly checking: number;
  readonly memory: number;
}

const start = performance.now();
const { content, findings } = takeIn(await readContentFiles(process.argv[2] ?? process.cwd()));
const read = performance.now();
const evidence = assembleEvidence(content);
const found = checkEvidence(content, evidence);
const end = performance.now();

const measure: EvidenceMeasure = {
  claims: evidence.claims.size,
  documents: evidence.documents.size,
  findings: findings.length + found.length,
  reading: read - start,
  checking: end - read,
  memory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measure));
