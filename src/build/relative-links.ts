import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMBEDS } from '../evidence/claim-addresses.ts';
import { HANDOUTS } from '../evidence/parts.ts';
import { SHORT } from '../evidence/short-address.ts';
import { publishedFolder } from '../teaching/published-address.ts';
import { markup, type Element, type Node } from '../html/tree.ts';
import { isAddressAttribute, mapAddresses } from './html-addresses.ts';
import type { AstroIntegration } from 'astro';

/** Folders of pages that are relative already: see `write` of build-step.ts. */
const WRITTEN_RELATIVE = [EMBEDS, HANDOUTS, SHORT];

/**
 * Turns every root-absolute address of the built site into a relative one, so that one build serves from a root and from
 * any folder of a host. A server shows `404.html` under any address, so its addresses stay whole, below the folder of the
 * host if it is known.
 */
export function relativeLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site !== undefined) base = publishedFolder(new URL(config.site));
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.map((name) => name.split(sep).join('/'))) {
          if (file === '404.html') await rewrite(join(root, file), (text) => htmlBelow(text, base));
          else if (file.endsWith('.html') && !isWrittenRelative(`/${file}`))
            await rewrite(join(root, file), (text) => relativeHtml(text, `/${file}`));
          if (file.endsWith('.css')) await rewrite(join(root, file), (text) => relativeCss(text, `/${file}`));
        }
      },
    },
  };
}

/** @param from address of the file that holds the link, `/toll/index.html`; @param to root-absolute address */
export function relativeAddress(from: string, to: string): string {
  // Both up to the last folder that they share; what follows is a step up for each folder of the one, and then the other.
  let shared = 0;
  for (let at = 0; at < to.length && from[at] === to[at]; at += 1) if (to[at] === '/') shared = at + 1;
  let up = '';
  for (let at = from.indexOf('/', shared); at !== -1; at = from.indexOf('/', at + 1)) up += '../';
  const found = up + to.slice(shared);
  return /^[^?#]/.test(found) ? found : `./${found}`;
}

/** Rewrites the root-absolute addresses of an HTML text; everything else stays as it is, to the byte. */
export function relativeHtml(html: string, from: string): string {
  return mapAddresses(html, (address) => madeRelative(address, from));
}

/** The HTML text of a page, its root-absolute addresses relative. */
export function relativePage(page: Element, from: string): string {
  return `<!doctype html>\n${relativeMarkup([page], from)}\n`;
}

/** The markup of nodes, their root-absolute addresses relative. */
export function relativeMarkup(nodes: readonly Node[], from: string): string {
  return markup(nodes, (value, attribute) => (isAddressAttribute(attribute) ? madeRelative(value, from) : value));
}

function madeRelative(address: string, from: string): string {
  return isRootAbsolute(address) ? relativeAddress(from, address) : address;
}

/** Puts the folder of the host before the root-absolute addresses of an HTML text. @param base `/aleppo/` */
export function htmlBelow(html: string, base: string): string {
  return mapAddresses(html, (address) => (isRootAbsolute(address) ? base + address.slice(1) : address));
}

/** Rewrites `url(/…)` in a style sheet. */
export function relativeCss(css: string, from: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^)"']*)\1\)/g,
    (_all, quote: string, to: string) => `url(${quote}${relativeAddress(from, to)}${quote})`,
  );
}

function isWrittenRelative(file: string): boolean {
  return WRITTEN_RELATIVE.some((folder) => file.startsWith(folder));
}

function isRootAbsolute(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed !== text) await writeFile(path, changed);
}
