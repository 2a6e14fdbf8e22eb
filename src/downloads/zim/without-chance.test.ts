import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withoutChance } from './without-chance.ts';

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

/** A file as the tool writes it, with ids made of one number each. */
function book(idOfBook: number, idOfIndex: number, text = 'text'): Buffer {
  const header = Buffer.alloc(80);
  header.fill(idOfBook, 8, 24);
  const index = Buffer.from('\x0f\rXapian Glass\x04n', 'latin1');
  const body = Buffer.concat([header, Buffer.from(text), index, Buffer.alloc(16, idOfIndex), Buffer.from('words')]);
  body.writeBigUInt64LE(BigInt(body.length), 72);
  return Buffer.concat([body, md5(body)]);
}

describe('a file for Kiwix', () => {
  it('is the same for the same pages, whatever ids it was given', () => {
    expect(withoutChance(book(1, 2)).equals(withoutChance(book(3, 4)))).toBe(true);
  });

  it('has another id for other pages', () => {
    const idOf = (file: Buffer): string => withoutChance(file).subarray(8, 24).toString('hex');
    expect(idOf(book(1, 2, 'one'))).not.toBe(idOf(book(1, 2, 'two')));
    expect(idOf(book(1, 2))).toMatch(/^.{12}8.{3}[89ab]/);
  });

  it('ends with its checksum, and is otherwise as it was', () => {
    const made = book(1, 2);
    const file = withoutChance(made);
    expect(file.subarray(-16).equals(md5(file.subarray(0, -16)))).toBe(true);
    expect(file.subarray(24, 84).equals(made.subarray(24, 84))).toBe(true);
    expect(file.subarray(-21, -16).toString()).toBe('words');
  });

  it('is refused if it is not whole', () => {
    const broken = book(1, 2);
    broken[81] = 0;
    expect(() => withoutChance(broken)).toThrow('checksum');
    expect(() => withoutChance(book(1, 2).subarray(0, -3))).toThrow('checksum');
  });
});
