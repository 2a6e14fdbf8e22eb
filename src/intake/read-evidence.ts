import { resolve } from 'node:path';
import { assembleEvidence } from '../evidence/evidence.ts';
import { checkEvidence } from '../evidence/checks/index.ts';
import { inReadingOrder, type Finding } from '../evidence/findings.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { narrowed } from './narrowed.ts';
import { readingAlone, takeIn, type ReadAlone } from './take-in.ts';
import type { Root } from 'mdast';
import type { Evidence } from '../evidence/model.ts';

/** The evidence and everything that is wrong with it. Only evidence without findings may be published. */
export interface CheckedEvidence {
  /** What was read. */
  readonly files: readonly ContentFile[];
  readonly evidence: Evidence;
  /** The texts that pages are made of, by the path of their file. */
  readonly texts: ReadonlyMap<string, Root>;
  /** Worked out when they are first asked for: the checks take longer than all else together. */
  readonly findings: readonly Finding[];
  /** Whether the findings have been worked out. */
  readonly isChecked: boolean;
}

/** Reads and assembles the given files, to be checked. The one road from content to pages, data and `npm run check`. */
export function checkFiles(files: readonly ContentFile[], readAlone?: ReadAlone): CheckedEvidence {
  const { texts, ...read } = takeIn(files, readAlone);
  const evidence = assembleEvidence(read.content);
  // What only the checks need is let go when they have run.
  let unchecked: typeof read | null = read;
  let all: readonly Finding[] = [];
  return {
    files,
    evidence,
    texts,
    get findings() {
      if (unchecked !== null) {
        const { content, findings } = unchecked;
        // What checks work out is kept for as long as there is the evidence that they are given: this one is let go with it.
        const found = checkEvidence(content, { ...evidence });
        all = inReadingOrder(narrowed([...findings, ...found], files));
        unchecked = null;
      }
      return all;
    },
    get isChecked() {
      return unchecked === null;
    },
  };
}

interface Kept {
  readonly root: string;
  readonly files: Promise<readonly ContentFile[]>;
  /** What was read of the files that have not changed since is not read again. */
  readonly readAlone: ReadAlone;
  readonly result: Promise<CheckedEvidence>;
  isOutdated: boolean;
}

/**
 * Kept by the process, not by this module: a build loads the module twice, for its own steps and for its pages, and reading
 * is most of what a check costs.
 */
const shelf = globalThis as { aleppoEvidence?: Kept | undefined };

/**
 * The checked evidence of the project in `root`, read once and kept until `contentChanged`.
 *
 * @throws if `content/` cannot be read from disk
 */
export async function readEvidence({ root = process.cwd() } = {}): Promise<CheckedEvidence> {
  const folder = resolve(root);
  const kept = shelf.aleppoEvidence;
  // Those who ask at the same time wait for one reading: nothing is awaited before it is kept.
  if (kept?.root !== folder) shelf.aleppoEvidence = startReading(folder);
  else if (kept.isOutdated) shelf.aleppoEvidence = startReading(folder, kept);
  return (shelf.aleppoEvidence ?? startReading(folder)).result;
}

/** Says that files of `content/` have changed since they were read: whoever asks next gets them as they are now. */
export function contentChanged(): void {
  if (shelf.aleppoEvidence !== undefined) shelf.aleppoEvidence.isOutdated = true;
}

function startReading(root: string, before?: Kept): Kept {
  const readAlone = before?.readAlone ?? readingAlone();
  const files = readContentFiles(root, before?.files);
  return { root, files, readAlone, result: files.then((read) => checkFiles(read, readAlone)), isOutdated: false };
}
