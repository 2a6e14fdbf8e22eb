import { slug } from 'github-slugger';
import { parse } from 'yaml';
import { splitFrontMatter } from '../src/intake/front-matter.ts';
import type { ContentFile } from '../src/intake/files.ts';

const CLAIM = /<Claim [^>]*?on="([^"]*)"[^>]*>(.*?)<\/Claim>/g;
const HEADING = /^## (.+) \[#([^\]]+)\]$/gm;
const SECTION_LINK = /(\]\(\/[^)]*\/#)([^)]+)\)/g;

/**
 * The explainers of invented content as an author of a Starlight site would write them: the same words and headings, and
 * for each citation a footnote that names its document.
 *
 * @returns files of `src/content/docs/`, among them the home page that Starlight asks for
 */
export function starlightPages(files: readonly ContentFile[]): ContentFile[] {
  const documents = new Map<string, string>();
  for (const { path, text } of files) {
    const [, id] = /^content\/sources\/(.+)\.yaml$/.exec(path) ?? [];
    if (id !== undefined) documents.set(id, entryOf(text));
  }
  const pages = files.flatMap(({ path, text }) => {
    const [, page] = /^content\/explainers\/(page-\d+)\.mdx$/.exec(path) ?? [];
    return page === undefined ? [] : [{ path: pathOf(page), text: pageOf(path, text, documents) }];
  });
  return [{ path: pathOf('index'), text: '---\ntitle: Home\n---\n\n[The first page](/page-1/)\n' }, ...pages];
}

function pathOf(page: string): string {
  return `src/content/docs/${page}.md`;
}

/** What the list of references says of a document. */
function entryOf(record: string): string {
  const { label, url } = parse(record) as { label: string; url: string };
  return `[${label}](${url})`;
}

function pageOf(path: string, source: string, documents: ReadonlyMap<string, string>): string {
  const parts = splitFrontMatter(path, source);
  if ('problem' in parts) throw new Error(parts.problem.message);
  const { title, question, summary, order } = parse(parts.frontMatter) as Record<string, string | number>;
  const cited = new Set<string>();
  const sections = new Map([...parts.text.matchAll(HEADING)].map(([, heading = '', id = '']) => [id, slug(heading)]));
  const text = parts.text
    .trim()
    .replace(CLAIM, (_claim, on: string, words: string) => {
      const ids = on.split(' ').map((citation) => citation.replace(/#.*/, ''));
      for (const id of ids) cited.add(id);
      return words + ids.map((id) => `[^${id}]`).join(' ');
    })
    .replace(HEADING, '## $1')
    // Starlight names sections by their headings. All invented pages have the same.
    .replace(SECTION_LINK, (_link, before: string, id: string) => `${before}${sections.get(id) ?? id})`);
  return [
    `---\ntitle: ${title}\ndescription: ${summary}\nsidebar:\n  order: ${order}\n---`,
    `${question} ${summary}`,
    text,
    [...cited].map((id) => `[^${id}]: ${documents.get(id)}`).join('\n'),
    '',
  ].join('\n\n');
}
