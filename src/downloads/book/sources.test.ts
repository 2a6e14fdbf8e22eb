import { expect, it } from 'vitest';
import { byLetter, sourceOf } from './sources.ts';
import { el, markup, parseHtml } from '../../html/tree.ts';

const lettersOf = (...labels: string[]): string[] =>
  [...byLetter(labels.map((label) => sourceOf('a-report', [el('h1', {}, label)])))].map(
    ([letter, sources]) => `${letter}: ${sources.map((source) => source.label).join('; ')}`,
  );

it('stands among the sources under the first letter of its label, whatever sign comes before it', () => {
  expect(lettersOf('bianet', 'Al Jazeera', 'BBC', '“Zaman”, 2020', 'Étude')).toEqual([
    'A: Al Jazeera',
    'B: BBC; bianet',
    'E: Étude',
    'Z: “Zaman”, 2020',
  ]);
});

it('stands before all letters if its label begins with a digit', () => {
  expect(lettersOf('Al Jazeera', '112 Ukraine', '24 Heures', '2024')).toEqual([
    '0–9: 24 Heures; 112 Ukraine; 2024',
    'A: Al Jazeera',
  ]);
});

it('has title and author in the language that its page gives them', () => {
  const facts = [
    '<dt>Title</dt> <dd lang="ar">مجلس الأمن</dd>',
    '<dt>Author</dt> <dd lang="ar">ابتسام عازم</dd>',
    '<dt>Publisher</dt> <dd>Al-Araby</dd>',
    '<dt>Published</dt> <dd>Not recorded</dd>',
    '<dt>Kind</dt> <dd>News report</dd>',
    '<dt>How far it was read</dt> <dd>Read in whole</dd>',
  ];
  const page = `<h1>Al-Araby</h1><dl class="facts-wide">${facts.map((fact) => `<div>${fact}</div>`).join(' ')}</dl>`;
  expect(markup([sourceOf('alaraby', parseHtml(page)).entry])).toContain(
    '“<bdi lang="ar">مجلس الأمن</bdi>”, by <bdi lang="ar">ابتسام عازم</bdi>, Al-Araby, date not recorded. News report. Read in whole.</p>',
  );
});
