/**
 * `npm run lock`: adds to package-lock.json the optional packages of other platforms that npm left out.
 *
 * npm locks only those that it could look up (https://github.com/npm/cli/issues/4828), and `npm ci` then refuses the whole
 * lockfile. What is added is what their parents ask for; `npm ci` skips packages of other platforms without fetching them.
 */
import { readFile, writeFile } from 'node:fs/promises';

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

const path = 'package-lock.json';
const lockfile = JSON.parse(await readFile(path, 'utf8')) as Lockfile;
const added: string[] = [];

for (const [parent, { optionalDependencies }] of Object.entries(lockfile.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    if (isLocked(parent, name, version)) continue;
    const top = `node_modules/${name}`;
    const place = lockfile.packages[top] === undefined ? top : `${parent}/node_modules/${name}`;
    lockfile.packages[place] = { version, ...platformOf(name), dev: true, optional: true };
    added.push(`${name}@${version}`);
  }
}

const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
await writeFile(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
const unproved = sorted.filter(([place, { integrity }]) => place !== '' && integrity === undefined);
console.log(added.length === 0 ? 'The lockfile is complete.' : `Added: ${added.join(', ')}`);
if (unproved.length > 0) {
  console.log(
    `${unproved.length} packages have no hash, since npm could not look them up, so it cannot tell whether what it fetches is what was meant.`,
  );
}

/** Whether a package finds an optional dependency where Node looks for it: in its own folder or further up. */
function isLocked(parent: string, name: string, version: string): boolean {
  const exact = /^\d/.test(version);
  return foldersUpFrom(parent).some((folder) => {
    const found = lockfile.packages[`${folder}node_modules/${name}`];
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
