import { resolve } from 'node:path';
import { assembleEvidence } from '../evidence/evidence.ts';
import { checkEvidence } from '../evidence/checks/index.ts';
import { inReadingOrder, type Finding } from '../evidence/findings.ts';
import { contentSignature, readContentFiles, type ContentFile } from './files.ts';
import { takeIn } from './take-in.ts';
import type { Root } from 'mdast';
import type { Evidence } from '../evidence/model.ts';

/** The evidence and everything that is wrong with it. Only evidence without findings may be published. */
export interface CheckedEvidence {
  readonly evidence: Evidence;
  /** The texts that pages are made of, by the path of their file. */
  readonly texts: ReadonlyMap<string, Root>;
  readonly findings: readonly Finding[];
}

/** Reads, assembles and checks the given files. The one road from content to pages, data and `npm run check`. */
export function checkFiles(files: readonly ContentFile[]): CheckedEvidence {
  const { content, texts, findings } = takeIn(files);
  const evidence = assembleEvidence(content);
  return { evidence, texts, findings: inReadingOrder([...findings, ...checkEvidence(content, evidence)]) };
}

interface Kept {
  readonly root: string;
  readonly signature: Promise<string>;
  readonly result: Promise<CheckedEvidence>;
}

/**
 * Kept by the process, not by this module: a build loads the module twice, for its own steps and for its pages, and reading
 * is most of what a check costs.
 */
const shelf = globalThis as { aleppoEvidence?: Kept };

/**
 * The checked evidence of the project in `root`, read once and kept.
 *
 * @param watch read again when a content file has changed since (for the development server)
 * @throws if `content/` cannot be read from disk
 */
export async function readEvidence({ root = process.cwd(), watch = false } = {}): Promise<CheckedEvidence> {
  const folder = resolve(root);
  if (shelf.aleppoEvidence?.root !== folder) shelf.aleppoEvidence = startReading(folder);
  // Those who ask at the same time wait for one reading: nothing is awaited before it is kept.
  const own = shelf.aleppoEvidence;
  if (!watch || (await own.signature) === (await contentSignature(folder))) return own.result;
  if (shelf.aleppoEvidence === own) shelf.aleppoEvidence = startReading(folder);
  return shelf.aleppoEvidence.result;
}

function startReading(root: string): Kept {
  return { root, signature: contentSignature(root), result: readContentFiles(root).then(checkFiles) };
}
