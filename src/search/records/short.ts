import type { Short } from './record.ts';
import type { Citation, Claim, Evidence, GlossaryEntry } from '../../evidence/model.ts';

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

/** What a name means, by its entry in the glossary: its claim, or its words where they are none. None where the entry says nothing. */
export function shortsOfEntry({ id, name, definition }: GlossaryEntry, evidence: Evidence): Short[] {
  const claim = definition?.claim == null ? undefined : evidence.claims.get(definition.claim);
  if (claim !== undefined || definition === null) return shortsOfClaim(name, claim, id, evidence);
  return [{ name, says: definition.says, arabic: arabicOf(id, evidence), citations: [], series: null }];
}

function arabicOf(entry: string | null, { glossary }: Evidence): string | null {
  return entry === null ? null : (glossary.get(entry)?.arabic ?? null);
}

/** What a claim cites, each with its label and the address of the very passage. */
function citationsOf({ citations }: Claim, { documents }: Evidence): Short['citations'] {
  return citations.map(({ document, passage }: Citation) => ({
    label: documents.get(document)?.label ?? document,
    url: `/sources/${document}/#${passage}`,
  }));
}
