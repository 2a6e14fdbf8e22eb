import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A command of the project: its name for people, and what is run with this Node. */
export interface Tool {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The folder it is run in, if that is another than this one. */
  readonly cwd?: string;
}

/** How a tool is heard. */
export interface Heard {
  /** What of it goes to standard error instead of standard output: its name, or all that it prints as well. */
  readonly aside?: 'nothing' | 'name' | 'all';
  /** Whether it is shown when it has ended, since others run beside it, and not as it comes. */
  readonly isWhole?: boolean;
}

/** Runs a tool with its output shown; resolves to its exit code. */
export function runTool(tool: Tool, { aside = 'nothing', isWhole = false }: Heard = {}): Promise<number> {
  const tellName = (): void => (aside === 'nothing' ? console.log : console.error)(`\n▸ ${tool.name}`);
  if (!isWhole) tellName();
  return new Promise((resolve, reject) => {
    const shown = aside === 'all' ? 2 : 'inherit';
    const child = spawn(process.execPath, [...tool.args], {
      cwd: tool.cwd,
      stdio: isWhole ? ['ignore', 'pipe', 'pipe'] : ['inherit', shown, 'inherit'],
      env: {
        ...process.env,
        ...(isWhole && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
        ASTRO_TELEMETRY_DISABLED: '1',
        ...tool.env,
      },
    });
    const printed: (() => void)[] = [];
    const keep = (from: Readable | null, to: NodeJS.WriteStream): void => {
      from?.on('data', (piece: Buffer) => printed.push(() => to.write(piece)));
    };
    keep(child.stdout, aside === 'all' ? process.stderr : process.stdout);
    keep(child.stderr, process.stderr);
    child.once('error', reject);
    child.once('close', (code) => {
      if (isWhole) tellName();
      for (const print of printed) print();
      resolve(code ?? 1);
    });
  });
}

/** How many checks run side by side. */
export const CHECKS_AT_A_TIME = 2;

/** The checks that need no build: evidence, fingerprints, types, lint, format, and code or packages that nothing uses. */
export const STATIC_CHECKS: readonly Tool[] = [
  { name: 'Evidence', args: ['src/cli/check-evidence.ts'] },
  { name: 'Fingerprints', args: ['src/cli/fingerprints.ts', '--check'] },
  { name: 'Types', args: ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'hint'] },
  { name: 'Lint', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'Format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'Unused', args: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
];
