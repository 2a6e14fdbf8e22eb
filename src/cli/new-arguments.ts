import { parseArgs } from 'node:util';
import { ID } from '../evidence/ids.ts';
import { CommandError, unknownFlag } from './command.ts';

/** What `npm run new` was asked for: the id of the new thing, and values for its fields. */
interface Asked {
  readonly id: string;
  readonly flags: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads `<id> [--field value] …`.
 *
 * @param called what is made, in a word
 * @param example how it is called rightly
 * @throws CommandError if the id cannot be one or a flag is unknown
 */
export function readNewArguments(
  args: readonly string[],
  { flags, called, example }: { flags: readonly string[]; called: string; example: string },
): Asked {
  const isFlag = (arg = ''): boolean => flags.some((flag) => arg.split('=')[0] === `--${flag}`);
  // A value may begin with a dash, as -3.5 does: then the flag is known, and how it is given is told below.
  const isValue = (arg: string, place: number): boolean => !arg.startsWith('--') && isFlag(args[place - 1]);
  const unknown = args.find((arg, place) => arg.startsWith('-') && !isFlag(arg) && !isValue(arg, place));
  if (unknown !== undefined) {
    throw unknownFlag(
      unknown,
      flags.map((flag) => `--${flag}`),
    );
  }
  const { values, positionals } = parseFlags(args, flags);
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new CommandError(`Name one ${called}: ${example}`);
  if (!ID.test(id)) {
    throw new CommandError(
      `"${id}" cannot be the id of a new ${called}: it becomes part of an address. Use lower-case words and digits joined by "-", as in: ${example}`,
    );
  }
  return { id, flags: values };
}

function parseFlags(
  args: readonly string[],
  flags: readonly string[],
): { values: Record<string, string | undefined>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
