import type { At } from './model.ts';

/** The place of a character of a text whose first character stands at `at`. */
export function placeWithin<P extends Pick<At, 'line' | 'column'>>(text: string, index: number, at: P): P {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { ...at, column: at.column + index }
    : { ...at, line: at.line + before.length - 1, column: last.length + 1 };
}

/** Like {@link placeWithin}, for many characters of one text: its lines are found once. */
export function placesWithin(text: string, at: At): (index: number) => At {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low === 0
      ? { ...at, column: at.column + index }
      : { ...at, line: at.line + low, column: index - (starts[low] ?? 0) + 1 };
  };
}
