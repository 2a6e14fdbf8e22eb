import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packagesInScripts } from './browser-script.ts';
import { TYPEFACE_PACKAGES } from './typefaces.ts';

/** Something by others that reaches readers. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly use: 'typeface' | 'map' | 'script';
  /** By its short name, `MIT`. */
  readonly licence: string;
  readonly text: string;
}

/** The outlines of countries; `src/drawing/natural-earth.ts` reads them. */
const MAP_PACKAGES = ['world-atlas'];

/**
 * All that reaches readers and is not of this project, as its packages tell it.
 *
 * @throws if a package names no licence, or does not bring its text
 */
export async function shipped(): Promise<Shipped[]> {
  const scripts = await packagesInScripts();
  return Promise.all([
    ...TYPEFACE_PACKAGES.map((name) => ofPackage(name, 'typeface')),
    ...MAP_PACKAGES.map((name) => ofPackage(name, 'map')),
    ...[...scripts].sort().map((name) => ofPackage(name, 'script')),
  ]);
}

async function ofPackage(name: string, use: Shipped['use']): Promise<Shipped> {
  const folder = join(process.cwd(), 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const files = (await readdir(folder)).filter((file) => /^licen[cs]e/i.test(file)).sort();
  if (license === undefined || files.length === 0) throw new Error(`${name} reaches readers and names no licence.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return { name, version, use, licence: license, text: texts.map((text) => text.trim()).join('\n\n') };
}
