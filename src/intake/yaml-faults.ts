import { Lexer, type YAMLParseError } from 'yaml';

/** What is wrong with the syntax of a YAML text, where, and what to do. */
interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/**
 * Errors of the parser in the words of people who write YAML. A line that begins with a space too many, and a colon in a value
 * without quotation marks, it takes for fields within a value; of the first it tells twice.
 */
export function syntaxFaultsOf(errors: readonly YAMLParseError[], text: string): Fault[] {
  const runOn = new Map(
    errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map((error) => [error.pos[0], error.pos[1]]),
  );
  return errors.flatMap(({ code, message, pos: [start] }): Fault[] => {
    const end = runOn.get(start);
    if (code === 'BLOCK_AS_IMPLICIT_KEY') {
      if (end === undefined) return [inValue(start)];
      const line = text.lastIndexOf('\n', end - 1) + 1;
      return [belowValue(line + text.slice(line).search(/\S|$/))];
    }
    if (code === 'MULTILINE_IMPLICIT_KEY' && errors.some((other) => isNested(other, start))) {
      return [];
    }
    const known = KNOWN.find(({ says }) => says.test(`${code} ${message}`));
    if (known === undefined) {
      const help = 'Check quotation marks, colons and indentation at this place.';
      return [{ offset: start, message: `This is not valid YAML: ${message}`, help }];
    }
    return [{ offset: known.at?.(text, start) ?? start, message: known.message, help: known.help }];
  });
}

/** What a fault is in plain words, and where it lies if not where the parser stopped. */
interface Known {
  /** What the parser says: the code and the message. */
  readonly says: RegExp;
  readonly at?: (text: string, stopped: number) => number;
  readonly message: string;
  readonly help: string;
}

const KNOWN: readonly Known[] = [
  {
    says: /^MISSING_CHAR Missing closing/,
    at: (text, stopped) => lastOpened(text, stopped, /^["']/),
    message: 'The quotation mark that stands here is not closed before the next field.',
    help: 'Close it at the end of the value.',
  },
  {
    says: /^\w+ Flow (?:sequence|map) in block collection/,
    at: (text, stopped) => lastOpened(text, stopped, /^[[{]/),
    message: 'The bracket that stands here is not closed before the next field.',
    help: 'Close it at the end of the value, or put the whole value into quotation marks if the bracket is a part of it.',
  },
  {
    says: /Unexpected scalar at node end/,
    message: 'The value ends before these words, with its second quotation mark or its bracket.',
    help: 'Put the whole value into double quotation marks, and write those within it as “ and ”, an apostrophe as ’.',
  },
  {
    says: /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys)/,
    message: 'This line has no colon with a space behind it, so YAML finds no field in it.',
    help: 'Write a field as in "kind: news". If the line goes on with the value above it, put that whole value into quotation marks.',
  },
  {
    says: /^\w+ (?:All mapping items must start|Sequence item without -)/,
    at: (text, stopped) => stopped + text.slice(stopped).search(/[^ ]|$/),
    message: 'This line begins further to the left or to the right than the fields that it stands among.',
    help: 'Begin all fields of one thing right below each other, and what belongs to a field two spaces further to the right.',
  },
  {
    says: /^TAB_AS_INDENT/,
    message: 'This line begins with a tab, and YAML counts spaces.',
    help: 'Put two spaces in its place for each level.',
  },
  {
    says: /^BAD_SCALAR_START/,
    message: 'No value can begin with this character.',
    help: 'Put the whole value into quotation marks.',
  },
  {
    says: /^MULTIPLE_DOCS/,
    message: 'This line ends the record, and what stands below it would be ignored.',
    help: 'Take the line out, or put what stands below it into a file of its own.',
  },
];

/** Where the last token before a place begins that begins like this; the place itself where there is none. */
function lastOpened(text: string, before: number, like: RegExp): number {
  let offset = 0;
  let found = before;
  for (const token of new Lexer().lex(text)) {
    // Other tokens stand in no text: they say where something begins or ends.
    if (!text.startsWith(token, offset)) continue;
    if (offset < before && like.test(token)) found = offset;
    offset += token.length;
  }
  return found;
}

function isNested({ code, pos }: YAMLParseError, start: number): boolean {
  return code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] === start;
}

function inValue(offset: number): Fault {
  return {
    offset,
    message: 'This value has a colon with a space behind it, so YAML takes what stands before the colon for a field.',
    help: 'Put the whole value into quotation marks: "The dead: who counted".',
  };
}

function belowValue(offset: number): Fault {
  return {
    offset,
    message:
      'This line begins further to the right than the field before it, so YAML takes it for more of that field’s value.',
    help: 'Begin it right below that field. If it does go on with a value, put the whole value into quotation marks.',
  };
}
