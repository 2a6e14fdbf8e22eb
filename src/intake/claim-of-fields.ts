import { readCitations, readExceptions } from './citations.ts';
import type { At, WrittenClaim } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** The fields of a YAML file that make a claim, as `<Claim>` does in a text. */
interface ClaimFields {
  readonly says: string;
  readonly on: string;
  readonly disputed?: string | undefined;
  readonly except?: string | undefined;
}

/** Where the claim stands on the site, and its fields in the file. */
interface ClaimPlace {
  readonly id: string;
  readonly page: string;
  readonly section: string | null;
  readonly locate: (field: 'says' | 'on' | 'except') => At;
}

/** Makes a claim of the fields of a YAML file; what is wrong with its citations or exceptions goes to `findings`. */
export function claimOfFields(fields: ClaimFields, where: ClaimPlace, findings: Finding[]): WrittenClaim {
  const { id, page, section, locate } = where;
  const cited = readCitations(fields.on, locate('on'));
  const excepted = readExceptions(fields.except, locate('except'));
  findings.push(...cited.findings, ...excepted.findings);
  return {
    id,
    page,
    section,
    text: fields.says,
    citations: cited.citations,
    disagreement: fields.disputed ?? null,
    exceptions: excepted.exceptions,
    at: locate('says'),
  };
}
