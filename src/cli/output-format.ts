import { adviceFor } from '../evidence/nearest.ts';
import { CommandError, unknownFlag } from './command.ts';

/** Who reads the findings: a person at a terminal, a Git host that shows them beside the lines, or a program. */
const FINDING_FORMATS = ['terminal', 'annotations', 'json'] as const;
type FindingFormat = (typeof FINDING_FORMATS)[number];

/**
 * The format that `--format` asks for; without it, annotations where the environment is a Git host's CI and the terminal's elsewhere.
 *
 * @throws CommandError for a format that does not exist; the message names the nearest one
 */
export function findingFormat(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): FindingFormat {
  return askedFormat(args, FINDING_FORMATS) ?? (environment['GITHUB_ACTIONS'] === 'true' ? 'annotations' : 'terminal');
}

/**
 * What `--format x` or `--format=x` asks for, or null.
 *
 * @throws CommandError if it is none of `known`, or something else is asked for
 */
export function askedFormat<T extends string>(args: readonly string[], known: readonly T[]): T | null {
  const index = args.findIndex((arg) => arg === '--format' || arg.startsWith('--format='));
  const end = index + (args[index] === '--format' ? 2 : 1);
  const unknown = args.find((_arg, place) => place < index || place >= end);
  if (unknown !== undefined) throw unknownFlag(unknown, ['--format']);
  if (index === -1) return null;
  const asked = args[index] === '--format' ? (args[index + 1] ?? '') : (args[index] ?? '').slice('--format='.length);
  const found = known.find((format) => format === asked);
  if (found === undefined) throw new CommandError(`No format "${asked}". ${adviceFor(asked, known)}`);
  return found;
}
