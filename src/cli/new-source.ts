import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { ID } from '../evidence/ids.ts';
import { adviceFor } from '../evidence/nearest.ts';
import { PLACEHOLDER } from '../intake/placeholder.ts';
import { CommandError } from './command.ts';
import { fingerprintSheet, paragraphsOf } from './fingerprint-sheet.ts';

/** Fields that can be given as flags. */
const FLAGS = ['url', 'title', 'publisher', 'published', 'language', 'kind', 'label', 'text'] as const;

/**
 * `npm run new -- source <id> [--url …] [--title …] … [--text <file>]`: writes a record ready to be filled. With the
 * document's text, which is other people's work and never copied into the repository, also its passages and its fingerprint.
 *
 * @throws CommandError if the id cannot be one, a flag is unknown, the text cannot be read, or a file is there already
 */
export async function newSource(args: readonly string[], root = process.cwd()): Promise<void> {
  const { id, flags } = readArgs(args);
  const { text: textFile, ...given } = flags;
  const text = textFile === undefined ? null : await readText(textFile);
  const passages = text === null ? ['p1'] : paragraphsOf(text).map((_paragraph, index) => `p${index + 1}`);
  const files = new Map([[join('content', 'sources', `${id}.yaml`), recordOf(given, passages)]]);
  if (text !== null) files.set(join('content', 'fingerprints', `${id}.yaml`), fingerprintSheet(text, passages));
  for (const path of files.keys())
    if (await exists(join(root, path))) throw new CommandError(`${path} is there already.`);
  for (const [path, written] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), written, { flag: 'wx' });
    console.log(`Written: ${path}`);
  }
  console.log(`"npm run check" tells what has yet to be filled in: every ${PLACEHOLDER}.`);
}

function readArgs(args: readonly string[]): { id: string; flags: Partial<Record<(typeof FLAGS)[number], string>> } {
  const unknown = args.find((arg) => arg.startsWith('-') && !FLAGS.some((flag) => arg.split('=')[0] === `--${flag}`));
  if (unknown !== undefined) {
    const known = FLAGS.map((flag) => `--${flag}`);
    throw new CommandError(`No flag "${unknown}". ${adviceFor(unknown, known)}`);
  }
  const { values, positionals } = parseFlags(args);
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    throw new CommandError('Name one document: npm run new -- source publisher-2024-11-29 --url https://…');
  }
  if (!ID.test(id)) {
    throw new CommandError(
      `"${id}" cannot be the id of a document: it becomes part of an address. Use lower-case words and digits joined by "-", as in publisher-2024-11-29.`,
    );
  }
  return { id, flags: values };
}

function parseFlags(args: readonly string[]): {
  values: Partial<Record<(typeof FLAGS)[number], string>>;
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'string' as const }])),
    }) as ReturnType<typeof parseFlags>;
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** A record in the order of its fields; what was not given stands as {@link PLACEHOLDER}, which no field of its kind allows. */
function recordOf(
  given: Partial<Record<Exclude<(typeof FLAGS)[number], 'text'>, string>>,
  passages: readonly string[],
): string {
  const record = {
    label: given.label ?? PLACEHOLDER,
    title: given.title ?? PLACEHOLDER,
    publisher: given.publisher ?? PLACEHOLDER,
    author: PLACEHOLDER,
    published: given.published ?? PLACEHOLDER,
    latestEvent: PLACEHOLDER,
    url: given.url ?? PLACEHOLDER,
    language: given.language ?? PLACEHOLDER,
    kind: given.kind ?? PLACEHOLDER,
    read: PLACEHOLDER,
    about: PLACEHOLDER,
    passages: Object.fromEntries(
      passages.map((passage) => [passage, { digest: [{ says: PLACEHOLDER, by: [PLACEHOLDER] }] }]),
    ),
  };
  return `# Every field is described in src/intake/schemas.ts. null means "not recorded"; never guess.\n${stringify(record)}`;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CommandError(`The text cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await readFile(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
