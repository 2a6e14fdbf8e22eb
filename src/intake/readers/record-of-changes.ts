import { readChange } from '../changes.ts';
import { readPublishedList } from '../published-list.ts';
import { readRedirects } from '../redirects.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Takes in `content/published.txt`. */
export function takePublishedList(file: ContentFile, _name: string, into: Gathered): void {
  const { published, findings } = readPublishedList(file);
  into.published = published;
  into.findings.push(...findings);
  if (findings.length > 0) into.unread.add('published');
}

/** Takes in `content/redirects.yaml`. */
export function takeRedirects(file: ContentFile, _name: string, into: Gathered): void {
  const { redirects, findings } = readRedirects(file);
  into.redirects.push(...redirects);
  into.findings.push(...findings);
  if (findings.length > 0) into.unread.add('redirects');
}

/** Takes in `content/changes/<date>-<words>.yaml`. */
export function takeChange(file: ContentFile, id: string, into: Gathered): void {
  const { change, findings } = readChange(file, id);
  if (change === null) into.unread.add('changes');
  else into.changes.push(change);
  into.findings.push(...findings);
}
