import { describe, expect, it } from 'vitest';
import { addressOfAsked, askedOfAddress, cleanQuery, countFilters, LONGEST_QUERY } from './search-asked.ts';

describe('a query is cleaned of what nobody types on purpose', () => {
  it.each([
    ['  how   many\tdied\n', 'how many died'],
    ['a\u0000b\u001bc\u007fd', 'a b c d'],
    ['\u202eoppela\u202c', 'oppela'],
    ['\u200fحلب\u200e', 'حلب'],
    ['half \ud800 a letter', 'half a letter'],
    ['\u200b\ufeff', ''],
    ['<b>"x"</b> & \'y\'', '<b>"x"</b> & \'y\''],
    // Marks that are letters' own stay: joiners of Persian and Kurdish, vowel signs.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['حَلَب', 'حَلَب'],
  ])('%j becomes %j', (written, clean) => {
    expect(cleanQuery(written)).toBe(clean);
  });

  it('and cut, without cutting a letter in half', () => {
    expect([...cleanQuery('😀'.repeat(10_000))]).toHaveLength(LONGEST_QUERY);
    expect(cleanQuery('ab '.repeat(10_000))).toHaveLength(LONGEST_QUERY);
    expect(encodeURIComponent(cleanQuery('x'.repeat(199) + '😀😀'))).toMatch(/%F0%9F%98%80$/);
  });
});

describe('the address of the search page', () => {
  it('holds query and filters, and gives them back', () => {
    const asked = { query: 'حلب & “x” #1', filters: { actor: 'hts', year: '2024' } };
    const address = addressOfAsked(asked);
    expect(address).toMatch(/^\?q=.*&actor=hts&year=2024$/);
    expect(askedOfAddress(address)).toEqual(asked);
  });

  it('is bare where nothing is asked', () => {
    expect(addressOfAsked({ query: '', filters: {} })).toBe('');
    expect(askedOfAddress('')).toEqual({ query: '', filters: {} });
  });

  it('may hold filters alone', () => {
    expect(askedOfAddress('?actor=hts')).toEqual({ query: '', filters: { actor: 'hts' } });
    expect(countFilters({ actor: 'hts', kind: 'event' })).toBe(2);
  });

  it('asks nothing by names that it does not know, empty values, or broken escapes', () => {
    expect(askedOfAddress('?q=%E0%A4%A&color=red&kind=&__proto__=x').filters).toEqual({});
  });
});
