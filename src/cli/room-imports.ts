import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';

/** By room of `src/`: the rooms that it imports from. */
export type RoomImports = ReadonlyMap<string, ReadonlySet<string>>;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** What the files of each room really import from others. Tests are left out: they take samples from anywhere. */
export async function readRoomImports(root = process.cwd()): Promise<RoomImports> {
  const entries = await readdir(join(root, 'src'), { recursive: true });
  const files = entries
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /(?<!\.test)\.(ts|astro)$/.test(path));
  const rooms = new Map<string, Set<string>>();
  for (const file of files.filter((path) => path.includes('/')).sort()) {
    const room = roomOf(file);
    const imported = rooms.get(room) ?? new Set<string>();
    rooms.set(room, imported);
    for (const other of roomsIn(await readFile(join(root, 'src', file), 'utf8'), file)) imported.add(other);
  }
  return rooms;
}

/** The other rooms that a file imports from. */
function roomsIn(text: string, file: string): string[] {
  const paths = [...text.matchAll(IMPORT)].map((match) => posix.join(posix.dirname(file), match[1] ?? ''));
  const inRooms = paths.filter((path) => path.includes('/') && !path.startsWith('..'));
  return inRooms.map(roomOf).filter((room) => room !== roomOf(file));
}

function roomOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/** The imports without those that only shorten a way: of evidence ← intake ← build, not also evidence ← build. */
export function withoutShortcuts(rooms: RoomImports): [from: string, to: string][] {
  const edges = [...rooms].flatMap(([from, others]) => [...others].map((to) => [from, to] as const));
  const reaches = (from: string, to: string, leaveOut: readonly [string, string], seen = new Set<string>()): boolean =>
    [...(rooms.get(from) ?? [])].some((next) => {
      if ((from === leaveOut[0] && next === leaveOut[1]) || seen.has(next)) return false;
      seen.add(next);
      return next === to || reaches(next, to, leaveOut, seen);
    });
  return edges
    .filter(([from, to]) => reaches(to, from, ['', '']) || !reaches(from, to, [from, to]))
    .map(([from, to]) => [from, to]);
}
