/** What the checks find in one claim of the sample content, for tests of what a claim is held to. */
import { checkFiles } from './read-evidence.ts';
import { changedDocument, sampleContent } from './sample-content.ts';
import type { Finding } from '../evidence/findings.ts';

/** The findings of one code in a claim of these words, on a passage that says that. @param attributes more of the claim, such as ` except="…"` */
export function findingsInClaim(code: Finding['code'], passage: string, words: string, attributes: string): Finding[] {
  const text = `<Claim id="sample-said" on="first-report#p1"${attributes}>${words}.</Claim>\n`;
  return checkFiles(sampleContent(text, changedDocument('At least five people died.', `${passage}.`))).findings.filter(
    (finding) => finding.code === code && finding.at.file.endsWith('sample.mdx'),
  );
}
