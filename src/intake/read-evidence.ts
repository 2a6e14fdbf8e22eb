import { assembleEvidence } from '../evidence/evidence.ts';
import { checkEvidence } from '../evidence/checks/index.ts';
import { inReadingOrder, type Finding } from '../evidence/findings.ts';
import { contentSignature, readContentFiles, type ContentFile } from './files.ts';
import { takeIn } from './take-in.ts';
import type { Evidence } from '../evidence/model.ts';

/** The evidence and everything that is wrong with it. Only evidence without findings may be published. */
export interface CheckedEvidence {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
}

/** Reads, assembles and checks the given files. The one road from content to pages, data and `npm run check`. */
export function checkFiles(files: readonly ContentFile[]): CheckedEvidence {
  const { content, findings } = takeIn(files);
  const evidence = assembleEvidence(content);
  return { evidence, findings: inReadingOrder([...findings, ...checkEvidence(content, evidence)]) };
}

let kept: { readonly root: string; readonly signature: string; readonly result: Promise<CheckedEvidence> } | undefined;

/**
 * The checked evidence of the project in `root`, read once and kept.
 *
 * @param watch read again when a content file has changed since (for the development server)
 * @throws if `content/` cannot be read from disk
 */
export async function readEvidence({ root = process.cwd(), watch = false } = {}): Promise<CheckedEvidence> {
  const same = kept?.root === root ? kept : undefined;
  const signature = watch || same === undefined ? await contentSignature(root) : same.signature;
  if (same?.signature === signature) return same.result;
  const result = readContentFiles(root).then(checkFiles);
  kept = { root, signature, result };
  return result;
}
