import { lessonSchema, partOfLessonSchema } from '../schemas.ts';
import { addressOf, readText } from './page.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/lessons/<id>.mdx`: what a teacher does. The sections that the lesson uses are held as links are. */
export function readLesson(file: ContentFile, id: string, into: Gathered): void {
  const written = readText(file, addressOf('lesson', id), lessonSchema, into);
  if (written === null) return;
  const { matter, page, locate } = written;
  const { title, question, summary, order, map = null, ...told } = matter;
  const links = [...page.links, ...told.uses.map((to, index) => ({ to, at: locate(['uses', index]) }))];
  const lesson = { ...told, map };
  const named = { title, question, summary, order };
  into.pages.push({ ...page, ...named, links, kind: 'lesson', slug: id, asOf: null, actor: null, lesson });
}

/** Reads `content/sheets/<id>.mdx` or `content/answers/<id>.mdx`, which belong to the lesson of the same id. */
export function readPartOfLesson(file: ContentFile, id: string, kind: 'sheet' | 'answers', into: Gathered): void {
  const written = readText(file, addressOf(kind, id), partOfLessonSchema, into);
  if (written === null) return;
  const { matter, page } = written;
  const rest = { question: null, asOf: null, actor: null, lesson: null, order: 0 };
  into.pages.push({ ...page, ...matter, ...rest, kind, slug: id });
}
