import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';
import type { At } from '../model.ts';

/** The texts to which code leads, by address: their files, and the sections of them to which it leads. */
const NEEDED: Readonly<Record<string, { readonly file: string; readonly sections?: readonly string[] }>> = {
  '/about/': { file: 'content/pages/about.mdx', sections: ['standing', 'opening', 'weak'] },
  '/accessibility/': { file: 'content/pages/accessibility.mdx' },
  '/actors/': { file: 'content/explainers/actors.mdx' },
  '/in-short/': { file: 'content/pages/in-short.mdx' },
  '/map/': { file: 'content/pages/map.mdx', sections: ['ground', 'limits'] },
  '/teach/': { file: 'content/pages/teach.mdx' },
  '/timeline/': { file: 'content/pages/timeline.mdx' },
  '/who-stands-where/': { file: 'content/pages/who-stands-where.mdx' },
};

/** Where there is a front page, there is what its frame leads to, and no build stops halfway for want of a text. */
export const neededPages: Check = (content, evidence) => {
  const home = content.pages.find(({ address }) => address === '/');
  if (home === undefined) return [];
  return Object.entries(NEEDED).flatMap(([address, { file, sections = [] }]) => {
    if (content.unread.has(address)) return [];
    const page = evidence.pages.get(address);
    if (page === undefined) return [withoutPage(address, file, home.at)];
    const known = new Set(page.sections.map(({ id }) => id));
    const lost = sections.filter((id) => !known.has(id));
    // A page of pictures is made of its marks where it has no text.
    if (lost.length > 0 && page.at.file !== file) return [withoutPage(address, file, home.at)];
    return lost.map((id) => withoutSection(id, address, page.at));
  });
};

function withoutPage(address: string, file: string, at: At): Finding {
  return {
    code: 'dead-link',
    at,
    message: `Pages of the site lead to ${address} by themselves, and ${file} is missing.`,
    help: `Begin it with "npm run new -- ${file.replace(/^content\/(\w+)s\/(.*)\.mdx$/, '$1 $2')}".`,
  };
}

function withoutSection(id: string, address: string, at: At): Finding {
  return {
    code: 'dead-link',
    at,
    message: `Pages of the site lead to ${address}#${id} by themselves, and it has no such section.`,
    help: `Write [#${id}] behind the heading that tells of it.`,
  };
}
