import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardLook } from './card-look.ts';
import { cardPainter } from './card-painter.ts';
import type { PageCard } from './page-card.ts';

/** Folders: of the project, and of the built site. */
export interface CardFolders {
  readonly root: string;
  readonly output: string;
}

/**
 * Writes cards into the built site, one at a time. It has a thread of its own, so it waits for the disk: a third less work than
 * to be called back.
 */
export async function cardFiles({ root, output }: CardFolders): Promise<(card: PageCard) => Promise<void>> {
  const paint = await cardPainter(await cardLook(root));
  return async ({ address, card }) => {
    const png = await paint(card);
    const file = join(output, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  };
}
