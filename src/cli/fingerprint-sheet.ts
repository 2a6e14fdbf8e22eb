import { fingerprintOf } from '../evidence/fingerprint.ts';

/** The paragraphs of a document's text: its lines that are not empty. The first is passage `p1`. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** `content/fingerprints/<document>.yaml`: the fingerprints of a text's paragraphs that are passages of the document. */
export function fingerprintSheet(text: string, passages: readonly string[]): string {
  const lines = paragraphsOf(text)
    .map((paragraph, index) => ({ id: `p${index + 1}`, hashes: fingerprintOf(paragraph).join(' ') }))
    .filter(({ id }) => passages.includes(id))
    .map(({ id, hashes }) => `  ${id}: "${hashes}"`);
  return [
    '# Written by "npm run fingerprints": hashes of word triples, see src/evidence/fingerprint.ts. Not to be edited.',
    'normalisation: 1',
    'passages:',
    ...lines,
    '',
  ].join('\n');
}
