import { placeWithin } from '../evidence/place.ts';
import { DEEPEST, MOST_LINES, MOST_MARKS, WIDEST_INDENT } from './limits.ts';
import type { Finding } from '../evidence/findings.ts';

/** Characters that Markdown and MDX pair with each other. */
const MARKS = /[*_~`[\]<{}!|]/g;

/** What may begin a line: marks of quotations and lists, each of which opens a level. */
const LEVEL = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/y;

/** Why a text has more markup than a parser should be given, at the first place that is too much; null if it has not. */
export function tooMuchMarkup(file: string, text: string): Finding | null {
  const start = { file, line: 1, column: 1 };
  const counts = new Map<string, number>();
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    if (count <= MOST_MARKS) continue;
    return {
      code: 'too-large',
      at: placeWithin(text, index, start),
      message: `This is the ${count}th "${mark}" of the text; at most ${MOST_MARKS} are read, so that one file cannot hold up the check.`,
      help: 'Part the text into several pages, or delete what came along by mistake.',
    };
  }
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) {
    return {
      code: 'too-large',
      at: { file, line: MOST_LINES + 1, column: 1 },
      message: `The text has ${lines.length} lines; at most ${MOST_LINES} are read, so that one file cannot hold up the check.`,
      help: 'Part the text into several pages, or delete what came along by mistake.',
    };
  }
  for (const [index, line] of lines.entries()) {
    const column = columnTooDeep(line);
    if (column === null) continue;
    return {
      code: 'too-deep',
      at: { file, line: index + 1, column },
      message: `Here quotations or lists stand more than ${DEEPEST} levels deep in each other, which nobody could follow.`,
      help: 'Write it as paragraphs.',
    };
  }
  return null;
}

function columnTooDeep(line: string): number | null {
  let levels = 0;
  let index = 0;
  for (;;) {
    const gap = index;
    while (line[index] === ' ' || line[index] === '\t') index += 1;
    if (gap === 0 && index > WIDEST_INDENT) return index + 1;
    LEVEL.lastIndex = index;
    const mark = LEVEL.exec(line);
    if (mark === null) return null;
    levels += 1;
    if (levels > DEEPEST) return index + 1;
    index += mark[0].length;
  }
}
