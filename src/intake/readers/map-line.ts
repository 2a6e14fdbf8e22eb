import { PICTURE_PAGES } from '../../evidence/pictures.ts';
import { lineSchema } from '../picture-schemas.ts';
import { readYaml } from '../yaml.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/lines/<id>.yaml`: a road, an area or a front on the map. */
export function readLine(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, lineSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('lines').add(PICTURE_PAGES.map);
    return;
  }
  const { locate } = yaml;
  const { name, kind, through, claims, schematic } = yaml.value;
  into.lines.push({
    id,
    name,
    kind,
    through: through.map((point, index) =>
      typeof point === 'string' ? { id: point, at: locate(['through', index]) } : point,
    ),
    claims: claims.map((claim, index) => ({ id: claim, at: locate(['claims', index]) })),
    schematic,
    at: { file: file.path, line: 1, column: 1 },
  });
}
