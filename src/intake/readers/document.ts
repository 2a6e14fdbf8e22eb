import { isLater } from '../../evidence/dates.ts';
import { documentSchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { At } from '../../evidence/model.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/sources/<id>.yaml`. */
export function readDocument(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, documentSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add(id);
    return;
  }
  const { passages, notCitable, ...document } = yaml.value;
  const read = Object.entries(passages).map(([passageId, { locator, note, digest, quotations, ...passage }]) => {
    const at = yaml.locate(['passages', passageId]);
    const paragraph = /^p(\d+)$/.exec(passageId)?.[1];
    if (locator === undefined && paragraph === undefined) {
      into.findings.push({
        code: 'missing-field',
        at,
        message: `The passage "${passageId}" has no locator, so a reader could not find it in the document.`,
        help: 'Add locator: "page 3" or similar; only paragraphs named p1, p2, … need none.',
      });
    }
    const named = locator ?? `paragraph ${paragraph ?? passageId}`;
    const place = (key: string, index: number, field: string): At =>
      yaml.locate(['passages', passageId, key, index, field]);
    const parts = {
      digest: digest.map((statement, index) => ({
        ...statement,
        saysAt: place('digest', index, 'says'),
        at: place('digest', index, 'by'),
      })),
      quotations: quotations.map((quotation, index) => ({ ...quotation, at: place('quotations', index, 'words') })),
    };
    return [passageId, { id: passageId, locator: named, note: note ?? null, ...passage, ...parts, at }] as const;
  });
  const { published, latestEvent } = document;
  if (published !== null && latestEvent !== null && isLater(latestEvent, published)) {
    into.findings.push({
      code: 'wrong-value',
      at: yaml.locate(['latestEvent']),
      message: `The document appeared on ${published} and cannot tell of ${latestEvent}: one of the two is wrong.`,
      help: 'Where a copy was changed later, write the day of that copy as published, or null.',
    });
  }
  into.documents.push({
    id,
    ...document,
    passages: new Map(read),
    notCitable: new Map(Object.entries(notCitable)),
    at: { file: file.path, line: 1, column: 1 },
  });
}
