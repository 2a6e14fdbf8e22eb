import type { YAMLParseError } from 'yaml';

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
    return [
      {
        offset: start,
        message: `This is not valid YAML: ${message}`,
        help: 'Check quotation marks, colons and indentation at this place.',
      },
    ];
  });
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
