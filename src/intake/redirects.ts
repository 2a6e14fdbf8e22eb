import { redirectsSchema } from './schemas.ts';
import { readYaml } from './yaml.ts';
import type { ContentFile } from './files.ts';
import type { Finding } from '../evidence/findings.ts';
import type { Redirect } from '../evidence/redirects.ts';

/** Reads `content/redirects.yaml`. */
export function readRedirects({ path, text }: ContentFile): { redirects: Redirect[]; findings: Finding[] } {
  const yaml = readYaml(path, text, redirectsSchema);
  if ('findings' in yaml) return { redirects: [], findings: yaml.findings };
  const redirects = Object.entries(yaml.value).map(([from, to]) => ({ from, to, at: yaml.locate([from]) }));
  return { redirects, findings: [] };
}
