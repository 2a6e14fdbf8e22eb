import { spawn } from 'node:child_process';

/** A command of the project: its name for people, and what is run with this Node. */
export interface Tool {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The folder it is run in, if that is another than this one. */
  readonly cwd?: string;
}

/**
 * Runs a tool with its output shown; resolves to its exit code.
 *
 * @param aside what of it goes to standard error instead of standard output: its name, or all that it prints as well
 */
export function runTool(tool: Tool, aside: 'nothing' | 'name' | 'all' = 'nothing'): Promise<number> {
  (aside === 'nothing' ? console.log : console.error)(`\n▸ ${tool.name}`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...tool.args], {
      cwd: tool.cwd,
      stdio: ['inherit', aside === 'all' ? 2 : 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...tool.env },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The checks that need no build: evidence, fingerprints, types, lint, format, and code or packages that nothing uses. */
export const STATIC_CHECKS: readonly Tool[] = [
  { name: 'Evidence', args: ['src/cli/check-evidence.ts'] },
  { name: 'Fingerprints', args: ['src/cli/fingerprints.ts', '--check'] },
  { name: 'Types', args: ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'hint'] },
  { name: 'Lint', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'Format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'Unused', args: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
];
