import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each([
  ['downloads.ts', ['--onyl', 'zip'], "Unknown option '--onyl'"],
  ['downloads.ts', ['--only', 'toString'], 'There is no edition "toString". There are: zip, epub, zim, pdf.'],
  ['fingerprints.ts', ['--chek'], "Unknown option '--chek'"],
  ['release.ts', ['--recordonly', '1.0.0'], "Unknown option '--recordonly'"],
])(
  '%s %j is told in a line, without a stack',
  (command, args, said) => {
    // Where there is nothing that a call could spoil.
    const cwd = mkdtempSync(join(tmpdir(), 'command-'));
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, command), ...args], {
      cwd,
      encoding: 'utf8',
      timeout: 50_000,
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^ +at /m);
  },
  60_000,
);
