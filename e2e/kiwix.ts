import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

/** The edition for Kiwix, which `npm run downloads` makes. */
export const ZIM = 'dist/downloads/aleppo-explained.zim';

/** The name of the edition in the addresses of a Kiwix server: that of its file. */
export const BOOK = 'aleppo-explained';

interface Kiwix {
  readonly origin: string;
  readonly end: () => void;
}

/**
 * Serves the edition with a Kiwix server of its own.
 *
 * @throws if the server or the edition is not there; the message says how it is had
 */
export async function startKiwix(): Promise<Kiwix> {
  expectProgram('kiwix-serve', 'kiwix-tools');
  expectEdition();
  const port = await freePort();
  const server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', `${port}`, ZIM], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let waited = 0; !(await answers(origin)); waited += 100) {
    if (waited > 15_000 || server.exitCode !== null) {
      server.kill();
      throw new Error('kiwix-serve does not answer.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, end: () => void server.kill() };
}

/** What zimcheck says of the edition with all its checks on, and how it ends. */
export function checkEdition(): { readonly code: number | null; readonly text: string } {
  expectProgram('zimcheck', 'zim-tools');
  expectEdition();
  const { status, stdout, stderr } = spawnSync('zimcheck', ['--all', '--details', ZIM], { encoding: 'utf8' });
  return { code: status, text: stdout + stderr };
}

function expectProgram(program: string, inPackage: string): void {
  if (spawnSync(program, ['--version']).error !== undefined)
    throw new Error(`${program} is not installed. On Debian and Ubuntu it comes with "apt-get install ${inPackage}".`);
}

function expectEdition(): void {
  if (!existsSync(ZIM)) throw new Error(`There is no ${ZIM}. Run "npm run downloads" with zim-tools installed.`);
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = createServer().once('error', reject);
    asked.listen(0, '127.0.0.1', () => {
      const address = asked.address();
      asked.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}
