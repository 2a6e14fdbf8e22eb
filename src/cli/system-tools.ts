import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that tests of the offline editions need, by the package of Debian that holds them. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'zim-tools': ['zimwriterfs', 'zimcheck'],
  'kiwix-tools': ['kiwix-serve'],
  'firefox-esr': ['firefox-esr'],
  epubcheck: ['epubcheck'],
  'poppler-utils': ['pdfinfo', 'pdftotext'],
};

/** Installs the programs that are missing, where that is possible. Silent where all are there. */
export function findOrInstallSystemTools(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} for the tests of the offline editions.`);
  installPackages(...missing);
  const without = missingPackages();
  if (without.length > 0) console.log(`Not installed: ${without.join(', ')}. The tests that need them will fail.`);
}

/** Installs packages on Debian and its kin, as root or with a `sudo` that asks nothing. Elsewhere it does nothing. */
export function installPackages(...packages: readonly string[]): void {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]): void => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    spawnSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update');
  // One by one, since a package that a distribution does not know stops the others of its call.
  for (const name of packages) apt('install', '-y', '--no-install-recommends', name);
}

function missingPackages(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const isThere = (program: string): boolean => folders.some((folder) => existsSync(join(folder, program)));
  return Object.keys(PROGRAMS).filter((name) => !PROGRAMS[name]?.every(isThere));
}
