import { describe, expect, it } from 'vitest';
import { archivedCopy, matchableWords, passageAddress } from './roads.ts';
import { sampleDocument, samplePassage } from '../evidence/sample-records.ts';
import type { Quotation, SourceDocument } from '../evidence/model.ts';

const at = { file: 'sample', line: 1, column: 1 };
const url = 'https://example.org/report?id=7&page=2';
const known = sampleDocument({ id: 'known', published: '2024-11-29', latestEvent: '2024-11-28', url });
const passage = samplePassage();
const quote = (words: string): Quotation => ({ words, speaker: 'Nobody', at });

describe('the archived copy', () => {
  const copy = (changes: Partial<SourceDocument>): unknown => archivedCopy({ ...known, ...changes });

  it('is the one nearest to the day of publication', () =>
    expect(copy({})).toEqual({
      address: `https://web.archive.org/web/20241129120000/${url}`,
      date: '2024-11-29',
      exact: false,
    }));

  it('goes by the latest event where no day of publication is recorded', () =>
    expect(copy({ published: null })).toMatchObject({
      address: `https://web.archive.org/web/20241128120000/${url}`,
      date: '2024-11-28',
    }));

  it('asks for the middle of a month or of a year', () => {
    expect(copy({ published: '2016-11' })).toMatchObject({
      address: `https://web.archive.org/web/20161115120000/${url}`,
    });
    expect(copy({ published: '2016' })).toMatchObject({ address: `https://web.archive.org/web/20160701120000/${url}` });
  });

  it('is any where no date is recorded', () =>
    expect(copy({ published: null, latestEvent: null })).toEqual({
      address: `https://web.archive.org/web/${url}`,
      date: null,
      exact: false,
    }));

  it('is the recorded one where there is one, with its own day', () => {
    const archived = 'https://web.archive.org/web/20241202081500/https://example.org/report';
    expect(copy({ archived })).toEqual({ address: archived, date: '2024-12-02', exact: true });
  });

  it('is of the page, whatever place in it the address names', () =>
    expect(copy({ url: 'https://example.org/report#second' })).toMatchObject({
      address: 'https://web.archive.org/web/20241129120000/https://example.org/report',
    }));

  it('is not invented for a document without an address', () => expect(copy({ url: null })).toBeNull());
});

describe('the address of a passage', () => {
  const address = (words: string | null, changes: Partial<SourceDocument> = {}): string | null =>
    passageAddress({ ...known, ...changes }, passage, words === null ? null : quote(words));

  it('is made of the words of its quotation, with what has a meaning there encoded', () =>
    expect(address('at least 1,327 deaths, north-west of here & there')).toBe(
      `${url}#:~:text=at%20least%201%2C327%20deaths%2C%20north%2Dwest%20of%20here%20%26%20there`,
    ));

  it('encodes letters of any language', () =>
    expect(address('três dias matou civis')).toBe(`${url}#:~:text=tr%C3%AAs%20dias%20matou%20civis`));

  it('goes behind a place that the address names already', () =>
    expect(address('one two three', { url: 'https://example.org/report#second' })).toBe(
      'https://example.org/report#second:~:text=one%20two%20three',
    ));

  it('is not faked without a quotation, with too few words, or without an address', () => {
    expect(address(null)).toBeNull();
    expect(address('two words')).toBeNull();
    expect(address('one two three', { url: null })).toBeNull();
  });

  it('is the page of a PDF that the locator names, and never words', () => {
    const pdf = { ...known, url: 'https://example.org/Report.PDF' };
    expect(passageAddress(pdf, { ...passage, locator: 'page 12, table 3' }, null)).toBe(
      'https://example.org/Report.PDF#page=12',
    );
    expect(passageAddress(pdf, passage, quote('one two three'))).toBeNull();
  });
});

it('words with marks that a page may set differently are left out', () => {
  expect(matchableWords('no longer under the control of President Bashar al-Assad’s government').join(' ')).toBe(
    'no longer under the control of President Bashar',
  );
  expect(matchableWords('the “largest” offensive against the government in years').join(' ')).toBe(
    'offensive against the government in years',
  );
  expect(matchableWords('one two — three four five ... six').join(' ')).toBe('three four five');
  expect(matchableWords('the coalition, led by others.').join(' ')).toBe('the coalition, led by others');
});
