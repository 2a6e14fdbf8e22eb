import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { architecturePage } from './architecture-page.ts';
import { editorFiles } from './editor-schemas.ts';
import { readRoomImports } from './room-imports.ts';

const ARCHITECTURE = 'docs/architecture.md';

/** Texts by path: all that `npm run docs` writes. */
export async function madeDocs(root = process.cwd()): Promise<Map<string, string>> {
  const page = await readFile(join(root, ARCHITECTURE), 'utf8');
  return editorFiles().set(ARCHITECTURE, architecturePage(page, await readRoomImports(root)));
}
