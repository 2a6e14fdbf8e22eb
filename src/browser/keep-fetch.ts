/** Fetches the files of a list into the kept copy. Whatever ends it, what was fetched stays and is not fetched again. */
import { addressToKeep } from '../keeping/kept-address.ts';
import { filesToFetch, weightOf, type KeptFile, type KeptList } from '../keeping/kept-list.ts';
import type { KeptStore } from '../keeping/kept-store.ts';

/** Why it ended before all was here. */
export type Cause = 'stopped' | 'no-line' | 'no-room' | 'another-content' | 'refused';

export class NotAllKept extends Error {
  readonly why: Cause;

  constructor(why: Cause) {
    super(why);
    this.why = why;
  }
}

export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

interface Fetching {
  readonly store: KeptStore;
  /** Address of the site's root. */
  readonly root: string;
  /** Whether the server compresses what it sends. */
  readonly isCompressed: boolean;
  readonly signal: AbortSignal;
  /** Is called at the beginning and after each file. */
  readonly tell: (progress: Progress) => void;
}

/** How many files are on their way at once. */
const AT_ONCE = 6;

/** @throws {NotAllKept} */
export async function fetchAll(list: KeptList, { store, root, isCompressed, signal, tell }: Fetching): Promise<void> {
  const missing = filesToFetch(list, await store.contents());
  const ofBytes = weightOf(list.files, isCompressed);
  let bytes = ofBytes - weightOf(missing, isCompressed);
  let files = list.files.length - missing.length;
  const show = (): void => tell({ files, ofFiles: list.files.length, bytes, ofBytes });
  // The first that fails stops the others, as the reader does, who may have done so before the list was here.
  const ending = new AbortController();
  if (signal.aborted) ending.abort();
  signal.addEventListener('abort', () => ending.abort());
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      if (ending.signal.aborted) return;
      await keepFile(file);
      files += 1;
      bytes += weightOf([file], isCompressed);
      show();
    }
  };
  const keepFile = async (file: KeptFile): Promise<void> => {
    const content = await fetchFile(addressToKeep(file, root), ending.signal);
    if ((await hashOf(content)) !== file.sha256) throw new NotAllKept('another-content');
    await store.writeContent(file.sha256, content).catch((error: unknown) => {
      throw new NotAllKept(isNoRoom(error) ? 'no-room' : 'refused');
    });
  };
  show();
  let first: unknown;
  const fail = (error: unknown): void => {
    first ??= error;
    ending.abort();
  };
  // What has arrived is put away before this ends.
  await Promise.all(Array.from({ length: AT_ONCE }, () => work().catch(fail)));
  if (signal.aborted) throw new NotAllKept('stopped');
  if (first !== undefined) throw first;
}

async function fetchFile(address: string, signal: AbortSignal): Promise<Blob> {
  try {
    // Whatever the status: what counts is the content.
    return await (await fetch(address, { cache: 'no-store', signal })).blob();
  } catch {
    throw new NotAllKept('no-line');
  }
}

/** The first sixteen hexadecimal digits of the SHA-256. */
async function hashOf(content: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
