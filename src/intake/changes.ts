import { changeSchema, isDate } from './schemas.ts';
import { readYaml } from './yaml.ts';
import type { ContentFile } from './files.ts';
import type { Change } from '../evidence/changes.ts';
import type { Finding } from '../evidence/findings.ts';

/** Reads `content/changes/<id>.yaml`. The id begins with the date of the change. */
export function readChange({ path, text }: ContentFile, id: string): { change: Change | null; findings: Finding[] } {
  const date = id.slice(0, '2027-01-15'.length);
  if (!/^\d{4}-\d{2}-\d{2}-/.test(id) || !isDate(date)) {
    const finding: Finding = {
      code: 'unreadable',
      at: { file: path, line: 1, column: 1 },
      message: 'The name of this file does not begin with the date of the change, so it has no place in time.',
      help: 'Name it content/changes/<date>-<words>.yaml, as in 2027-02-01-toll.yaml. "npm run new -- change" does it.',
    };
    return { change: null, findings: [finding] };
  }
  const yaml = readYaml(path, text, changeSchema);
  if ('findings' in yaml) return { change: null, findings: yaml.findings };
  const { claims, ...told } = yaml.value;
  const changed = Object.entries(claims).map(([claim, fingerprint]) => ({
    id: claim,
    fingerprint,
    at: yaml.locate(['claims', claim]),
  }));
  return { change: { id, date, ...told, claims: changed }, findings: [] };
}
