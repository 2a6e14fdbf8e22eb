/** What a schema says of the fields of a file. */
import { z } from 'zod';

export type Path = readonly PropertyKey[];

/** The keys that a strict schema allows at a path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = layersAt(schema, path).at(-1);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** What the field at a path is for, what it may be, and whether it may be left open, in sentences; nothing where its name says all. */
export function useOfField(schema: z.ZodType, path: Path): string {
  const layers = layersAt(schema, path);
  const about = layers.find(({ description }) => description !== undefined)?.description;
  const choice = layers.at(-1);
  return [
    ...(about === undefined ? [] : [about]),
    ...(choice instanceof z.ZodEnum ? [`It is one of ${choice.options.join(', ')}.`] : []),
    ...(layers.some((layer) => layer instanceof z.ZodNullable) ? ['Write null where that is not recorded.'] : []),
  ].join(' ');
}

/** The schema at a path, from what wraps it, such as "nullable", to its core. */
function layersAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let layers = layersOf(schema);
  for (const key of path) layers = layersOf(step(layers.at(-1), key));
  return layers;
}

function layersOf(schema: unknown): z.ZodType[] {
  if (!(schema instanceof z.ZodType)) return [];
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapped ? [schema, ...layersOf(schema.unwrap())] : [schema];
}

function step(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}
