import type { Short } from './record.ts';
import type { Citation, Claim, Evidence } from '../../evidence/model.ts';

/** A claim as a short answer, with the documents that it cites. None where there is no claim. */
export function shortsOfClaim(
  name: string,
  claim: Claim | undefined,
  entry: string | null,
  evidence: Evidence,
  series: string | null = null,
): Short[] {
  if (claim === undefined) return [];
  return [
    { name, says: claim.text, arabic: arabicOf(entry, evidence), citations: citationsOf(claim, evidence), series },
  ];
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
