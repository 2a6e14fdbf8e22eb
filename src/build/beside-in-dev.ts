/** In the development server: what the thread beside a build makes, made when somebody asks for it, of the texts as they stand. */
import { CLAIM_PAGES } from '../evidence/claim-addresses.ts';
import { onceByObject } from '../evidence/once-by-object.ts';
import { SHORT } from '../evidence/short-address.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { writeClaimPages } from './claim-pages.ts';
import { editionDay } from './edition-day.ts';
import { relativePage } from './relative-links.ts';
import { searchScripts } from './search-index.ts';
import { writeShortPages } from './short-pages.ts';
import type { Evidence } from '../evidence/model.ts';
import type { Making } from './making.ts';
import type { Handlers } from './when-quiet.ts';

type Files = ReadonlyMap<string, string>;

interface Kind {
  readonly isOfIt: (address: string) => boolean;
  /** Makes all files of the kind, by address. */
  readonly make: (evidence: Evidence) => Files | Promise<Files>;
}

/**
 * Answers for claims alone, short addresses and the search, which Astro does not make. A kind is made whole, when one of it is
 * first asked for after a change.
 *
 * @param root folder of the project
 */
export function besideInDev(handlers: Handlers, root: string): void {
  const kinds: readonly Kind[] = [
    { isOfIt: (address) => address.startsWith(CLAIM_PAGES), make: pagesOf(writeClaimPages, root) },
    { isOfIt: (address) => address.startsWith(SHORT), make: pagesOf(writeShortPages, root) },
    {
      isOfIt: (address) => /^\/search\/[^/]+\.js$/.test(address),
      make: onceByObject(async (evidence: Evidence) => new Map(await searchScripts({ evidence, root }))),
    },
  ];
  handlers.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const kind = kinds.find(({ isOfIt }) => isOfIt(pathname));
    if (kind === undefined) {
      next();
      return;
    }
    fileOf(kind, pathname, root).then((file) => {
      if (file === undefined) {
        next();
        return;
      }
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(file);
    }, next);
  });
}

async function fileOf({ make }: Kind, address: string, root: string): Promise<string | undefined> {
  const { evidence } = await readEvidence({ root });
  return (await make(evidence)).get(address);
}

function pagesOf(write: (making: Making) => unknown, root: string): Kind['make'] {
  return onceByObject((evidence) => {
    const files = new Map<string, string>();
    write({
      ...{ evidence, root, output: '', site: undefined, day: editionDay(evidence, root) },
      write: (address, page) => files.set(address, relativePage(page, `${address}index.html`)),
      writeText: (address, html) => files.set(address, html),
    });
    return files;
  });
}
