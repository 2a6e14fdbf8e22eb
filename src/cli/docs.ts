/** `npm run docs`: writes what is made of the code for people who work on it: schemas for editors, and the picture of the rooms. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refuseUnknownFlags, runCommand } from './command.ts';
import { madeDocs } from './made-docs.ts';

await runCommand(async () => {
  refuseUnknownFlags(process.argv.slice(2));
  for (const [path, text] of await madeDocs()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`Written: ${path}`);
  }
});
