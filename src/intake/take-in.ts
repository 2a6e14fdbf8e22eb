import { ID } from '../evidence/ids.ts';
import { problemOf } from './file-findings.ts';
import { gather, nothingGathered, type Gathered } from './gathered.ts';
import { readDisagreement } from './readers/disagreement.ts';
import { readDocument } from './readers/document.ts';
import { readFingerprints } from './readers/fingerprints.ts';
import { glossaryPage, readGlossaryEntry } from './readers/glossary-entry.ts';
import { readOrigins } from './readers/origins.ts';
import { addressOf, readActor, readPage } from './readers/page.ts';
import { takeChange, takePublishedList, takeRedirects } from './readers/record-of-changes.ts';
import type { ContentFile } from './files.ts';
import type { Content } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** What is read from the files, and what could not be. */
export interface Intake {
  readonly content: Content;
  readonly findings: Finding[];
}

/** A kind of content file. */
interface Reader {
  /** Where it lives; the group is its name. */
  readonly path: RegExp;
  /** The same for people. */
  readonly form: string;
  readonly read: (file: ContentFile, name: string, into: Gathered) => void;
  /** What is missing where it cannot be read: see `Content.unread`. */
  readonly unread: (name: string) => readonly string[];
}

const READERS: readonly Reader[] = [
  { path: /^content\/origins\.yaml$/, form: 'origins.yaml', read: readOrigins, unread: () => ['origins'] },
  { path: /^content\/sources\/([^/]+)\.yaml$/, form: 'sources/<id>.yaml', read: readDocument, unread: (id) => [id] },
  {
    path: /^content\/fingerprints\/([^/]+)\.yaml$/,
    form: 'fingerprints/<id>.yaml',
    read: readFingerprints,
    unread: () => [],
  },
  {
    path: /^content\/glossary\/([^/]+)\.yaml$/,
    form: 'glossary/<id>.yaml',
    read: readGlossaryEntry,
    unread: () => ['glossary', '/glossary/'],
  },
  {
    path: /^content\/disagreements\/([^/]+)\.mdx$/,
    form: 'disagreements/<id>.mdx',
    read: readDisagreement,
    unread: (id) => [id, `/disagreements/${id}/`],
  },
  {
    path: /^content\/explainers\/([^/]+)\.mdx$/,
    form: 'explainers/<slug>.mdx',
    read: (file, slug, into) => readPage(file, slug, 'explainer', into),
    unread: (slug) => [addressOf('explainer', slug)],
  },
  {
    path: /^content\/actors\/([^/]+)\.mdx$/,
    form: 'actors/<id>.mdx',
    read: readActor,
    unread: (id) => [addressOf('actor', id)],
  },
  {
    path: /^content\/pages\/([^/]+)\.mdx$/,
    form: 'pages/<slug>.mdx',
    read: (file, slug, into) => readPage(file, slug, 'page', into),
    unread: (slug) => [addressOf('page', slug)],
  },
  {
    path: /^content\/changes\/([^/]+)\.yaml$/,
    form: 'changes/<date>-<words>.yaml',
    read: takeChange,
    unread: () => ['changes'],
  },
  {
    path: /^content\/redirects\.yaml$/,
    form: 'redirects.yaml',
    read: takeRedirects,
    unread: () => ['redirects'],
  },
  {
    path: /^content\/published\.txt$/,
    form: 'published.txt',
    read: takePublishedList,
    unread: () => ['published'],
  },
];

/** Addresses that the site makes itself. */
const RESERVED = ['glossary', 'sources', 'claims', 'disagreements', 'search', 'data', 'assets', 'pagefind', '404'];

/** Reads all content files. Never throws for what an author wrote: whatever is wrong becomes a finding. */
export function takeIn(files: readonly ContentFile[]): Intake {
  const into = nothingGathered();
  for (const file of files) gather(into, readAlone(file));
  const listed = glossaryPage(into);
  if (listed !== null) into.pages.push(listed);
  const { origins, documents, pages, claims, disagreements, glossary, fingerprints } = into;
  const { published, redirects, changes, unread, findings } = into;
  const read = { origins, documents, pages, claims, disagreements, glossary, fingerprints };
  return { content: { ...read, published, redirects, changes, unread }, findings };
}

/** What was read of a file, kept as long as the file is: it depends on nothing else. */
const kept = new WeakMap<ContentFile, Gathered>();

function readAlone(file: ContentFile): Gathered {
  const known = kept.get(file);
  if (known !== undefined) return known;
  const into = nothingGathered();
  readInto(file, into);
  kept.set(file, into);
  return into;
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
  return /^content\/(explainers|pages)\//.test(path) && RESERVED.includes(name);
}
