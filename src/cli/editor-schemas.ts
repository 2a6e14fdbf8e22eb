/** What lets an editor complete and explain the fields of content files: JSON Schemas, made of the schemas of the intake. */
import { z } from 'zod';
import { date } from '../intake/schemas.ts';
import { SCHEMA_OF_FORM } from './content-forms.ts';

/** A JSON Schema as far as it is read here. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly minItems?: number;
  readonly additionalProperties?: FieldSchema | boolean;
}

const FOLDER = 'docs/schemas';

/** The JSON Schema (draft 7, which editors know) of what an author writes; what is more than a shape only the check tells. */
export function jsonSchemaOf(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      // A year by itself is a number in YAML.
      if (zodSchema._zod.def === date._zod.def) jsonSchema.type = ['string', 'integer'] as unknown as 'string';
      // Not every editor knows classes of letters.
      if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
      // What is missing goes through steps of its own before it is refused, which no conversion can see.
      if (zodSchema instanceof z.ZodObject)
        jsonSchema.required = Object.entries(zodSchema.shape)
          .filter(([, field]) => !z.safeParse(field, undefined).success)
          .map(([name]) => name);
    },
  }) as FieldSchema;
}

/** Where the schema of a form of content files lies: `docs/schemas/events.json`. */
export function schemaPathOf(form: string): string {
  return `${FOLDER}/${/^[a-z-]+/.exec(form)?.[0] ?? form}.json`;
}

/** The files that editors read, by path: a schema for each form, and which files of `content/` it is for. */
export function editorFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const filesOfSchema: Record<string, string> = {};
  for (const [form, schema] of SCHEMA_OF_FORM) {
    if (schema === null) continue;
    const path = schemaPathOf(form);
    files.set(path, json(jsonSchemaOf(schema)));
    // Editors read YAML files by themselves, not the front matter of others.
    if (form.endsWith('.yaml')) filesOfSchema[`./${path}`] = `content/${form.replace(/<.*>/, '*')}`;
  }
  return files.set('.vscode/settings.json', json({ 'yaml.schemas': filesOfSchema }));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
