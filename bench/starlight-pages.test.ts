import { expect, it } from 'vitest';
import { generateContent } from '../src/generator/generate-content.ts';
import { checkFiles } from '../src/intake/read-evidence.ts';
import { starlightPages } from './starlight-pages.ts';

const files = generateContent({ claims: 280 });
const { evidence } = checkFiles(files);
const pages = new Map(starlightPages(files).map(({ path, text }) => [path, text]));
const explainers = [...evidence.pages.values()].filter(({ slug }) => slug.startsWith('page-'));

it('says on every page what the explainer says, with its headings, and nothing of our markup', () => {
  expect(pages.size).toBe(explainers.length + 1);
  for (const { slug, title, sections, claims } of explainers) {
    const text = pages.get(`src/content/docs/${slug}.md`) ?? '';
    const plain = text.replaceAll(/\[\^[^\]]+\]/g, '');
    expect(text).toContain(`title: ${title}\n`);
    for (const section of sections) expect(plain).toContain(`\n## ${section.title}\n`);
    for (const id of claims) expect(plain).toContain(evidence.claims.get(id)?.text ?? id);
    expect(text).not.toMatch(/<|\{|\[#/);
  }
});

it('gives each citation a footnote, and each document of a page an entry in its list', () => {
  for (const { slug, claims } of explainers) {
    const text = pages.get(`src/content/docs/${slug}.md`) ?? '';
    const cited = [...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id);
    const citations = claims.flatMap((id) => evidence.claims.get(id)?.citations ?? []);
    expect(cited).toEqual(citations.map(({ document }) => document));
    const listed = [...text.matchAll(/^\[\^(.+)\]: \[Paper \d+, December 2091\]\(https:.+\)$/gm)].map(([, id]) => id);
    expect(listed).toEqual([...new Set(cited)]);
  }
});

it('links to sections by the names that Starlight gives them', () => {
  expect(pages.get('src/content/docs/page-1.md')).toContain('[the next page](/page-2/#part-a)');
});
