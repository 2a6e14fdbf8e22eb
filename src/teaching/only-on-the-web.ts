import { EMBEDS } from '../evidence/claim-addresses.ts';
import { HANDOUTS } from '../evidence/parts.ts';
import { LINKS } from './link-sheets.ts';
import { SHORT } from '../evidence/short-address.ts';
import { ROBOTS, SITEMAP } from '../hosting/for-search-engines.ts';

/** Folders of pages that show again what stands on others, or lead to them: of no use, or too heavy, where the site is read without a line. */
const FOLDERS: readonly string[] = [EMBEDS, HANDOUTS, LINKS, SHORT];

/** What only search engines read. */
const FILES: readonly string[] = [ROBOTS, SITEMAP].map((name) => `/${name}`);

/** Lessons packed for learning platforms and to pass on. */
const PACKED_LESSONS = /^\/teach\/.*\.(?:imscc|zip)$/;

/** Whether a file of the site is left out where it is read without a line. @param path from the root of the site */
export function isOnlyOnTheWeb(path: string): boolean {
  return PACKED_LESSONS.test(path) || FILES.includes(path) || FOLDERS.some((folder) => path.startsWith(folder));
}
