/** A lesson as files, to pass on or to put into a cartridge. */
import { sectionsUsed } from '../evidence/sections-used.ts';
import { outlinePicture } from './outline-picture.ts';
import { plainLesson, type PublishedSite } from './plain-lesson.ts';
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
  return {
    id: slug,
    title,
    lesson: plainLesson({ built: built.lesson, address, title, above: page.question ?? '' }, published, null),
    sheet: plainLesson(
      { built: built.sheet, address: `${address}sheet/`, title: part('sheet'), above: 'For students' },
      published,
      picture,
    ),
    answers: plainLesson(
      { built: built.answers, address: `${address}answers/`, title: part('answers'), above: 'For teachers' },
      published,
      null,
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

/** The files of a lesson in a folder of its own; those of the students are without steps and answers. */
export function filesOfLesson(packed: PackedLesson, reader: 'teacher' | 'students'): Map<string, string> {
  const { id, lesson, sheet, answers, map } = packed;
  const files = new Map([['sheet.html', sheet]]);
  if (reader === 'teacher') files.set('lesson.html', lesson).set('answers.html', answers);
  if (map !== null) files.set(MAP_FILE, map);
  return new Map([...files].map(([name, content]) => [`${id}/${name}`, content]));
}

/**
 * What the archive of a lesson holds: its files, and in a teacher's a way from one to the others. In a cartridge platforms list
 * the files side by side and may give them other names, so it takes `filesOfLesson`.
 */
export function archiveOfLesson(packed: PackedLesson, reader: 'teacher' | 'students'): Map<string, string> {
  const files = filesOfLesson(packed, reader);
  if (reader === 'students') return files;
  const lesson = leadingTo(packed.lesson, ['sheet.html', 'answers.html']);
  const answers = leadingTo(packed.answers, ['lesson.html', 'sheet.html']);
  return files.set(`${packed.id}/lesson.html`, lesson).set(`${packed.id}/answers.html`, answers);
}

const FILES = { 'lesson.html': 'The lesson', 'sheet.html': 'Student sheet', 'answers.html': 'Answer key' } as const;

function leadingTo(html: string, names: readonly (keyof typeof FILES)[]): string {
  const links = names.map((name) => `<a href="${name}">${FILES[name]}</a>`).join(', ');
  return html.replace('</h1>', `</h1>\n<p class="beside">In the same folder: ${links}.</p>`);
}
