import { describe, expect, it } from 'vitest';
import { fingerprintOfClaim } from './claim-fingerprint.ts';
import type { Citation } from './model.ts';

const at = { file: 'sample.mdx', line: 1, column: 1 };
const cite = (document: string, ...picked: string[]): Citation => ({ document, passage: 'p1', picked, at });
const told = {
  text: 'The paper counts “five dead”, 5 % of all.',
  citations: [cite('a'), cite('b', 'x', 'y')],
  disagreement: null,
};
const same = (change: Partial<typeof told> & { disagreement?: string | null }): boolean =>
  fingerprintOfClaim({ ...told, ...change }) === fingerprintOfClaim(told);

describe('the fingerprint of a claim', () => {
  it.each([
    ['punctuation and capitals', { text: 'The paper counts “Five dead” – 5% of all' }],
    ['straight quotation marks', { text: 'The paper counts "five dead", 5 % of all.' }],
    ['the order of citations and origins', { citations: [cite('b', 'y', 'x'), cite('a')] }],
  ])('stays with other %s', (_what, change) => expect(same(change)).toBe(true));

  it.each([
    ['a word', { text: 'The paper counts “six dead”, 5 % of all.' }],
    ['a sign', { text: 'The paper counts “five dead”, 5 of all.' }],
    ['what is quoted', { text: 'The paper counts five “dead”, 5 % of all.' }],
    ['no quotation any more', { text: 'The paper counts five dead, 5 % of all.' }],
    ['a citation less', { citations: [cite('a')] }],
    ['another origin', { citations: [cite('a'), cite('b', 'x')] }],
    ['a disagreement', { disagreement: 'how-many' }],
  ])('changes with %s', (_what, change) => expect(same(change as never)).toBe(false));
});
