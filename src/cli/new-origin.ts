import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { originsSchema } from '../intake/schemas.ts';
import { CommandError } from './command.ts';
import { jsonSchemaOf } from './editor-schemas.ts';
import { readNewArguments } from './new-arguments.ts';
import { plainFieldsOf, skeletonOf } from './skeleton.ts';

const ORIGINS = join('content', 'origins.yaml');

/**
 * `npm run new -- origin <id> [--name …] …`: adds somebody who counted, saw or declared to the end of `content/origins.yaml`,
 * which the first one begins.
 *
 * @throws CommandError if the id cannot be one, a flag is unknown, or the origin is there already
 */
export async function newOrigin(args: readonly string[], root = process.cwd()): Promise<void> {
  const fields = jsonSchemaOf(originsSchema.valueType);
  const { id, flags } = readNewArguments(args, {
    flags: plainFieldsOf(fields),
    called: 'origin',
    example: 'npm run new -- origin white-helmets --name "White Helmets"',
  });
  const path = join(root, ORIGINS);
  const before = existsSync(path) ? await readFile(path, 'utf8') : '';
  const known: unknown = parse(before);
  if (typeof known === 'object' && known !== null && Object.hasOwn(known, id))
    throw new CommandError(`${ORIGINS} has "${id}" already.`);
  const record = skeletonOf(fields, flags).replace(/^/gm, '  ').trimEnd();
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${/(^|\n)$/.test(before) ? '' : '\n'}${id}:\n${record}\n`);
  console.log(`Added to ${ORIGINS}: ${id}.`);
}
