/** A lesson as files, to pass on or to put into a cartridge. */
import { sectionsUsed } from '../evidence/sections-used.ts';
import { outlinePicture } from './outline-picture.ts';
import { plainLesson, type FileBeside, type PublishedSite } from './plain-lesson.ts';
import { publishedAddress } from './published-address.ts';
import type { Evidence, Page } from '../evidence/model.ts';
import type { Node } from '../html/tree.ts';

export interface PackedLesson {
  readonly id: string;
  readonly title: string;
  /** HTML files as texts. */
  readonly lesson: string;
  readonly sheet: string;
  readonly answers: string;
  /** The outline map that the sheet shows, an SVG file; null if it shows none. */
  readonly map: string | null;
  /** The sections that it works with, as whole addresses; none where the site does not know its own. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

/** Name of the file of the outline map. */
export const MAP_FILE = 'outline-map.svg';

/** The built pages of a lesson, their links from the root of the site. */
export interface BuiltLesson {
  readonly lesson: readonly Node[];
  readonly sheet: readonly Node[];
  readonly answers: readonly Node[];
}

/** @param page of the lesson */
export function packLesson(page: Page, built: BuiltLesson, evidence: Evidence, published: PublishedSite): PackedLesson {
  const { slug, address, title } = page;
  const part = (name: 'sheet' | 'answers'): string => evidence.pages.get(`${address}${name}/`)?.title ?? title;
  const map = outlinePicture(built.sheet);
  const picture = map === null ? null : { src: MAP_FILE, alt: map.alt };
  const lessonFile: FileBeside = { address, file: 'lesson.html', words: 'The lesson' };
  const sheetFile: FileBeside = { address: `${address}sheet/`, file: 'sheet.html', words: 'Student sheet' };
  const answersFile: FileBeside = { address: `${address}answers/`, file: 'answers.html', words: 'Answer key' };
  return {
    id: slug,
    title,
    lesson: plainLesson({ built: built.lesson, address, title, above: page.question ?? '' }, published, null, [
      sheetFile,
      answersFile,
    ]),
    // Students have the sheet alone.
    sheet: plainLesson(
      { built: built.sheet, address: `${address}sheet/`, title: part('sheet'), above: 'For students' },
      published,
      picture,
      [],
    ),
    answers: plainLesson(
      { built: built.answers, address: `${address}answers/`, title: part('answers'), above: 'For teachers' },
      published,
      null,
      [lessonFile, sheetFile],
    ),
    map: map?.svg ?? null,
    links: linksOf(page, evidence, published.site),
  };
}

function linksOf({ lesson }: Page, evidence: Evidence, site: URL | undefined): PackedLesson['links'] {
  if (lesson === null) return [];
  return sectionsUsed(lesson, evidence).flatMap(({ href, title, page }) => {
    const whole = publishedAddress(href, site);
    return whole === null ? [] : [{ title: page === null ? title : `${page}: ${title}`, href: whole }];
  });
}

/** What the archive of a lesson holds, in a folder of its own; that of the students has neither steps nor answers. */
export function filesOfLesson(packed: PackedLesson, reader: 'teacher' | 'students'): Map<string, string> {
  const { id, lesson, sheet, answers, map } = packed;
  const files = new Map([['sheet.html', sheet]]);
  if (reader === 'teacher') files.set('lesson.html', lesson).set('answers.html', answers);
  if (map !== null) files.set(MAP_FILE, map);
  return new Map([...files].map(([name, content]) => [`${id}/${name}`, content]));
}
