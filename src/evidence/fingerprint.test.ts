import { expect, it } from 'vitest';
import { fingerprintOf, holdsQuotation, normalisedWords } from './fingerprint.ts';

const fingerprint = fingerprintOf('At least 1,327 people died, “including 44 civilians”, the Observatory’s head said.');

it('a quotation stands where its words stand in order', () => {
  expect(holdsQuotation(fingerprint, 'people died, including 44 civilians')).toBe(true);
});

it('case, punctuation and the marks of thousands do not matter', () => {
  expect(holdsQuotation(fingerprint, 'AT LEAST 1327 people')).toBe(true);
  expect(normalisedWords('the Observatory’s 1,327')).toEqual(['the', 'observatory', 's', '1327']);
});

it('a word that is changed, left out or moved breaks it', () => {
  expect(holdsQuotation(fingerprint, 'people died, including 45 civilians')).toBe(false);
  expect(holdsQuotation(fingerprint, 'people died including civilians')).toBe(false);
  expect(holdsQuotation(fingerprint, 'including 44 civilians people died')).toBe(false);
});

it('the text cannot be read from it', () => {
  expect(fingerprint.every((hash) => /^[0-9a-f]{6}$/.test(hash))).toBe(true);
});
