import { expect } from 'vitest';
import { checkFiles } from './read-evidence.ts';
import { FRONT_MATTER, marksIn, sampleContent } from './sample-content.ts';

/** For tests: checks a sample explainer; the findings must be those named, in this order, at the marks of the text. */
export function expectFindings(
  text: string,
  codes: readonly string[],
): readonly { message: string; help: string | null }[] {
  const { findings } = checkFiles(sampleContent(text));
  expect(findings.map((finding) => finding.code)).toEqual(codes);
  expect(findings.map(({ at }) => ({ line: at.line, column: at.column }))).toEqual(marksIn(FRONT_MATTER + text));
  return findings;
}
