import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardLook } from './card-look.ts';
import { cardPainter } from './card-painter.ts';
import { keepWhole } from './keep-whole.ts';
import type { PageCard } from './page-card.ts';

/** Folders: of the project, of the built site, and of the cards that are kept from one build to the next. */
export interface CardFolders {
  readonly root: string;
  readonly output: string;
  readonly cache: string;
}

/**
 * Writes cards into the built site, one at a time. Answers whether the card had to be painted, or was kept from before. It has
 * a thread of its own, so it waits for the disk: a third less work than to be called back.
 */
export async function cardFiles({ root, output, cache }: CardFolders): Promise<(card: PageCard) => Promise<boolean>> {
  const set = await cardPainter(await cardLook(root));
  mkdirSync(cache, { recursive: true });
  return async ({ address, card }) => {
    const { hash, paint } = set(card);
    const kept = join(cache, `${hash}.png`);
    const isNew = !existsSync(kept);
    const png = isNew ? await paint() : readFileSync(kept);
    if (isNew) keepWhole(kept, png);
    const file = join(output, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
    return isNew;
  };
}
