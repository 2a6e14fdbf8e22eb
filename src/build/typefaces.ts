import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

interface Typeface {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  /** Whether the style sheet holds it, so that the first paint has it; or it is a file of its own that comes when it can. */
  readonly embedded: boolean;
}

/** The typefaces of the site, by the name of their file in `/assets/`. */
const TYPEFACES = {
  'serif-400': {
    family: 'Source Serif 4',
    weight: 400,
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
    embedded: true,
  },
  'sans-400': {
    family: 'Source Sans 3',
    weight: 400,
    file: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
    embedded: false,
  },
  'sans-600': {
    family: 'Source Sans 3',
    weight: 600,
    file: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
    embedded: false,
  },
} as const satisfies Record<string, Typeface>;

type TypefaceName = keyof typeof TYPEFACES;

/** Printable ASCII, the punctuation of the site, and the accented letters of names in Western European languages. */
const CHARACTERS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '\u00a0–—‘’“”…·•→−×' +
  'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÄÅÇÈÉÊÍÎÑÓÔÖØÚÜ';

const entries = Object.entries(TYPEFACES) as [TypefaceName, Typeface][];

/** Names of the typefaces that are files of their own. */
export const TYPEFACE_FILES = entries.filter(([, { embedded }]) => !embedded).map(([name]) => name);

/** A typeface as WOFF2, cut down to the characters in use: about three fifths of its size. */
export async function typeface(name: TypefaceName): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve(TYPEFACES[name].file);
  return subsetFont(await readFile(file), CHARACTERS, { targetFormat: 'woff2' });
}

/**
 * The `@font-face` rules, for a style sheet in `/assets/`. All are "optional": text never shifts and never waits; what is
 * not there for the first paint is used from the next page on.
 */
export async function typefaceRules(): Promise<string> {
  const rules = entries.map(async ([name, { family, weight, embedded }]) => {
    const source = embedded ? `data:font/woff2;base64,${(await typeface(name)).toString('base64')}` : `${name}.woff2`;
    return `@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;src:url(${source}) format('woff2')}\n`;
  });
  return (await Promise.all(rules)).join('');
}
