import { describe, expect, it } from 'vitest';
import { ADDRESS_TOKEN, withAddress } from './address-token.ts';
import {
  citationsOf,
  citationsOfCopy,
  writtenCitations,
  type CitationStyle,
  type CitedPart,
  type PageCitation,
} from './page-citation.ts';

const section: CitedPart = {
  id: 'toll-children',
  title: 'Children',
  page: 'The human toll',
  path: '/toll/#children',
  published: '2026-11-22',
};
const page: CitedPart = { ...section, id: 'toll', title: 'The human toll', page: null, path: '/toll/' };
const claim: CitedPart = {
  ...section,
  id: 'c-citadel-taken',
  title: 'The rebels’ fighters, of Hay’at Tahrir al-Sham, took the citadel on 30 November.',
};

function cited(part: CitedPart, style: CitationStyle): PageCitation {
  const citation = citationsOf(part).find((each) => each.style === style);
  if (citation === undefined) throw new Error(`no citation in ${style}`);
  return withAddress(citation, 'https://example.org/aleppo/');
}

it('a section is cited with its page and the site', () => {
  expect(cited(section, 'mla').text).toBe(
    '“Children.” The Human Toll, Aleppo Explained, 22 Nov. 2026, example.org/aleppo/toll/#children.',
  );
  expect(cited(section, 'apa').text).toBe(
    'Children. (2026, November 22). In The human toll. Aleppo Explained. https://example.org/aleppo/toll/#children',
  );
  expect(cited(section, 'chicago').text).toBe(
    'Aleppo Explained. “Children.” The Human Toll. Edition of November 22, 2026. https://example.org/aleppo/toll/#children.',
  );
});

it('a page is cited with the site', () => {
  expect(cited(page, 'mla').text).toBe('“The Human Toll.” Aleppo Explained, 22 Nov. 2026, example.org/aleppo/toll/.');
  expect(cited(page, 'apa').text).toBe(
    'The human toll. (2026, November 22). Aleppo Explained. https://example.org/aleppo/toll/',
  );
  expect(cited(page, 'chicago').text).toBe(
    'Aleppo Explained. “The Human Toll.” Edition of November 22, 2026. https://example.org/aleppo/toll/.',
  );
});

it('italics are those of the style, and the only mark-up', () => {
  expect(cited(section, 'mla').html).toContain(' <i>The Human Toll</i>, Aleppo Explained');
  expect(cited(section, 'apa').html).toContain('In <i>The human toll</i>.');
  expect(cited(page, 'apa').html).toContain('<i>The human toll</i>. (2026');
  for (const { html } of [claim, section, page].flatMap(citationsOf))
    expect((html ?? '').replace(/<\/?i>/g, '')).not.toContain('<');
});

it('a claim keeps its words as a sentence has them, with one full stop', () => {
  const words = 'The rebels’ fighters, of Hay’at Tahrir al-Sham, took the citadel on 30 November';
  expect(cited(claim, 'mla').text).toContain(`“${words}.” The Human Toll`);
  expect(cited(claim, 'apa').text).toContain(`${words}. (2026, November 22)`);
  expect(cited(claim, 'chicago').text).toContain(`“${words}.” The Human Toll`);
});

it('a title with quotation marks, a question mark and signs of HTML stays what it is', () => {
  const odd = { ...section, title: 'Who says “free” & why?' };
  expect(cited(odd, 'mla').text).toMatch(/^“Who Says ‘Free’ & Why\?” The Human Toll,/);
  expect(cited(odd, 'mla').html).toMatch(/^“Who Says ‘Free’ &#38; Why\?” <i>/);
  expect(cited(odd, 'apa').text).toMatch(/^Who says “free” & why\? \(2026/);
});

it('the article of a name stays small in the middle of a title, of a part and of its page', () => {
  const named = { ...section, title: 'What al-Assad and Hay’at Tahrir al-Sham said', page: 'Streets of al-Bab' };
  const title = '“What al-Assad and Hay’at Tahrir al-Sham Said.” Streets of al-Bab';
  expect(cited(named, 'mla').text).toContain(`${title}, `);
  expect(cited(named, 'chicago').text).toContain(`${title}. `);
});

it('a reference manager gets section and page, site, day and address, under an id that lasts', () => {
  const bibtex = cited(section, 'bibtex').text;
  expect(bibtex).toMatch(/^@misc\{aleppo-explained-toll-children,\n/);
  expect(bibtex).toContain('publisher = {Aleppo Explained}');
  expect(bibtex).toContain('year = {2026}');
  expect(bibtex).toContain('url = {https://example.org/aleppo/toll/#children}');
  expect(bibtex.replace(/[{}]/g, '')).toContain('title = Children (The human toll)');

  const ris = cited(section, 'ris').text.split('\n');
  expect(ris[0]).toBe('TY  - ELEC');
  expect(ris.at(-1)).toBe('ER  - ');
  expect(ris).toContain('ID  - aleppo-explained-toll-children');
  expect(ris).toContain('TI  - Children (The human toll)');
  expect(ris).toContain('PB  - Aleppo Explained');
  expect(ris).toContain('UR  - https://example.org/aleppo/toll/#children');
  expect(ris.filter((line) => line.startsWith('DA  - 2026/11/22'))).toHaveLength(1);

  expect(JSON.parse(cited(section, 'csl-json').text)).toEqual([
    {
      id: 'aleppo-explained-toll-children',
      type: 'webpage',
      title: 'Children (The human toll)',
      'container-title': 'Aleppo Explained',
      issued: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://example.org/aleppo/toll/#children',
      language: 'en',
    },
  ]);
});

it('the address of the site is put in everywhere, with and without https', () => {
  for (const citation of citationsOf({ ...claim, path: `/toll/#c-${'long-'.repeat(30)}name_1` })) {
    expect(citation.text).toContain('address.invalid/toll/#c-');
    const put = withAddress(citation, 'http://127.0.0.1:4321/?a&b');
    expect(put.text + put.html).not.toContain('address.invalid');
    expect(put.text).toContain(`127.0.0.1:4321/?a&b/toll/#c-${'long-'.repeat(30)}name_1`);
    expect(put.html ?? '').not.toMatch(/&(?!#\d+;)/);
  }
  expect(ADDRESS_TOKEN).not.toMatch(/\/$/);
});

it('parts that differ in nothing but their place are cited as if each had been written by itself, to the letter', () => {
  const places = [
    { id: 'c-a-1', path: '/toll/#c-a-1' },
    { id: 'C. long: ' + 'name-'.repeat(30), path: `/toll/#c-${'name_'.repeat(30)}` },
    { id: 'toll', path: '/toll/' },
    { id: 'home', path: '/' },
    { id: 'asked', path: '/search/?q=a&b' },
  ];
  for (const part of [section, page, claim].flatMap((each) => places.map((place) => ({ ...each, ...place }))))
    expect(citationsOf(part)).toEqual(writtenCitations(part));
});

describe('a part of an offline copy is cited by the words of its footer', () => {
  it('without an address, where the copy knows none', () => {
    expect(citationsOfCopy(section, null).map(({ text }) => text)).toEqual([
      '“Children.” The Human Toll, Aleppo Explained, 22 Nov. 2026.',
      'Children. (2026, November 22). In The human toll. Aleppo Explained.',
      'Aleppo Explained. “Children.” The Human Toll, November 22, 2026.',
    ]);
    expect(citationsOfCopy(page, null).map(({ text }) => text)).toEqual([
      '“The Human Toll.” Aleppo Explained, 22 Nov. 2026.',
      'The human toll. (2026, November 22). Aleppo Explained.',
      'Aleppo Explained. “The Human Toll,” November 22, 2026.',
    ]);
  });

  it('with the address, where the copy knows it', () => {
    expect(citationsOfCopy(section, 'https://example.org/aleppo/toll/#children').map(({ text }) => text)).toEqual([
      '“Children.” The Human Toll, Aleppo Explained, 22 Nov. 2026, example.org/aleppo/toll/#children.',
      'Children. (2026, November 22). In The human toll. Aleppo Explained. https://example.org/aleppo/toll/#children',
      'Aleppo Explained. “Children.” The Human Toll. Offline edition of November 22, 2026. https://example.org/aleppo/toll/#children.',
    ]);
  });
});
