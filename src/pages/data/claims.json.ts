import { answererOf } from '../../evidence/answers.ts';
import { placeOfChange, type Change } from '../../evidence/changes.ts';
import { quotationFor } from '../../evidence/quotations.ts';
import { json } from '../../components/data.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every claim of the site. Part of the public surface: fields are added, never changed. */
export const GET: APIRoute = async () => {
  const { evidence, changesOf } = await site();
  return json(
    [...evidence.claims.values()].map((claim) => ({
      id: claim.id,
      url: `${claim.page}#c-${claim.id}`,
      page: claim.page,
      section: claim.section,
      text: claim.text,
      ...answered(answererOf(claim, evidence)),
      standing: claim.standing,
      origins: claim.origins,
      citations: claim.citations.map(({ document, passage }) => {
        const cited = evidence.documents.get(document)?.passages.get(passage);
        const quotation = cited === undefined ? null : quotationFor(claim.text, cited);
        return { source: document, passage, ...(quotation === null ? {} : { quote: quotation.words }) };
      }),
      ...changed(changesOf.get(claim.id)),
    })),
  );
};

/** Who gives it as an answer; the field is there only for the answers of disagreements. */
function answered(who: string | null): { who?: string } {
  return who === null ? {} : { who };
}

/** What has become of a claim since it was published; the field is there only where something has. */
function changed(changes: readonly Change[] = []): { changes?: { date: string; kind: string; url: string }[] } {
  if (changes.length === 0) return {};
  return { changes: changes.map((change) => ({ date: change.date, kind: change.kind, url: placeOfChange(change) })) };
}
