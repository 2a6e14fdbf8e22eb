import { expect, it } from 'vitest';
import { narrowed } from './narrowed.ts';

/** The words from the place on at which a finding is told that is about some words of what begins at `claim`. */
function toldAt(text: string, claim: string, words: string): string {
  const before = text.slice(0, text.indexOf(claim)).split('\n');
  const at = { file: 'a.mdx', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const finding = { code: 'figure-not-held', at, words, message: '', help: null } as const;
  const [told] = narrowed([finding], [{ path: 'a.mdx', text }]);
  const lines = text.split('\n').slice((told?.at.line ?? 0) - 1);
  return lines.join('\n').slice((told?.at.column ?? 0) - 1);
}

const TEXT = 'In 44 words: <Claim id="a-44" on="b#p44">Of 1,044 or 44.5 people 44 came to Deir\nHafer.</Claim> 44.\n';
const RECORD = 'says: 44 people came to 45 towns.\nasOf: 2024-12-45\n';

it('a number is found in the words of its claim, and not in its name or in a longer number', () => {
  expect(toldAt(TEXT, '<Claim', '44')).toMatch(/^44 came/);
});

it('words are found over the end of a line', () => {
  expect(toldAt(TEXT, '<Claim', 'Deir Hafer')).toMatch(/^Deir\nHafer/);
});

it('words are found in a field of a record, and not below it', () => {
  expect(toldAt(RECORD, '44 people', '45')).toMatch(/^45 towns/);
  expect(toldAt(RECORD, '44 people', '2024')).toMatch(/^44 people/);
});

it('words that are not there are told where the claim begins', () => {
  expect(toldAt(TEXT, '<Claim', '46')).toMatch(/^<Claim/);
});
