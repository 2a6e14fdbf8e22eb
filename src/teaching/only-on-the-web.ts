import { EMBEDS } from '../evidence/claim-addresses.ts';
import { HANDOUTS } from '../evidence/parts.ts';
import { LINKS } from './link-sheets.ts';
import { SHORT } from '../evidence/short-address.ts';

/** Folders of pages that show again what stands on others, or lead to them: of no use, or too heavy, where the site is read without a line. */
export const ONLY_ON_THE_WEB: readonly string[] = [EMBEDS, HANDOUTS, LINKS, SHORT];
