import { expect, it } from 'vitest';
import { quotationFor } from './quotations.ts';
import { samplePassage } from './sample-records.ts';

const at = { file: 'sample', line: 1, column: 1 };
const passage = samplePassage({
  quotations: [
    { words: 'over 300 people died', speaker: 'A', at },
    { words: 'the first airstrikes since 2016', speaker: 'B', at },
  ],
});

it('picks the quotation that shares most words with the claim', () => {
  expect(quotationFor('They were the first strikes since 2016.', passage)?.speaker).toBe('B');
  expect(quotationFor('More than 300 people were killed.', passage)?.speaker).toBe('A');
});

it('picks none that has nothing to do with it', () => {
  expect(quotationFor('The governor left the city.', passage)).toBeNull();
});
