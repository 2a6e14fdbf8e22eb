import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const FACES = [
  {
    family: 'Source Serif 4',
    weight: 400,
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  },
  {
    family: 'Source Sans 3',
    weight: 400,
    file: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  },
  {
    family: 'Source Sans 3',
    weight: 600,
    file: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  },
] as const;

/** Printable ASCII, the punctuation of the site, and the accented letters of names in Western European languages. */
const CHARACTERS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '\u00a0–—‘’“”…·•≠→−×' +
  'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÄÅÇÈÉÊÍÎÑÓÔÖØÚÜ';

let kept: Promise<string> | undefined;

/**
 * The typefaces as a style sheet that holds them itself, cut down to the characters in use. They are there with the first
 * paint, so the text never shifts, and from disk as well as from a server.
 */
export function embeddedFonts(): Promise<string> {
  return (kept ??= fontFaces());
}

async function fontFaces(): Promise<string> {
  const find = createRequire(import.meta.url).resolve;
  const rules = FACES.map(async ({ family, weight, file }) => {
    const font = await subsetFont(await readFile(find(file)), CHARACTERS, { targetFormat: 'woff2' });
    const source = `url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')`;
    return `@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;src:${source}}`;
  });
  return `${(await Promise.all(rules)).join('\n')}\n`;
}
