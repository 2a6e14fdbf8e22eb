/**
 * `npm run downloads`: makes the offline editions of the built site in `dist/downloads/`, lists them with their checksums,
 * and fills in the page about them. `--only zip,epub` makes these alone.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionDay } from '../build/edition-day.ts';
import { DOWNLOADS_FOLDER, type Format } from '../build/editions.ts';
import { writeKeptFiles } from '../build/kept-files.ts';
import { fillDownloadPage } from '../downloads/download-page.ts';
import { makeEpub } from '../downloads/epub.ts';
import { readableSize } from '../keeping/readable-size.ts';
import { writeManifest } from '../downloads/manifest.ts';
import { writeOfflineSite } from '../downloads/offline-site.ts';
import { pdfMaker } from '../downloads/pdf.ts';
import { makeZim } from '../downloads/zim.ts';
import { makeZip } from '../downloads/zip.ts';
import { partsOf, type Part } from '../evidence/parts.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { findBrowser } from './browser.ts';
import { CommandError, needBuiltSite, readCall, runCommand } from './command.ts';
import type { Edition, Maker, Work } from '../downloads/edition.ts';

/** In the order in which they begin: what takes longest first. */
const MAKERS: Readonly<Record<Format, Maker>> = {
  zim: makeZim,
  pdf: pdfMaker(findBrowser),
  zip: makeZip,
  epub: makeEpub,
};
/** How they are listed. */
const ORDER: readonly Format[] = ['zip', 'epub', 'zim', 'pdf'];
const SITE = 'dist';

await runCommand(async () => {
  const wanted = wantedFormats();
  needBuiltSite(SITE);
  const { evidence } = await readEvidence();
  const offline = await mkdtemp(join(tmpdir(), 'aleppo-explained-offline-'));
  try {
    await makeEditions(wanted, offline, editionDay(evidence), partsOf(evidence));
  } finally {
    await rm(offline, { recursive: true, force: true });
  }
});

/** @throws CommandError if the call names an edition that does not exist, or something else */
function wantedFormats(): readonly string[] {
  const { values } = readCall(() => parseArgs({ options: { only: { type: 'string' } } }));
  const wanted: readonly string[] = values.only?.split(',') ?? ORDER;
  const unknown = wanted.find((format) => !Object.hasOwn(MAKERS, format));
  if (unknown !== undefined)
    throw new CommandError(`There is no edition "${unknown}". There are: ${ORDER.join(', ')}.`);
  return wanted;
}

/** @param offline an empty folder for the site as it is read without the web */
async function makeEditions(
  wanted: readonly string[],
  offline: string,
  day: string,
  parts: readonly Part[],
): Promise<void> {
  const out = join(SITE, DOWNLOADS_FOLDER);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeOfflineSite(SITE, offline, day, parts);
  // Side by side: what another program does leaves time for what this one does.
  const makers = Object.entries(MAKERS).flatMap(([format, make]) => (wanted.includes(format) ? make : []));
  const work: Work = { site: SITE, offline, out, day, log: (line) => console.log(line) };
  const editions = (await Promise.all(makers.map((make) => timed(make, work)))).flat();
  editions.sort((one, other) => ORDER.indexOf(one.format) - ORDER.indexOf(other.format));
  const listed = await writeManifest(editions, out);
  await fillDownloadPage(join(SITE, 'download', 'index.html'), listed, day);
  // The page has changed.
  await writeKeptFiles(SITE, day);
  console.log(`\n${out} holds the edition of ${day}:`);
  for (const { file, bytes, sha256 } of listed)
    console.log(`  ${sha256.slice(0, 12)}…  ${readableSize(bytes)}  ${file}`);
}

/** Runs a maker and tells what it made, and how long that took. */
async function timed(make: Maker, work: Work): Promise<readonly Edition[]> {
  const start = performance.now();
  const made = await make(work);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const [first, ...others] = made;
  if (first !== undefined)
    console.log(`${first.file}${others.length > 0 ? ` and ${others.length} more` : ''} (${seconds} s)`);
  return made;
}
