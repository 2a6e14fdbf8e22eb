import { glossarySchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/glossary/<id>.yaml`. */
export function readGlossaryEntry(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, glossarySchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('glossary');
    return;
  }
  const { arabic, ...entry } = yaml.value;
  into.glossary.push({ id, ...entry, arabic: arabic ?? null, at: { file: file.path, line: 1, column: 1 } });
}
