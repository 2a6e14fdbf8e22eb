import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PLACEHOLDER } from '../intake/placeholder.ts';
import { documentSchema } from '../intake/schemas.ts';
import { CommandError } from './command.ts';
import { jsonSchemaOf } from './editor-schemas.ts';
import { fingerprintSheet, paragraphsOf } from './fingerprint-sheet.ts';
import { readNewArguments } from './new-arguments.ts';
import { schemaLine } from './new-content.ts';
import { writeNewFiles } from './new-files.ts';
import { plainFieldsOf, skeletonOf } from './skeleton.ts';

/**
 * `npm run new -- source <id> [--url …] [--title …] … [--text <file>]`: writes a record ready to be filled. With the
 * document's text, which is other people's work and never copied into the repository, also its passages and its fingerprint.
 *
 * @throws CommandError if the id cannot be one, a flag is unknown, the text cannot be read, or a file is there already
 */
export async function newSource(args: readonly string[], root = process.cwd()): Promise<void> {
  const fields = jsonSchemaOf(documentSchema);
  const { id, flags } = readNewArguments(args, {
    flags: [...plainFieldsOf(fields), 'text'],
    called: 'document',
    example: 'npm run new -- source publisher-2024-11-29 --url https://…',
  });
  const { text: textFile, ...given } = flags;
  const text = textFile === undefined ? null : await readText(textFile);
  const passages = text === null ? ['p1'] : paragraphsOf(text).map((_paragraph, index) => `p${index + 1}`);
  const record = `${schemaLine('sources/<id>.yaml')}\n# null means "not recorded"; never guess.\n${skeletonOf(fields, given, passages)}`;
  const files = new Map([[join('content', 'sources', `${id}.yaml`), record]]);
  if (text !== null) files.set(join('content', 'fingerprints', `${id}.yaml`), fingerprintSheet(text, passages));
  await writeNewFiles(files, root);
  console.log(`"npm run check" tells what has yet to be filled in: every ${PLACEHOLDER}.`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CommandError(`The text cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
