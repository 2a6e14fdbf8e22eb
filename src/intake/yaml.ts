import { slug } from 'github-slugger';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ID } from '../evidence/ids.ts';
import { adviceFor } from '../evidence/nearest.ts';
import { placeWithin } from '../evidence/place.ts';
import { DEEPEST, MOST_SYNTAX_ERRORS, MOST_TOKENS } from './limits.ts';
import { excessOf } from './yaml-excess.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { notSeen, unseenIn } from './unseen.ts';
import { keysAt, useOfField, type Path } from './yaml-fields.ts';
import { syntaxFaultsOf } from './yaml-faults.ts';
import { placesIn } from './yaml-places.ts';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

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
  const place = (offset: number): At => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const excess = excessOf(text);
  if (excess !== null) {
    return { findings: [tooMuch(excess.what, placeWithin(text, excess.offset, { file, line: firstLine, column: 1 }))] };
  }
  // Double keys are found in the walk below: the parser compares each key with each.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) {
    return {
      findings: syntaxFaultsOf(document.errors.slice(0, MOST_SYNTAX_ERRORS), text).map(({ offset, message, help }) => ({
        code: 'unreadable' as const,
        at: place(offset),
        message,
        help,
      })),
    };
  }
  const { oddities, valueAt: offsetOf, keyAt } = placesIn(document, text);
  if (oddities.length > 0) {
    return {
      findings: oddities.slice(0, MOST_SYNTAX_ERRORS).map(({ what, name, offset }) => ODD[what](name, place(offset))),
    };
  }
  const raw: unknown = document.toJS();
  const locate = (path: Path): At => place(offsetOf(path));
  const result = schema.safeParse(raw ?? {});
  if (result.success) return { value: result.data, locate };
  const locateKey = (path: Path): At => place(keyAt(path) ?? offsetOf(path));
  return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, raw, schema, { locate, locateKey })) };
}

/** So many letters of what is cut off are told. */
const MOST_TOLD = 40;

/** What is said of each oddity. */
const ODD: Readonly<
  Record<'alias' | 'anchor' | 'tag' | 'key' | 'double' | 'unseen' | 'cut', (name: string, at: At) => Finding>
> = {
  alias: (name, at) => notPlain(at, `"*${name}" repeats what stands elsewhere; aliases can blow a small file up.`),
  anchor: (name, at) =>
    notPlain(at, `"&${name}" names a value so that it can be repeated; aliases can blow a small file up.`),
  tag: (name, at) => notPlain(at, `The tag "${name}" would give the value another type than it shows.`),
  key: (name, at) => notPlain(at, `"${name}" cannot be a field: names of fields are plain words.`),
  double: (name, at) => ({
    code: 'unreadable',
    at,
    message: `The field "${name}" stands here for the second time, and only one of the two would count.`,
    help: 'Keep one of them.',
  }),
  cut: (words, at) => ({
    code: 'not-plain-yaml',
    at,
    message: `Behind a space "#" begins a comment, so to YAML the value ends before “${words.slice(0, MOST_TOLD)}”, which readers would never see.`,
    help: 'Put the whole value into quotation marks: "The road called #5". If a comment is meant, put it on a line of its own.',
  }),
  unseen: (value, at) => notSeen(value, unseenIn(value) ?? 0, at),
};

function notPlain(at: At, message: string): Finding {
  return { code: 'not-plain-yaml', at, message, help: 'Write the value out, in plain YAML.' };
}

function tooMuch(code: 'too-deep' | 'too-large', at: At): Finding {
  return {
    code,
    at,
    message:
      code === 'too-deep'
        ? `Here fields, lists or brackets stand more than ${DEEPEST} levels deep in each other; no content needs that.`
        : `Up to here the file has ${MOST_TOKENS} words and marks; more are not read, so that one file cannot hold up the check.`,
    help: 'Look for brackets or quotation marks that are not closed.',
  };
}

function findingsOf(
  issue: z.core.$ZodIssue,
  raw: unknown,
  schema: z.ZodType,
  { locate, locateKey }: Readonly<Record<'locate' | 'locateKey', (path: Path) => At>>,
): Finding[] {
  const { path } = issue;
  const at = locate(path);
  const name = path.map((key) => (typeof key === 'number' ? `number ${key + 1}` : String(key))).join(', ');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      at: locateKey([...path, key]),
      message: `No field "${key}" here, so it would be ignored in silence.`,
      help: adviceFor(key, known),
    }));
  }
  if (path.length === 0 && issue.code === 'invalid_type') return [noFields(at)];
  const value = valueAt(raw, path);
  if (value === undefined) {
    // What two fields must be together is said by a rule of its own.
    const rule = issue.code === 'custom' ? issue.message : null;
    return [
      {
        code: 'missing-field',
        at,
        message: `The field "${name}" is missing${rule === null ? '.' : `: ${rule}.`}`,
        help: rule === null ? `Add it. ${useOfField(schema, path)}`.trimEnd() : null,
      },
    ];
  }
  if (value === PLACEHOLDER) {
    return [
      {
        code: 'missing-field',
        at,
        message: `The field "${name}" has yet to be filled in.`,
        help: `Fill it in. ${useOfField(schema, path)}`.trimEnd(),
      },
    ];
  }
  // Of a list that has yet to be filled in its first value tells.
  if (Array.isArray(value) && value.includes(PLACEHOLDER)) return [];
  return [
    {
      code: 'wrong-value',
      at,
      message: `The field "${name}" is wrong: ${plainly(issue, value)}.`,
      help: helpFor(issue, value),
    },
  ];
}

function noFields(at: At): Finding {
  return {
    code: 'wrong-value',
    at,
    message: 'Here stand no fields, but a list or a text.',
    help: 'Write each field on a line of its own, as in "kind: news", without a "-" before it.',
  };
}

/** What is wrong with a value, in the words of people who write YAML. */
function plainly(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value')
    return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
  if (issue.code === 'too_big' && typeof value === 'string')
    return `is ${value.length} letters long, and has room for ${String(issue.maximum)}`;
  if (value === null) return 'must have a value, and cannot be null';
  if (issue.code === 'too_small' && Array.isArray(value))
    return `must name at least ${issue.minimum === 1 ? 'one' : String(issue.minimum)}`;
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'must be a list, such as [one, two]';
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return 'must be a number such as 1412 or 35.5, without quotation marks, unit or comma';
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join(', ');
  return issue.message;
}

/** A value between marks that an editor or a copied text has put in place of plain ones. */
const TYPOGRAPHIC = /^[“”„«‘’‚](?<words>.*)[“”»‘’]$/su;

function helpFor(issue: z.core.$ZodIssue, value: unknown): string | null {
  const words = typeof value === 'string' ? TYPOGRAPHIC.exec(value)?.groups?.['words'] : undefined;
  if (words !== undefined)
    return `To YAML ${String(value).charAt(0)} is a letter of the value. Write plain quotation marks, "${words}", or none.`;
  if (issue.code === 'invalid_format' && issue.pattern === String(ID)) {
    const asId = slug(String(value));
    return ID.test(asId) ? `Write it "${asId}".` : null;
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') return adviceFor(value, issue.values.map(String));
  return issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number'
    ? 'Put it in quotation marks.'
    : null;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );
}
