import { createHash } from 'node:crypto';

/** Places in the header of a ZIM file, in bytes: https://wiki.openzim.org/wiki/ZIM_file_format */
const ID_OF_BOOK = 8;
const PLACE_OF_CHECKSUM = 72;
const ID_LENGTH = 16;
const CHECKSUM_LENGTH = 16;

/** How the indexes inside begin, followed by two bytes of version and their id. */
const INDEX = Buffer.from('\x0f\rXapian Glass', 'latin1');
const INDEX_VERSION_LENGTH = 2;

/**
 * A ZIM file with ids that follow from what it holds, in place of random ones: that of the book, by which Kiwix tells editions
 * apart, and those of its search indexes, which nothing asks for. The checksum at its end is made anew.
 *
 * @throws if the file is not whole, or not built as expected
 */
export function withoutChance(made: Buffer): Buffer {
  const end = made.length - CHECKSUM_LENGTH;
  const isWhole =
    end > PLACE_OF_CHECKSUM &&
    made.readBigUInt64LE(PLACE_OF_CHECKSUM) === BigInt(end) &&
    made.subarray(end).equals(md5(made.subarray(0, end)));
  if (!isWhole) throw new Error('The file for Kiwix does not end with its checksum.');
  const file = Buffer.from(made);
  const ids = [ID_OF_BOOK];
  for (let at = file.indexOf(INDEX); at !== -1; at = file.indexOf(INDEX, at + 1))
    ids.push(at + INDEX.length + INDEX_VERSION_LENGTH);
  for (const at of ids) file.fill(0, at, at + ID_LENGTH);
  const id = idOf(file.subarray(0, end));
  for (const at of ids) id.copy(file, at);
  md5(file.subarray(0, end)).copy(file, end);
  return file;
}

/** A UUID (version 8 of RFC 9562, which leaves open how it is made) that follows from the bytes. */
function idOf(bytes: Buffer): Buffer {
  const id = createHash('sha256').update(bytes).digest().subarray(0, ID_LENGTH);
  id[6] = ((id[6] ?? 0) & 0x0f) | 0x80;
  id[8] = ((id[8] ?? 0) & 0x3f) | 0x80;
  return id;
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}
