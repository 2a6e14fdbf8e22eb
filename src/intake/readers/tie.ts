import { PICTURE_PAGES } from '../../evidence/pictures.ts';
import { tieSchema } from '../picture-schemas.ts';
import { readYaml } from '../yaml.ts';
import { claimsOfMark } from './marks.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/ties/<id>.yaml`. What it says itself is a claim, `tie-<id>`. */
export function readTie(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, tieSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('ties').add(PICTURE_PAGES.ties);
    return;
  }
  const { locate } = yaml;
  const { from, to, kind } = yaml.value;
  into.ties.push({
    id,
    from: { id: from, at: locate(['from']) },
    to: { id: to, at: locate(['to']) },
    kind,
    claims: claimsOfMark(yaml, { id: `tie-${id}`, page: PICTURE_PAGES.ties, section: id }, into),
    at: { file: file.path, line: 1, column: 1 },
  });
}
