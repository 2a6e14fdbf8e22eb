import { chartSchema } from '../picture-schemas.ts';
import { addressOf, readText, toldOf } from './page.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/charts/<id>.mdx`: the text beside a picture. What it draws stands in `content/series/`. */
export function readChart(file: ContentFile, id: string, into: Gathered): void {
  const address = addressOf('chart', id);
  const written = readText(file, address, chartSchema, into);
  if (written === null) {
    into.unread.add('charts');
    return;
  }
  const { matter, page, locate } = written;
  const { section, ...told } = matter;
  const links = [...page.links, { to: section, at: locate(['section']) }];
  into.pages.push({ ...page, ...toldOf(told), links, kind: 'chart', slug: id, actor: null, lesson: null });
  into.charts.push({ id, address, section, order: told.order, at: page.at });
}
