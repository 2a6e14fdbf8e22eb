/** What can be wrong with a content file as a file, before anything in it is read. */
import { isUtf8 } from 'node:buffer';
import { placeWithin } from '../evidence/place.ts';
import { notSeen, unseenIn } from './unseen.ts';
import { LARGEST_FINGERPRINTS, LARGEST_RECORD, LARGEST_TEXT, MOST_FILES } from './limits.ts';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** The most bytes that a file may have at a path. */
export function largestOf(path: string): number {
  if (path.startsWith('content/fingerprints/')) return LARGEST_FINGERPRINTS;
  return path.endsWith('.mdx') ? LARGEST_TEXT : LARGEST_RECORD;
}

/** The first thing for which a text is refused as a whole, or null. */
export function problemOf(path: string, text: string): Finding | null {
  const size = Buffer.byteLength(text);
  if (size > largestOf(path)) return tooLarge(path, size);
  const index = unseenIn(text);
  if (index !== null) return notSeen(text, index, placeWithin(text, index, start(path)));
  const merge = text.search(/^<{7} /m);
  return merge === -1 ? null : unfinishedMerge(placeWithin(text, merge, start(path)));
}

/** Git writes both sides of a passage into the file where two people changed it. */
function unfinishedMerge(at: At): Finding {
  return {
    code: 'unreadable',
    at,
    message:
      'Here begins a passage that two people changed: the file holds both, and the marks that Git put around them.',
    help: 'Keep of each such passage what is right, delete the lines that begin with <<<<<<<, ======= and >>>>>>>, and finish the merge.',
  };
}

/** @param size in bytes */
export function tooLarge(path: string, size: number): Finding {
  return {
    code: 'too-large',
    at: start(path),
    message: `The file has ${size} bytes; at most ${largestOf(path)} are read here, so that one file cannot hold up the check.`,
    help: path.endsWith('.mdx')
      ? 'Part it into several pages: nobody reads one this long.'
      : 'Record the passages that are cited, and no more.',
  };
}

export function tooManyFiles(count: number): Finding {
  return {
    code: 'too-large',
    at: start('content'),
    message: `There are ${count} files in content/; at most ${MOST_FILES} are read.`,
    help: 'If the site has really grown this much, raise the limit in src/intake/limits.ts and measure with "npm run bench".',
  };
}

export function noContent(): Finding {
  return {
    code: 'unreadable',
    at: start('content'),
    message: 'There is no folder content/ here, so there is nothing to read.',
    help: 'Run the command in the folder of the project. How a site of your own begins is in docs/fork.md.',
  };
}

/** A finding at the first byte that is not UTF-8, or null. */
export function notUtf8(path: string, bytes: Buffer, decoded: string): Finding | null {
  if (isUtf8(bytes)) return null;
  return {
    code: 'not-plain-text',
    at: placeWithin(decoded, Math.max(0, decoded.indexOf('\uFFFD')), start(path)),
    message: 'From here on the file is not UTF-8, so its letters cannot be told.',
    help: 'Save it as UTF-8; most editors can.',
  };
}

export function notPlainFile(path: string): Finding {
  return {
    code: 'not-plain-file',
    at: start(path),
    message: 'This is a link, a folder or a device, not a file. It could lead anywhere, so it is not followed.',
    help: 'Put the file itself here, or delete it.',
  };
}

export function unreadableFile(path: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'unreadable', at: start(path), message: `The file cannot be read: ${reason}`, help: null };
}

function start(file: string): At {
  return { file, line: 1, column: 1 };
}
