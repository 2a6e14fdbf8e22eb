import { onceByObject } from '../evidence/once-by-object.ts';
import { ID } from '../evidence/ids.ts';
import { problemOf } from './file-findings.ts';
import { gather, nothingGathered, type Gathered } from './gathered.ts';
import { glossaryPage } from './readers/glossary-entry.ts';
import { withRetellings } from './in-short-page.ts';
import { READERS } from './readers/index.ts';
import { withPictures } from './picture-pages.ts';
import type { Root } from 'mdast';
import type { ContentFile } from './files.ts';
import type { Content } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** What is read from the files, and what could not be. */
export interface Intake {
  readonly content: Content;
  /** The texts that pages are made of, by the path of their file. */
  readonly texts: ReadonlyMap<string, Root>;
  readonly findings: Finding[];
}

/** Addresses that the site makes itself. */
const RESERVED = 'glossary sources claims disagreements charts search a-to-z download data assets 404'.split(' ');

/** Pages of `/teach/` that are no lessons. */
const RESERVED_LESSONS = ['links', 'handouts'];

/** Reads one file. */
export type ReadAlone = (file: ContentFile) => Gathered;

/** A reader that keeps what it has read of a file for as long as there is the file: it depends on nothing else. */
export function readingAlone(): ReadAlone {
  return onceByObject((file: ContentFile): Gathered => {
    const into = nothingGathered();
    readInto(file, into);
    return into;
  });
}

const readKept = readingAlone();

/** Reads all content files. Never throws for what an author wrote: whatever is wrong becomes a finding. */
export function takeIn(files: readonly ContentFile[], readAlone: ReadAlone = readKept): Intake {
  const into = nothingGathered();
  for (const file of files) gather(into, readAlone(file));
  const listed = glossaryPage(into);
  if (listed !== null) into.pages.push(listed);
  const { pages, findings } = withRetellings(withPictures(into.pages, into), into.inShort, into.unread);
  return { content: { ...into, pages }, texts: into.texts, findings: [...into.findings, ...findings] };
}

function readInto(file: ContentFile, into: Gathered): void {
  const reader = READERS.find(({ path }) => path.test(file.path));
  const name = reader?.path.exec(file.path)?.[1] ?? '';
  if (reader === undefined || (name !== '' && (!ID.test(name) || isReserved(file.path, name)))) {
    into.findings.push(file.problem ?? strayFile(file.path));
    return;
  }
  const problem = file.problem ?? problemOf(file.path, file.text);
  if (problem === null) reader.read(file, name, into);
  else {
    into.findings.push(problem);
    for (const missing of reader.unread(name)) into.unread.add(missing);
  }
}

function strayFile(file: string): Finding {
  return {
    code: 'unreadable',
    at: { file, line: 1, column: 1 },
    message:
      'No kind of content has a file of this name here, or the site makes this address itself, so it would never be shown.',
    help: `content/ holds ${READERS.map(({ form }) => form).join(', ')}; names are lower-case words joined by "-".`,
  };
}

function isReserved(path: string, name: string): boolean {
  if (/^content\/(lessons|sheets|answers)\//.test(path)) return RESERVED_LESSONS.includes(name);
  return /^content\/(explainers|pages)\//.test(path) && RESERVED.includes(name);
}
