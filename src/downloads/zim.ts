import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { EDITION_KINDS } from '../build/editions.ts';
import { filesOf } from './files-of.ts';
import { README_FIRST } from './read-me-first.ts';
import { kiwixPage } from './zim/kiwix-page.ts';
import { withoutChance } from './zim/without-chance.ts';
import { zoneOfDay } from './zim/zone-of-day.ts';
import type { Edition, Work } from './edition.ts';

const run = promisify(execFile);

const WRITER = 'zimwriterfs';
const ICON = 'icon.svg';
/** Kiwix shows it in lists of books, at this size. It has to lie among the pages. */
const ILLUSTRATION = { file: 'illustration.png', pixels: 48 };

/** What Kiwix shows of a book before it is opened: a title of at most 30 letters, a description of at most 80. */
const ABOUT = {
  name: 'aleppo-explained_en_all',
  title: 'Aleppo Explained',
  description: 'How Aleppo fell in November 2024 and what led there, with a source for each fact',
  longDescription:
    'An explainer of how the Syrian city of Aleppo fell in November 2024, what led there and what followed. Every statement of ' +
    'fact links to the passage of the document that it rests on. Where documents disagree, readers see it. With maps, a ' +
    'timeline, charts, a glossary and a search of its own.',
  language: 'eng',
  creator: 'Aleppo Explained',
  publisher: 'Aleppo Explained',
  tags: 'history;syria;_pictures:yes;_videos:no;_details:yes',
};

/** The whole site as one file for Kiwix, with an index for Kiwix' own search. */
export async function makeZim({ offline, out, day, log }: Work): Promise<readonly Edition[]> {
  const kind = EDITION_KINDS.find(({ format }) => format === 'zim');
  if (kind === undefined) return [];
  const options = await optionsOfWriter();
  if (options === null) {
    log(
      `${kind.file} is left out: ${WRITER} is not installed. On Debian and Ubuntu it comes with "apt-get install zim-tools".`,
    );
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'aleppo-explained-zim-'));
  try {
    const pages = join(folder, 'pages');
    await writePages(offline, pages);
    const zone = join(folder, 'zone');
    await writeFile(zone, zoneOfDay(day, new Date()));
    const made = join(folder, kind.file);
    const long = options.includes('--longDescription') ? ['--longDescription', ABOUT.longDescription] : [];
    await run(
      WRITER,
      [
        ...['--welcome', 'index.html', '--illustration', ILLUSTRATION.file],
        ...['--name', ABOUT.name, '--title', ABOUT.title, '--description', ABOUT.description, ...long],
        ...['--language', ABOUT.language, '--creator', ABOUT.creator, '--publisher', ABOUT.publisher],
        ...['--tags', ABOUT.tags, '--scraper', await thisProgram()],
        // With more threads, pages come into the index in the order in which the threads happen to be ready.
        ...['--threads', '1'],
        ...[pages, made],
      ],
      { env: { ...process.env, TZ: `:${zone}` } },
    );
    await writeFile(join(out, kind.file), withoutChance(await readFile(made)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return [{ file: kind.file, format: 'zim', title: kind.title }];
}

/** What the program that writes such files says of its options; null where there is no such program. */
async function optionsOfWriter(): Promise<string | null> {
  try {
    return (await run(WRITER, ['--help'])).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function writePages(offline: string, to: string): Promise<void> {
  for (const file of await filesOf(offline)) {
    if (file === README_FIRST) continue;
    const target = join(to, file);
    await mkdir(dirname(target), { recursive: true });
    if (file.endsWith('.html')) await writeFile(target, kiwixPage(await readFile(join(offline, file), 'utf8')));
    else await cp(join(offline, file), target);
  }
  const { file, pixels } = ILLUSTRATION;
  await sharp(join(offline, ICON), { density: 300 }).resize(pixels, pixels).png().toFile(join(to, file));
}

async function thisProgram(): Promise<string> {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string; version: string };
  return `${name} ${version}`;
}
