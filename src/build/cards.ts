import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { CARD, cardPalette, drawCard, type CardLook } from '../drawing/card.ts';
import { cardLook } from './card-look.ts';
import { keepWhole } from './keep-whole.ts';
import { cardOfPage } from './page-card.ts';
import { metaOf } from './page-head.ts';
import { PACKING, palettePng } from './palette-png.ts';
import type { AstroIntegration } from 'astro';
import type { Card } from '../drawing/card.ts';

/**
 * Draws the card of every built page into the cards' folder of `dist/`. A card that was drawn before is kept in Astro's
 * cache by the hash of its drawing.
 */
export function cards(): AstroIntegration {
  let root = process.cwd();
  let cache = '';
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cache = join(fileURLToPath(config.cacheDir), 'cards');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const wanted = await cardsOf(output);
        const drawn = await writeCards(wanted, { output, cache, look: await cardLook(root) });
        logger.info(`${wanted.size} cards, ${drawn} of them drawn anew.`);
      },
    },
  };
}

/** The cards of the built pages, by address. A page says in its head what stands on its card, if it has one. */
async function cardsOf(output: string): Promise<Map<string, Card>> {
  const wanted = new Map<string, Card>();
  const files = (await readdir(output, { recursive: true })).map((file) => file.split(sep).join('/')).sort();
  for (const file of files.filter((name) => /(^|\/)index\.html$/.test(name))) {
    const meta = metaOf(await readFile(join(output, file), 'utf8'));
    if (!meta.has('og:image')) continue;
    const said = (name: string): string => meta.get(name) ?? '';
    const { address, card } = cardOfPage({
      page: `/${file.slice(0, -'index.html'.length)}`,
      title: said('og:title'),
      description: said('og:description'),
      kind: said('article:section'),
      site: said('og:site_name'),
    });
    wanted.set(address, card);
  }
  return wanted;
}

interface Places {
  readonly output: string;
  readonly cache: string;
  readonly look: CardLook;
}

/** Writes the cards and answers how many had to be drawn. */
async function writeCards(wanted: ReadonlyMap<string, Card>, { output, cache, look }: Places): Promise<number> {
  await mkdir(cache, { recursive: true });
  const folders = new Set([...wanted.keys()].map((address) => dirname(join(output, address))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  const palette = cardPalette(look.colours);
  // What the bytes of a card depend on besides its drawing.
  const maker = JSON.stringify([palette, PACKING, sharp.versions, process.versions.zlib]);
  const left = [...wanted];
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [address, card] = next;
      const svg = drawCard(card, look);
      const kept = join(cache, `${createHash('sha256').update(maker).update(svg).digest('hex')}.png`);
      let png: Uint8Array | undefined = await readFile(kept).catch(() => undefined);
      if (png === undefined) {
        png = await pngOf(svg, palette);
        drawn += 1;
        await keepWhole(kept, png);
      }
      await writeFile(join(output, address), png);
    }
  };
  // One more than the machine has processors: while one card waits for the disk, the others are drawn.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return drawn;
}

async function pngOf(svg: string, palette: readonly string[]): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  return palettePng(pixels, CARD, palette);
}
