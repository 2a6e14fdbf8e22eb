/** The pages that the site is built around, with nothing on them: without them nothing can be built. */
import { matter } from './matter.ts';
import type { ContentFile } from '../intake/files.ts';

const SUMMARY = 'It stands for a page of the site, for measuring.';

/** Sections to which the pages of the site link. */
const ABOUT = ['standing', 'opening', 'weak', 'licence', 'corrections'].map(headed);
const MAP = ['ground', 'limits'].map(headed);

/** Most have a file of their own among the pages of Astro that takes its text from here. */
const ASKED = ['accessibility', 'in-short', 'teach', 'timeline', 'who-stands-where'];

export function sitePages(): ContentFile[] {
  return [
    page('pages/home', { title: 'Home' }),
    page('pages/about', { title: 'About' }, ABOUT),
    page('pages/map', { title: 'map', question: 'What is here?' }, MAP),
    ...ASKED.map((slug) => page(`pages/${slug}`, { title: slug, question: 'What is here?' })),
    page('explainers/actors', { title: 'Who is who', question: 'Who?', asOf: '2091-12-31', order: 100_000 }),
  ];
}

function headed(id: string): string {
  return `## About ${id} [#${id}]`;
}

function page(
  path: string,
  fields: Readonly<Record<string, string | number>>,
  text: readonly string[] = ['Nothing is here.'],
): ContentFile {
  return { path: `content/${path}.mdx`, text: `${matter({ ...fields, summary: SUMMARY })}\n${text.join('\n\n')}\n` };
}
