import type { Short } from './record.ts';
import type { Citation, Claim, Evidence } from '../../evidence/model.ts';

/** A claim as a short answer, with the documents that it cites. Null where there is no claim. */
export function shortOfClaim(
  name: string,
  claim: Claim | undefined,
  entry: string | null,
  evidence: Evidence,
): Short | null {
  if (claim === undefined) return null;
  return { name, says: claim.text, arabic: arabicOf(entry, evidence), citations: citationsOf(claim, evidence) };
}

export function arabicOf(entry: string | null, { glossary }: Evidence): string | null {
  return entry === null ? null : (glossary.get(entry)?.arabic ?? null);
}

/** What a claim cites, each with its label and the address of the very passage. */
function citationsOf({ citations }: Claim, { documents }: Evidence): Short['citations'] {
  return citations.map(({ document, passage }: Citation) => ({
    label: documents.get(document)?.label ?? document,
    url: `/sources/${document}/#${passage}`,
  }));
}
