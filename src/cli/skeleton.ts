import { stringify } from 'yaml';
import { PLACEHOLDER } from '../intake/placeholder.ts';
import type { FieldSchema } from './editor-schemas.ts';

/**
 * The YAML of a record ready to be filled: what it must have stands as {@link PLACEHOLDER}, which no field takes, with what is
 * meant behind it; what it may have stands below as comments.
 *
 * @param given values known already, by field; several values of a list are separated by commas
 * @param keys ids of what is kept by id in it, such as passages
 */
export function skeletonOf(
  schema: FieldSchema,
  given: Readonly<Record<string, string | undefined>>,
  keys: readonly string[] = ['p1'],
): string {
  return linesOf(schema, given, keys)
    .map((line) => `${line}\n`)
    .join('');
}

/** The fields that can be given in a word: all but lists of records and what is kept by id. */
export function plainFieldsOf(schema: FieldSchema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => (isPlain(field) ? [name] : []));
}

function isPlain({ items, properties, additionalProperties }: FieldSchema): boolean {
  return properties === undefined && typeof additionalProperties !== 'object' && items?.properties === undefined;
}

function linesOf(
  { properties = {}, required = [] }: FieldSchema,
  given: Readonly<Record<string, string | undefined>>,
  keys: readonly string[],
): string[] {
  const must = Object.entries(properties).filter(([name]) => required.includes(name) || given[name] !== undefined);
  const may = Object.entries(properties).filter((entry) => !must.some(([name]) => name === entry[0]));
  return [
    ...must.flatMap(([name, field]) => fieldLines(name, field, given[name], keys)),
    ...may.map(([name, field]) => `# ${name}:${meantBy(field)}`),
  ];
}

function fieldLines(name: string, field: FieldSchema, given: string | undefined, keys: readonly string[]): string[] {
  const indented = (lines: readonly string[], first = '  '): string[] =>
    lines.map((line, index) => (index === 0 ? first : first.replace(/\S/, ' ')) + line);
  if (given !== undefined) return [`${name}: ${written(given, field)}`];
  if (field.items?.properties !== undefined) {
    const item = indented(linesOf(field.items, {}, keys), '  - ');
    return [`${name}:${meantBy(field)}`, ...Array.from({ length: field.minItems ?? 1 }, () => item).flat()];
  }
  const kept = field.additionalProperties;
  if (typeof kept === 'object')
    return [`${name}:`, ...keys.flatMap((key) => [`  ${key}:`, ...indented(indented(linesOf(kept, {}, keys)))])];
  return [`${name}: ${field.items === undefined ? PLACEHOLDER : `[${PLACEHOLDER}]`}${meantBy(field)}`];
}

/** A comment: what a field means, and what it can be. */
function meantBy({ description, enum: choices, items }: FieldSchema): string {
  const choice = (choices ?? items?.enum)?.join(', ');
  const said = [description, choice].filter((words) => words !== undefined).join(' ');
  return said === '' ? '' : ` # ${said}`;
}

function written(value: string, { type, items }: FieldSchema): string {
  const isNumber = type === 'number' || type === 'integer';
  const plain = isNumber && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
  const list = items === undefined ? plain : value.split(',').map((one) => one.trim());
  return stringify(list, { lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
}
