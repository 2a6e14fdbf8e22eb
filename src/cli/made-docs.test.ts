import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { READERS } from '../intake/readers/index.ts';
import { readContentFiles } from '../intake/files.ts';
import { splitFrontMatter } from '../intake/front-matter.ts';
import { SCHEMA_OF_FORM } from './content-forms.ts';
import { jsonSchemaOf } from './editor-schemas.ts';
import { madeDocs } from './made-docs.ts';
import { withoutShortcuts } from './room-imports.ts';

it('what is made of the code is as the code is: "npm run docs" writes it anew', async () => {
  for (const [path, text] of await madeDocs())
    expect(await readFile(path, 'utf8').catch(() => 'missing'), path).toBe(text);
});

it('every form of content files is known to editors and to "npm run new"', () => {
  expect([...SCHEMA_OF_FORM.keys()].sort()).toEqual(READERS.map(({ form }) => form).sort());
});

it('the picture leaves out arrows that only shorten a way, but none of a circle', () => {
  const rooms = new Map([
    ['pages', new Set(['intake', 'evidence', 'cli'])],
    ['intake', new Set(['evidence'])],
    ['cli', new Set(['pages'])],
  ]);
  expect(withoutShortcuts(rooms)).toEqual([
    ['pages', 'intake'],
    ['pages', 'cli'],
    ['intake', 'evidence'],
    ['cli', 'pages'],
  ]);
});

describe('an editor', () => {
  it('finds nothing wrong with what the site holds', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    const files = await readContentFiles(process.cwd());
    const readers = READERS.flatMap(({ path, form }) => {
      const schema = SCHEMA_OF_FORM.get(form);
      const inJson = schema == null ? null : z.fromJSONSchema(jsonSchemaOf(schema) as never);
      return inJson === null ? [] : [{ path, inJson }];
    });
    for (const file of files) {
      const reader = readers.find(({ path }) => path.test(file.path));
      if (reader === undefined) continue;
      const parts = file.path.endsWith('.mdx') ? splitFrontMatter(file.path, file.text) : { frontMatter: file.text };
      const fields: unknown = 'problem' in parts ? null : parse(parts.frontMatter);
      const { error } = reader.inJson.safeParse(fields);
      if (error !== undefined) wrong.push(`${file.path}: ${error.message}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is told what must be there, what may, and what it can be', () => {
    const fields = jsonSchemaOf(SCHEMA_OF_FORM.get('sources/<id>.yaml') ?? z.never());
    expect(fields.required).toContain('published');
    expect(fields.required).not.toContain('archived');
    expect(fields.properties?.['kind']?.enum).toContain('ngo');
    expect(fields.properties?.['about']?.description).toMatch(/before trusting it/);
    expect(fields.additionalProperties).toBe(false);
  });
});
