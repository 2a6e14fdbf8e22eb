import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readEvidence } from '../intake/read-evidence.ts';

/** The typefaces of the site. `src/styles/tokens.css` names the families. */
const TYPEFACES = [
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

/** Printable ASCII, and the punctuation of the site. */
const ALWAYS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + '\u00a0–—‘’“”…·•→−×';
/** Accented letters of names in Western European languages, each of which costs every reader some sixty bytes. */
const IF_WRITTEN = 'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÄÅÇÈÉÊÍÎÑÓÔÖØÚÜ';

/** The packages that they come from. */
export const TYPEFACE_PACKAGES: readonly string[] = [
  ...new Set(TYPEFACES.map(({ file }) => file.slice(0, file.indexOf('/files/')))),
];

let kept: Promise<string> | undefined;

/**
 * A style sheet that declares the typefaces and holds them, cut down to the characters in use: some two fifths less.
 * `src/browser/typefaces.ts` sees to it that the first paint has them.
 */
export function typefaceSheet(): Promise<string> {
  return (kept ??= makeSheet());
}

async function makeSheet(): Promise<string> {
  const { files } = await readEvidence();
  const written = files.map(({ text }) => text).join('');
  const characters = ALWAYS + [...IF_WRITTEN].filter((letter) => written.includes(letter)).join('');
  return (await Promise.all(TYPEFACES.map((typeface) => rule(typeface, characters)))).join('');
}

async function rule({ family, weight, file }: (typeof TYPEFACES)[number], characters: string): Promise<string> {
  const whole = await readFile(createRequire(import.meta.url).resolve(file));
  const font = await subsetFont(whole, characters, { targetFormat: 'woff2' });
  const source = `data:font/woff2;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:url(${source}) format('woff2')}\n`;
}
