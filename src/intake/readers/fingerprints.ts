import { fingerprintsSchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/fingerprints/<document>.yaml`. */
export function readFingerprints(file: ContentFile, document: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, fingerprintsSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    return;
  }
  const passages = Object.entries(yaml.value.passages);
  into.fingerprints.set(document, new Map(passages.map(([id, hashes]) => [id, hashes.split(' ')])));
}
