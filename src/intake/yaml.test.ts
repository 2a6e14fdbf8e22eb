import { expect, it } from 'vitest';
import { z } from 'zod';
import { eventSchema, lineSchema } from './picture-schemas.ts';
import { marksIn } from './sample-content.ts';
import { readYaml } from './yaml.ts';
import type { Finding } from '../evidence/findings.ts';

const EVENT = 'date: 2024-11-30\ntitle: A town is taken\ntheme: fighting\nclaims: [taken]\n';
const LINE = 'name: A road\nkind: road\nthrough: [aleppo, hama]\nschematic: Roughly.\n';

function findingsOf(text: string, schema: z.ZodType = eventSchema): readonly Finding[] {
  const read = readYaml('content/a.yaml', text.replaceAll('⟦', ''), schema);
  return 'findings' in read ? read.findings : [];
}

it.each([
  ['a quotation mark that is not closed', 'A town is taken', '⟦"A town is taken', 'is not closed'],
  [
    'a quotation mark before another value with marks',
    'A town is taken\n',
    '⟦"A town\nhour: "13:30"\n',
    'is not closed',
  ],
  ['a bracket that is not closed', '[taken]', '⟦[taken', 'is not closed'],
  ['an apostrophe that ends the value', 'A town is taken', "'Assad'⟦s town is taken'", 'ends before these words'],
  ['a quotation at the beginning', 'A town is taken', '"Taken" ⟦they say', 'ends before these words'],
  ['a colon without a space', 'theme: ', '⟦theme:', 'no colon with a space'],
  ['an equals sign', 'theme: ', '⟦theme = ', 'no colon with a space'],
  ['a tab', 'claims: [taken]', 'claims:\n⟦\t- taken', 'begins with a tab'],
  ['a field too far to the left', 'claims: [taken]', 'claims:\n  - a: 1\n   ⟦b: 2', 'further to the left'],
  ['a sign that begins no value', 'A town', '⟦@A town', 'begin with this character'],
  ['a second record', 'claims:', '⟦---\nclaims:', 'ends the record'],
])('%s is told in plain words, and where it stands', (_what, from, to, said) => {
  const text = EVENT.replace(from, to);
  const [finding] = findingsOf(text);
  expect(finding).toMatchObject({ code: 'unreadable' });
  expect(finding?.message).toContain(said);
  expect([{ line: finding?.at.line, column: finding?.at.column }]).toEqual(marksIn(text));
});

it.each([
  ['a list in place of fields', '- date: 2024-11-30\n', 'Here stand no fields'],
  ['a text in place of fields', 'An event.\n', 'Here stand no fields'],
  ['what rests on nothing', EVENT.replace('claims: [taken]\n', ''), '"claims" is missing: must rest on claims'],
])('%s is told in plain words', (_what, text, said) => {
  expect(findingsOf(text).map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
});

it.each([
  ['a title', 'A town is taken', 'The road ⟦#5 is taken'],
  ['the whole of a title', 'A town is taken', '⟦#Aleppo is taken'],
  ['a number sign with a space', 'A town is taken', 'The road ⟦# 5 is taken'],
  ['a word in brackets', '[taken]', '[taken ⟦#1\n  ]'],
])('%s that a "#" would cut off is told where it stands', (_what, from, to) => {
  const text = EVENT.replace(from, to);
  const findings = findingsOf(text);
  expect(findings.map(({ code }) => code)).toEqual(['not-plain-yaml']);
  expect(findings.map(({ at }) => ({ line: at.line, column: at.column }))).toEqual(marksIn(text));
  expect(findings[0]?.message).toMatch(/ends before “#(?: ?5 is taken|Aleppo is taken|1)”/);
});

it.each([
  ['a comment', 'A town is taken # in the present tense'],
  ['quotation marks', '"The road #5 is taken"'],
  ['marks before a comment', '"A town is taken" #5'],
  ['no space', 'The road no#5 is taken'],
  ['a line of its own', 'A town is taken\n#5 is another road'],
])('a "#" cuts nothing off with %s', (_what, title) => {
  expect(findingsOf(EVENT.replace('A town is taken', title))).toEqual([]);
});

it('a number with a comma or a unit is told how numbers are written', () => {
  const [finding] = findingsOf('value: 1,412\n', z.strictObject({ value: z.number() }));
  expect(finding?.message).toContain('such as 1412 or 35.5, without quotation marks, unit or comma');
});

it('a name in place of an id is told the id', () => {
  const [finding] = findingsOf(`${EVENT}place: Khan Sheikhun\n`);
  expect(finding?.help).toBe('Write it "khan-sheikhun".');
});

it('a list is told how many it must name, and once that it has yet to be filled in', () => {
  const through = (names: string): string[] =>
    findingsOf(LINE.replace('[aleppo, hama]', names), lineSchema).map(({ message }) => message);
  expect(through('[aleppo, hama]')).toEqual([]);
  expect(through('[aleppo]')).toEqual(['The field "through" is wrong: must name at least 2.']);
  expect(through('[FILL IN]')).toEqual(['The field "through, number 1" has yet to be filled in.']);
});
