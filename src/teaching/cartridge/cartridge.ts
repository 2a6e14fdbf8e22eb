/** All lessons as one IMS Common Cartridge, the package that platforms for learning import. */
import { readableDate } from '../../evidence/dates.ts';
import { el, markup, type Element } from '../../html/tree.ts';
import { filesOfLesson, MAP_FILE, type PackedLesson } from '../packed-lesson.ts';
import { vocabularyOf, type CartridgeVersion, type Vocabulary } from './vocabulary.ts';
import type { PublishedSite } from '../plain-lesson.ts';

export const MANIFEST = 'imsmanifest.xml';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An entry of a lesson: what it is called, and the resource behind it. */
interface Entry {
  readonly id: string;
  readonly title: string;
  /** Files of the resource; it opens with the first. */
  readonly files: readonly string[];
  readonly kind: 'text' | 'link';
  /** Whether it is the plan of the lesson. */
  readonly isPlan: boolean;
  /** Platforms hide what is for teachers from students. */
  readonly isForTeachers: boolean;
}

/** The files of the cartridge by their paths in it, the manifest first. */
export function cartridgeOf(
  lessons: readonly PackedLesson[],
  version: CartridgeVersion,
  { day }: Pick<PublishedSite, 'day'>,
): Map<string, string> {
  const vocabulary = vocabularyOf(version);
  const files = new Map([[MANIFEST, manifestOf(lessons, vocabulary, day)]]);
  for (const lesson of lessons) {
    for (const [path, content] of filesOfLesson(lesson, 'teacher')) files.set(path, content);
    lesson.links.forEach((link, index) => files.set(linkFile(lesson, index), webLinkOf(link, vocabulary)));
  }
  return files;
}

function linkFile({ id }: PackedLesson, index: number): string {
  return `${id}/link-${index + 1}.xml`;
}

function webLinkOf({ title, href }: PackedLesson['links'][number], { webLink }: Vocabulary): string {
  const link = el('webLink', { xmlns: webLink.namespace }, el('title', {}, title), el('url', { href }));
  return `${XML}${markup([link])}\n`;
}

function entriesOf(lesson: PackedLesson): Entry[] {
  const { id, title, map, links } = lesson;
  const text = (name: string, called: string, isForTeachers: boolean, others: readonly string[] = []): Entry => {
    const files = [`${name}.html`, ...others].map((file) => `${id}/${file}`);
    return {
      id: `${id}-${name}`,
      title: `${called}: ${title}`,
      files,
      kind: 'text',
      isPlan: name === 'lesson',
      isForTeachers,
    };
  };
  return [
    text('lesson', 'Lesson plan', true),
    text('sheet', 'Student sheet', false, map === null ? [] : [MAP_FILE]),
    text('answers', 'Answer key', true),
    ...links.map((link, index): Entry => {
      const files = [linkFile(lesson, index)];
      return {
        id: `${id}-link-${index + 1}`,
        title: link.title,
        files,
        kind: 'link',
        isPlan: false,
        isForTeachers: false,
      };
    }),
  ];
}

function manifestOf(lessons: readonly PackedLesson[], vocabulary: Vocabulary, day: string): string {
  const { namespaces, schemas, schema, schemaVersion } = vocabulary;
  const entries = lessons.map((lesson) => ({ lesson, entries: entriesOf(lesson) }));
  const manifest = el(
    'manifest',
    {
      // First: Moodle looks for it at the very beginning of the file.
      xmlns: namespaces[''],
      'xmlns:lomimscc': namespaces.lomimscc,
      'xmlns:lom': namespaces.lom,
      'xmlns:xsi': namespaces.xsi,
      identifier: 'aleppo-explained',
      'xsi:schemaLocation': Object.entries(schemas).flat().join(' '),
    },
    el('metadata', {}, el('schema', {}, schema), el('schemaversion', {}, schemaVersion), aboutAll(day)),
    el(
      'organizations',
      {},
      el(
        'organization',
        { identifier: 'lessons', structure: 'rooted-hierarchy' },
        el('item', { identifier: 'root' }, ...entries.map((each) => folderOf(each.lesson, each.entries))),
      ),
    ),
    el('resources', {}, ...entries.flatMap((each) => each.entries).map((entry) => resourceOf(entry, vocabulary))),
  );
  return `${XML}${markup([manifest])}\n`;
}

function aboutAll(day: string): Element {
  const words = (name: string, text: string): Element =>
    el(`lomimscc:${name}`, {}, el('lomimscc:string', { language: 'en' }, text));
  const description = `Lessons on how to read sources, from Aleppo Explained, edition of ${readableDate(day)}. Each has a plan, a student sheet and an answer key.`;
  return el(
    'lomimscc:lom',
    {},
    el(
      'lomimscc:general',
      {},
      words('title', 'Aleppo Explained: lessons'),
      el('lomimscc:language', {}, 'en'),
      words('description', description),
    ),
    el(
      'lomimscc:rights',
      {},
      el('lomimscc:copyrightAndOtherRestrictions', {}, el('lomimscc:value', {}, 'yes')),
      words('description', 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'),
    ),
  );
}

function folderOf({ id, title }: PackedLesson, entries: readonly Entry[]): Element {
  return el(
    'item',
    { identifier: `folder-${id}` },
    el('title', {}, title),
    ...entries.map((entry) =>
      el('item', { identifier: `item-${entry.id}`, identifierref: resourceId(entry) }, el('title', {}, entry.title)),
    ),
  );
}

function resourceId({ id }: Entry): string {
  return `resource-${id}`;
}

function resourceOf(entry: Entry, { webLink, roles }: Vocabulary): Element {
  const { files, kind, isPlan, isForTeachers } = entry;
  const [first] = files;
  return el(
    'resource',
    {
      identifier: resourceId(entry),
      type: kind === 'link' ? webLink.type : 'webcontent',
      // That of a link is in the file.
      href: kind === 'link' ? undefined : first,
      intendeduse: isPlan ? 'lessonplan' : undefined,
    },
    ...(isForTeachers ? [forTeachers(roles)] : []),
    ...files.map((href) => el('file', { href })),
  );
}

function forTeachers(roles: string): Element {
  const role = el('lom:intendedEndUserRole', {}, el('lom:source', {}, roles), el('lom:value', {}, 'Instructor'));
  return el('metadata', {}, el('lom:lom', {}, el('lom:educational', {}, role)));
}
