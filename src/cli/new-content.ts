import { join, relative } from 'node:path';
import { PLACEHOLDER } from '../intake/placeholder.ts';
import { SCHEMA_OF_FORM, THINGS } from './content-forms.ts';
import { jsonSchemaOf, schemaPathOf, type FieldSchema } from './editor-schemas.ts';
import { readNewArguments } from './new-arguments.ts';
import { writeNewFiles } from './new-files.ts';
import { plainFieldsOf, skeletonOf } from './skeleton.ts';

/**
 * `npm run new -- <thing> <id> [--field value] …`: writes the files of a thing with all its fields, ready to be filled. Until
 * they are, the check refuses them.
 *
 * @param thing one of `THINGS`
 * @throws CommandError if the id cannot be one, a flag is unknown, or a file is there already
 */
export async function newContent(thing: string, args: readonly string[], root = process.cwd()): Promise<void> {
  const parts = (THINGS.get(thing) ?? []).map((part) => {
    const schema = SCHEMA_OF_FORM.get(part.form) ?? null;
    return { ...part, fields: schema === null ? null : jsonSchemaOf(schema) };
  });
  // Of several files the first is the thing itself; the others have titles and summaries of their own.
  const main = parts[0]?.fields ?? null;
  const flags = main === null ? [] : plainFieldsOf(main);
  const asked = readNewArguments(args, { flags, called: thing, example: `npm run new -- ${thing} some-words` });
  const files = parts.map(({ form, fields, text }) => {
    const path = join('content', form.replace(/<.*>/, asked.id));
    return [path, fileOf(form, fields, fields === main ? asked.flags : {}, text(asked.id))] as const;
  });
  await writeNewFiles(new Map(files), root);
  console.log(`"npm run check" tells what has yet to be filled in: every ${PLACEHOLDER}, and what the text rests on.`);
}

function fileOf(
  form: string,
  fields: FieldSchema | null,
  given: Readonly<Record<string, string | undefined>>,
  text: string,
): string {
  if (fields === null) return text;
  const record = skeletonOf(fields, given);
  return form.endsWith('.mdx') ? `---\n${record}---\n\n${text}` : `${schemaLine(form)}\n${record}`;
}

/** Tells an editor which fields a record has: a line that YAML takes for a comment. */
export function schemaLine(form: string): string {
  return `# yaml-language-server: $schema=${relative(join('content', form, '..'), schemaPathOf(form)).replaceAll('\\', '/')}`;
}
