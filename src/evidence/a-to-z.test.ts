import { beforeAll, expect, it } from 'vitest';
import { addressesOf, anchorNames } from './addresses.ts';
import { everythingByLetter, type Listed } from './a-to-z.ts';
import type { Letter } from './letters.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import type { Evidence } from './model.ts';

let evidence: Evidence;
let letters: Letter<Listed>[];
let entries: Listed[];

beforeAll(async () => {
  ({ evidence } = await readEvidence());
  letters = everythingByLetter(evidence);
  entries = letters.flatMap((letter) => letter.entries);
}, 30_000);

const letterWith = (name: string): string | undefined =>
  letters.find((letter) => letter.entries.some((entry) => entry.name === name))?.letter;

it('every page, section and entry of the glossary is in the list, but for parts of lessons', () => {
  const listed = new Set(entries.flatMap(({ places }) => places.map(({ address }) => address)));
  const actors = new Set([...evidence.pages.values()].map((page) => page.actor?.entry.id));
  const wanted = [
    ...[...evidence.pages.values()]
      .filter(({ kind }) => kind !== 'sheet' && kind !== 'answers')
      .flatMap(({ address, kind, sections }) => [
        address,
        ...(kind === 'glossary' || kind === 'lesson' ? [] : sections.map(({ id }) => `${address}#${id}`)),
      ]),
    ...[...evidence.glossary.keys()].filter((id) => !actors.has(id)).map((id) => `/glossary/#${id}`),
  ];
  expect(wanted.filter((address) => !listed.has(address))).toEqual([]);
});

it('every address in the list exists', () => {
  const addresses = addressesOf(evidence);
  const missing = entries
    .flatMap(({ places }) => places.map(({ address }) => address))
    .filter((address) => {
      const [page = '', anchor] = address.split('#');
      const anchors = addresses.get(page);
      if (anchors === undefined) return true;
      return anchor !== undefined && !anchorNames(anchors).includes(anchor);
    });
  expect(missing).toEqual([]);
});

it('articles do not count, digits come first, letters follow the alphabet', () => {
  const order = letters.map(({ letter }) => letter);
  expect(order).toEqual([...order].sort((a, b) => (a === '0–9' ? -1 : b === '0–9' ? 1 : a.localeCompare(b, 'en'))));
  expect(order.every((letter) => letter === '0–9' || /^[A-Z]$/.test(letter))).toBe(true);
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  const years = letters[0]?.entries.map(({ name }) => name).filter((name) => /^\d{1,4}$/.test(name)) ?? [];
  expect(years).toEqual([...years].sort((a, b) => Number(a) - Number(b)));
  expect(letterWith('The fall of Aleppo')).toBe('F');
  expect(letterWith('al-Safira')).toBe('S');
});

it('sections that are called alike are one entry, page by page', () => {
  const brief = entries.filter(({ name }) => name === 'In brief');
  expect(brief).toHaveLength(1);
  expect(brief[0]?.places.length).toBeGreaterThan(5);
  expect(brief[0]?.places.every(({ page }) => page !== null)).toBe(true);
});

it('an actor is listed once, with the page about it and its Arabic name', () => {
  const found = entries.filter(({ name }) => name === 'Ahmed al-Sharaa');
  expect(found).toMatchObject([{ kind: 'actor', places: [{ address: '/actors/ahmed-al-sharaa/' }] }]);
  expect(found[0]?.arabic).toMatch(/\p{Script=Arabic}/u);
});
