/**
 * `npm run lock`: adds to package-lock.json the optional packages of other platforms that npm left out.
 *
 * npm locks only those that it could look up (https://github.com/npm/cli/issues/4828), and `npm ci` then refuses the whole
 * lockfile. What is added is what their parents ask for; `npm ci` skips packages of other platforms without fetching them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { refuseUnknownFlags, runCommand } from './command.ts';

interface LockedPackage {
  version?: string;
  /** Hash of its archive, which npm compares with what it fetched. */
  integrity?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

const PATH = 'package-lock.json';

await runCommand(async () => {
  refuseUnknownFlags(process.argv.slice(2));
  const lockfile = JSON.parse(await readFile(PATH, 'utf8')) as Lockfile;
  const added = addMissing(lockfile.packages);
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  await writeFile(PATH, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(added.length === 0 ? 'The lockfile is complete.' : `Added: ${added.join(', ')}`);
  const unproved = sorted.filter(([place, { integrity }]) => place !== '' && integrity === undefined);
  if (unproved.length > 0) {
    console.log(
      `${unproved.length} packages have no hash, since npm could not look them up, so it cannot tell whether what it fetches is what was meant.`,
    );
  }
});

/** Adds the optional packages that are not locked, and answers which they were. */
function addMissing(packages: Lockfile['packages']): string[] {
  const added: string[] = [];
  for (const [parent, { optionalDependencies }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      if (isLocked(parent, name, version, packages)) continue;
      const top = `node_modules/${name}`;
      const place = packages[top] === undefined ? top : `${parent}/node_modules/${name}`;
      packages[place] = { version, ...platformOf(name), dev: true, optional: true };
      added.push(`${name}@${version}`);
    }
  }
  return added;
}

/** Whether a package finds an optional dependency where Node looks for it: in its own folder or further up. */
function isLocked(parent: string, name: string, version: string, packages: Lockfile['packages']): boolean {
  const exact = /^\d/.test(version);
  return foldersUpFrom(parent).some((folder) => {
    const found = packages[`${folder}node_modules/${name}`];
    return found !== undefined && (!exact || found.version === version);
  });
}

/** `node_modules/a/node_modules/b` gives its own folder, that of `a`, and the root; each ends with `/` or is empty. */
function foldersUpFrom(place: string): string[] {
  if (place === '') return [''];
  return [`${place}/`, ...foldersUpFrom(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))))];
}

/** The platform that the name of a package gives, as npm compares it. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const words = name.replace('windows', 'win32').split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  return { ...(os === undefined ? {} : { os: [os] }), ...(cpu === undefined ? {} : { cpu: [cpu] }) };
}
