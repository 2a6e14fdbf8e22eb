import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tokenizer } from 'htmlparser2';
import type { AstroIntegration } from 'astro';

/** Attributes that hold an address. `data-root` tells scripts where the site begins. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action', 'data-root']);

/**
 * Turns every root-absolute address of the built site into a relative one, so that one build serves from a root and from
 * any folder of a host. `404.html` is left alone: a server shows it under any address.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.map((name) => name.split(sep).join('/'))) {
          if (file === '404.html') continue;
          if (file.endsWith('.html')) await rewrite(join(root, file), (text) => relativeHtml(text, `/${file}`));
          if (file.endsWith('.css')) await rewrite(join(root, file), (text) => relativeCss(text, `/${file}`));
        }
      },
    },
  };
}

/** @param from address of the file that holds the link, `/toll/index.html`; @param to root-absolute address */
export function relativeAddress(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const isFolder = path.endsWith('/');
  const found = relative(folder, path).split(sep).join('/');
  if (found === '') return `./${rest}`;
  return `${found}${isFolder ? '/' : ''}${rest}`;
}

/** Rewrites the address attributes of an HTML text; everything else stays as it is, to the byte. */
export function relativeHtml(html: string, from: string): string {
  let result = '';
  let copied = 0;
  let attribute = '';
  // An entity cuts a value into pieces; only the first of them is the beginning of an address.
  let atStart = true;
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        atStart = true;
      },
      onattribdata: (start, end) => {
        const value = html.slice(start, end);
        const isFirst = atStart;
        atStart = false;
        if (!isFirst || !ADDRESS_ATTRIBUTES.has(attribute) || !isRootAbsolute(value)) return;
        result += html.slice(copied, start) + relativeAddress(from, value);
        copied = end;
      },
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return result + html.slice(copied);
}

/** Rewrites `url(/…)` in a style sheet. */
export function relativeCss(css: string, from: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^)"']*)\1\)/g,
    (_all, quote: string, to: string) => `url(${quote}${relativeAddress(from, to)}${quote})`,
  );
}

function isRootAbsolute(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed !== text) await writeFile(path, changed);
}
