import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';

it.each([
  ['test.ts', ['--write-qualty'], 'No flag "--write-qualty". Did you mean "--write-quality"?'],
  ['serve.ts', ['--port=8080'], 'No flag "--port=8080". This command takes none.'],
  ['hosting.ts', ['--only'], 'No flag "--only". This command takes none.'],
  ['bench.ts', ['--quick'], 'No flag "--quick". This command takes none.'],
  ['docs.ts', ['--chek'], 'No flag "--chek". This command takes none.'],
  ['complete-lockfile.ts', ['--dry-run'], 'No flag "--dry-run". This command takes none.'],
  ['../../bench/side-by-side.ts', ['20', '--quick'], 'No flag "--quick". This command takes none.'],
  ['../../bench/side-by-side.ts', ['--quick'], '"--quick" is not a number of explainers from 10 up.'],
  ['downloads.ts', ['--onyl', 'zip'], "Unknown option '--onyl'"],
  ['downloads.ts', ['--only', 'toString'], 'There is no edition "toString". There are: zip, epub, zim, pdf.'],
  ['fingerprints.ts', ['--chek'], "Unknown option '--chek'"],
  ['release.ts', ['--recordonly', '1.0.0'], "Unknown option '--recordonly'"],
  ['release.ts', ['1.0.0', '1.0.1'], 'Name one version: npm run release -- 1.0.0'],
])(
  '%s %j is told in a line, without a stack',
  (command, args, said) => {
    // Where there is nothing that a call could spoil.
    const cwd = folderForTest('command');
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

it('a port that is taken is named, and another one that there is', async () => {
  const cwd = folderForTest('command');
  mkdirSync(join(cwd, 'dist'));
  writeFileSync(join(cwd, 'dist', 'index.html'), '');
  const taken = createServer().listen(65_535, '127.0.0.1');
  // Whoever else may have it does as well.
  await Promise.race([once(taken, 'listening'), once(taken, 'error')]).catch(() => undefined);
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'serve.ts')], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PORT: '65535' },
    timeout: 50_000,
  });
  taken.close();
  expect([status, stderr]).toEqual([2, 'Port 65535 is taken. Choose another one: PORT=8080 npm start\n']);
}, 60_000);
