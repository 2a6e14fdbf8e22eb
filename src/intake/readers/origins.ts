import { originsSchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/origins.yaml`. */
export function readOrigins(file: ContentFile, _name: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, originsSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('origins');
    return;
  }
  for (const [id, { actor, ...origin }] of Object.entries(yaml.value)) {
    const reference = actor === null ? null : { id: actor, at: yaml.locate([id, 'actor']) };
    into.origins.push({ id, ...origin, actor: reference, at: yaml.locate([id]) });
  }
}
