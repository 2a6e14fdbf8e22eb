import { describe, expect, it } from 'vitest';
import { isSame, isWithin } from './repeated.ts';
import type { Citation, Claim } from './model.ts';

const at = { file: 'sample', line: 1, column: 1 };
const claim = (text: string, ...passages: string[]): Pick<Claim, 'id' | 'text' | 'citations'> => ({
  id: text,
  text,
  citations: passages.map((passage): Citation => ({ document: 'report', passage, picked: [], at })),
});

describe('two claims', () => {
  it('are the same with the same words, or on the very same passages', () => {
    expect(isSame(claim('Town fell.', 'p1'), claim('Town fell.', 'p2'))).toBe(true);
    expect(isSame(claim('Town fell.', 'p1', 'p2'), claim('The army lost Town.', 'p2', 'p1'))).toBe(true);
    expect(isSame(claim('Town fell.', 'p1'), claim('The army lost Town.', 'p1', 'p2'))).toBe(false);
  });
});

describe('a claim lies within another', () => {
  const long = claim('The White House said on 30 November 2024 that it had nothing to do with an offensive in Town.');
  it('with the same words in another order', () => {
    const other = claim('It had nothing to do with an offensive in Town, the White House said on 30 November 2024.');
    expect(isWithin(other, long)).toBe(true);
  });
  it('not with another figure', () => {
    expect(isWithin(claim(long.text.replace('30', '29')), long)).toBe(false);
  });
  it('not where it denies what the other says', () => {
    expect(isWithin(claim(long.text.replace('it had', 'it had not')), long)).toBe(false);
  });
  it('not where it says more', () => {
    expect(isWithin(claim(`${long.text} Its ally, a Turkish official, spoke of a limited operation.`), long)).toBe(
      false,
    );
  });
});
