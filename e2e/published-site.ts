import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a command of the project says and how it ends. */
interface Answer {
  readonly code: number | null;
  readonly text: string;
}

/** A copy of this project, in which a test can write, publish and build. */
export interface ProjectCopy {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: (path: string) => void;
  readonly read: (path: string) => string;
  /** Runs a script of `src/cli/`. */
  readonly run: (script: string, ...args: string[]) => Answer;
  /** @throws if the build fails */
  readonly build: () => void;
}

const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the project into a folder of its own; its packages are shared. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'published site '));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'dir');
  const write: ProjectCopy['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  return {
    folder,
    write,
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run: (script, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'cli', script), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { code: status, text: stdout + stderr };
    },
    build: () => {
      execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
        cwd: folder,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      });
    },
  };
}
