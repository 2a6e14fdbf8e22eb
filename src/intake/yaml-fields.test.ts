import { expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  kind: z.enum(['monitor', 'army']).describe('Who speaks.'),
  day: z.string().nullable().describe('When it was said.'),
  name: z.string(),
  called: z.array(z.string()).min(1),
});

function said(text: string): string[] {
  const read = readYaml('sample.yaml', text, schema);
  return 'findings' in read ? read.findings.map(({ message, help }) => `${message} ${help ?? ''}`.trim()) : [];
}

it('a field that is missing says what it is for, what it may be, and whether it may be left open', () => {
  expect(said('called: [x]')).toEqual([
    'The field "kind" is missing. Add it. Who speaks. It is one of monitor, army.',
    'The field "day" is missing. Add it. When it was said. Write null where that is not recorded.',
    'The field "name" is missing. Add it.',
  ]);
});

it('what is empty is told in plain words', () => {
  expect(said('kind: army\nday: null\nname: null\ncalled: []')).toEqual([
    'The field "name" is wrong: must have a value, and cannot be null.',
    'The field "called" is wrong: must name at least one.',
  ]);
});
