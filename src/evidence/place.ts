import type { At } from './model.ts';

/** The place of a character of a text whose first character stands at `at`. */
export function placeWithin(text: string, index: number, at: At): At {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { ...at, column: at.column + index }
    : { ...at, line: at.line + before.length - 1, column: last.length + 1 };
}
