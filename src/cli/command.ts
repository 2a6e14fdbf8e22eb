import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adviceFor } from '../evidence/nearest.ts';

/** A mistake in how a command was called. Its message is for the person who called it, and is all they are shown. */
export class CommandError extends Error {}

/** Runs a command; a mistake in the call is said in a line, and the process ends with 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/**
 * What a setting or the call says.
 *
 * @throws CommandError if it cannot be read
 */
export function readCall<Said>(read: () => Said): Said {
  try {
    return read();
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** What is said of a flag that a command does not know: the nearest one that it does. */
export function unknownFlag(flag: string, known: readonly string[]): CommandError {
  return new CommandError(
    `No flag "${flag}". ${known.length === 0 ? 'This command takes none.' : adviceFor(flag, known)}`,
  );
}

/**
 * For commands whose flags have no values.
 *
 * @throws CommandError for what is none of them: it would be ignored in silence
 */
export function refuseUnknownFlags(args: readonly string[], known: readonly string[] = []): void {
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown !== undefined) throw unknownFlag(unknown, known);
}

/**
 * For commands that work with what `npm run build` has made.
 *
 * @param file that is there if it has been made
 * @throws CommandError if it has not
 */
export function needBuiltSite(site: string, file = 'index.html'): void {
  if (!existsSync(join(site, file)))
    throw new CommandError(`There is no built site in ${site}/. Run "npm run build" first.`);
}
