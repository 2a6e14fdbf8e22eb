import { linkSheetAddress, linkSheets } from '../teaching/link-sheets.ts';
import { linkSheetHead, linkSheetPage } from '../teaching/link-sheet-page.ts';
import { framedWriter, type PageFrame } from './page-frame.ts';
import type { Making } from './making.ts';

/**
 * Writes the links for the board, a sheet a page. They are many and alike, so Astro makes only the frame of them all.
 *
 * @param frame null if there are none
 */
export function writeLinkSheets(frame: PageFrame | null, making: Making): string {
  if (frame === null) return 'None.';
  const sheets = linkSheets(making.evidence);
  const write = framedWriter(frame, making);
  for (const sheet of sheets) write(linkSheetAddress(sheet), linkSheetHead(sheet), linkSheetPage(sheet, making.site));
  return `${sheets.length} sheets.`;
}
