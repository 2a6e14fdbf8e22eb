/**
 * A time zone, as a file of zoneinfo, in which it is noon of the given day. The program that writes for Kiwix dates its files
 * with the day of the machine's zone and takes no other: under this zone it is the day of the edition.
 *
 * @param day ISO 8601
 */
export function zoneOfDay(day: string, now: Date): Buffer {
  const offset = Math.round((Date.parse(`${day}T12:00:00Z`) - now.getTime()) / 1000);
  const name = 'DAY\0';
  const file = Buffer.alloc(HEADER + TYPE + name.length);
  file.write('TZif', 0, 'latin1');
  file.writeUInt32BE(1, COUNT_OF_TYPES);
  file.writeUInt32BE(name.length, COUNT_OF_LETTERS);
  file.writeInt32BE(offset, HEADER);
  file.write(name, HEADER + TYPE, 'latin1');
  return file;
}

/** Sizes and places of RFC 8536, in bytes. */
const HEADER = 44;
const TYPE = 6;
const COUNT_OF_TYPES = 36;
const COUNT_OF_LETTERS = 40;
