import { PICTURE_PAGES } from '../../evidence/pictures.ts';
import { IN_SHORT } from '../../evidence/retellings.ts';
import { readChart } from './chart.ts';
import { readDisagreement } from './disagreement.ts';
import { readDocument } from './document.ts';
import { readFingerprints } from './fingerprints.ts';
import { readGlossaryEntry } from './glossary-entry.ts';
import { readInShort } from './in-short.ts';
import { readLesson, readPartOfLesson } from './lesson.ts';
import { readLine } from './map-line.ts';
import { readOrigins } from './origins.ts';
import { addressOf, readActor, readPage } from './page.ts';
import { readPlace } from './place.ts';
import { takeChange, takePublishedList, takeRedirects } from './record-of-changes.ts';
import { readSeries } from './series.ts';
import { readTie } from './tie.ts';
import { readEvent } from './timeline-event.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

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

/** Every kind of content file. To add one, write its reader and an entry here. */
export const READERS: readonly Reader[] = [
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
    path: /^content\/in-short\/([^/]+)\.mdx$/,
    form: 'in-short/<slug>.mdx',
    read: readInShort,
    unread: () => [IN_SHORT],
  },
  {
    path: /^content\/lessons\/([^/]+)\.mdx$/,
    form: 'lessons/<id>.mdx',
    read: readLesson,
    unread: (id) => [addressOf('lesson', id)],
  },
  {
    path: /^content\/sheets\/([^/]+)\.mdx$/,
    form: 'sheets/<id>.mdx',
    read: (file, id, into) => readPartOfLesson(file, id, 'sheet', into),
    unread: (id) => [addressOf('sheet', id)],
  },
  {
    path: /^content\/answers\/([^/]+)\.mdx$/,
    form: 'answers/<id>.mdx',
    read: (file, id, into) => readPartOfLesson(file, id, 'answers', into),
    unread: (id) => [addressOf('answers', id)],
  },
  {
    path: /^content\/charts\/([^/]+)\.mdx$/,
    form: 'charts/<id>.mdx',
    read: readChart,
    unread: (id) => ['charts', addressOf('chart', id)],
  },
  {
    path: /^content\/series\/([^/]+)\.yaml$/,
    form: 'series/<id>.yaml',
    read: readSeries,
    unread: () => ['series', 'charts'],
  },
  {
    path: /^content\/events\/([^/]+)\.yaml$/,
    form: 'events/<id>.yaml',
    read: readEvent,
    unread: () => ['events', PICTURE_PAGES.timeline],
  },
  {
    path: /^content\/ties\/([^/]+)\.yaml$/,
    form: 'ties/<from>-<to>.yaml',
    read: readTie,
    unread: () => ['ties', PICTURE_PAGES.ties],
  },
  {
    path: /^content\/places\/([^/]+)\.yaml$/,
    form: 'places/<id>.yaml',
    read: readPlace,
    unread: () => ['places', PICTURE_PAGES.map],
  },
  {
    path: /^content\/lines\/([^/]+)\.yaml$/,
    form: 'lines/<id>.yaml',
    read: readLine,
    unread: () => ['lines', PICTURE_PAGES.map],
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
