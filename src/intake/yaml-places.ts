import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import { unseenIn } from './unseen.ts';
import type { Path } from './yaml-fields.ts';

/** Something in YAML that content does not need and that could hide what it says, or hold up whoever reads it. */
interface Oddity {
  readonly what: 'alias' | 'anchor' | 'tag' | 'key' | 'double' | 'unseen' | 'cut';
  readonly name: string;
  readonly offset: number;
}

/** Where each value and each key of a YAML document stands, as offsets in its text. */
interface YamlPlaces {
  readonly oddities: readonly Oddity[];
  /** Of the value at a path; of the nearest enclosing one where the path leads nowhere. */
  readonly valueAt: (path: Path) => number;
  /** Of the key that a path ends with, where it ends with one. */
  readonly keyAt: (path: Path) => number | undefined;
}

/** A comment behind a value that looks like a part of it: "#1", "#Aleppo", "# 1"; a comment has a space behind its "#". */
const LIKE_WORDS = /[ \t]*(?<words>#(?:[^\s#]| *\d).*)/uy;

/**
 * Notes all places in one walk: asking the document itself would search its maps from the start each time.
 *
 * @param text of which the document was read
 */
export function placesIn(document: Document.Parsed, text: string): YamlPlaces {
  const values = new Map<string, number>();
  const keys = new Map<string, number>();
  const oddities: Oddity[] = [];

  const walk = (node: unknown, path: string): void => {
    if (isAlias(node)) {
      oddities.push({ what: 'alias', name: node.source, offset: startOf(node) });
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    values.set(path, startOf(node));
    if (node.anchor !== undefined) oddities.push({ what: 'anchor', name: node.anchor, offset: startOf(node) });
    if (node.tag !== undefined) oddities.push({ what: 'tag', name: node.tag, offset: startOf(node) });
    if (isScalar(node) && typeof node.value === 'string' && unseenIn(node.value) !== null)
      oddities.push({ what: 'unseen', name: node.value, offset: startOf(node) });
    if (isScalar(node)) oddities.push(...cutOff(node, text));
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, below(path, index));
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const offset = startOf(key);
      if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined || key.value === '__proto__') {
        oddities.push({ what: 'key', name: isScalar(key) ? String(key.value) : '', offset });
        continue;
      }
      const name = String(key.value);
      if (seen.has(name)) oddities.push({ what: 'double', name, offset });
      seen.add(name);
      keys.set(below(path, name), offset);
      walk(value, below(path, name));
    }
  };
  walk(document.contents, '');

  return {
    oddities,
    keyAt: (path) => keys.get(path.reduce<string>(below, '')),
    valueAt: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const found = values.get(path.slice(0, depth).reduce<string>(below, ''));
        if (found !== undefined) return found;
      }
      return values.get('') ?? 0;
    },
  };
}

/** What of a text without quotation marks YAML takes for a comment, though it looks like the rest of it. */
function cutOff({ type, value, comment, range }: Scalar, text: string): Oddity[] {
  if (type !== 'PLAIN' || (typeof value !== 'string' && value !== null) || typeof comment !== 'string') return [];
  LIKE_WORDS.lastIndex = range?.[1] ?? text.length;
  const words = LIKE_WORDS.exec(text)?.groups?.['words'];
  return words === undefined ? [] : [{ what: 'cut', name: words, offset: LIKE_WORDS.lastIndex - words.length }];
}

function below(path: string, key: PropertyKey): string {
  return `${path}\u0000${String(key)}`;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
