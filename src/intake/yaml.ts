import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { adviceFor } from '../evidence/nearest.ts';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

type Path = readonly PropertyKey[];

/** A value that keeps to its schema, and where each part of it stands in the file. */
export interface Located<T> {
  readonly value: T;
  /** The place of the value at a path of keys; of the nearest enclosing one where the path leads nowhere. */
  readonly locate: (path: Path) => At;
}

/**
 * Reads YAML against a schema. Returns either the value or every finding, each with its place.
 *
 * @param firstLine line of the file on which `text` begins, 1-based (front matter begins on line 2)
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): Located<z.output<S>> | { readonly findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): At => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const locate = (path: Path): At => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(document.contents?.range[0] ?? 0);
  };

  if (document.errors.length > 0) {
    return {
      findings: document.errors.map((error) => ({
        code: 'unreadable' as const,
        at: place(error.pos[0]),
        message: `This is not valid YAML: ${error.message}`,
        help: 'Check quotation marks, colons and indentation at this place.',
      })),
    };
  }
  let raw: unknown;
  try {
    raw = document.toJS();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      findings: [{ code: 'unreadable', at: place(0), message: `This YAML cannot be read: ${reason}`, help: null }],
    };
  }
  const result = schema.safeParse(raw ?? {});
  if (result.success) return { value: result.data, locate };
  return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, raw, schema, locate)) };
}

function findingsOf(issue: z.core.$ZodIssue, raw: unknown, schema: z.ZodType, locate: (path: Path) => At): Finding[] {
  const { path } = issue;
  const at = locate(path);
  const name = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      at: locate([...path, key]),
      message: `No field "${key}" here, so it would be ignored in silence.`,
      help: adviceFor(key, known),
    }));
  }
  const value = valueAt(raw, path);
  if (value === undefined) {
    return [
      {
        code: 'missing-field',
        at,
        message: `The field "${name}" is missing.`,
        help: 'Add it; write null where the document does not say and null is allowed.',
      },
    ];
  }
  return [
    {
      code: 'wrong-value',
      at,
      message: `The field "${name}" is wrong: ${issue.message}.`,
      help: typeof value === 'number' ? 'Put it in quotation marks.' : null,
    },
  ];
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );
}

/** The keys that a strict schema allows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let here: unknown = schema;
  for (const key of path) here = step(unwrapped(here), key);
  const found = unwrapped(here);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function step(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrapped(schema: unknown): unknown {
  let here = schema;
  while (here instanceof z.ZodOptional || here instanceof z.ZodNullable || here instanceof z.ZodDefault)
    here = here.unwrap();
  return here;
}
