import { answersIn } from '../answers.ts';
import { attributionsOf, namesOneOf } from '../attribution.ts';
import { quotedIn } from '../quoted-words.ts';
import { tellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Evidence, WrittenClaim } from '../model.ts';

/** Words between typographic quotation marks are somebody's: the claim that holds them names whose, or their document. */
export const attributedQuotations: Check = (content, evidence) => {
  if (content.unread.has('glossary') || content.unread.has('origins')) return [];
  const answers = answersIn(evidence);
  return tellingsOf(content, evidence)
    .filter((claim) => claim.isCited)
    .filter((claim) => quotedIn(claim.text).length > 0 && (claim.isRetelling || !answers.has(claim.id)))
    .map((claim) => ({ claim, names: [...speakersOf(claim, evidence), ...attributionsOf(claim, evidence)] }))
    .filter(({ claim, names }) => !namesOneOf(claim.text, names))
    .map(({ claim, names }) => ({
      code: 'unattributed-quotation' as const,
      at: claim.at,
      message: `${claim.called} quotes without saying whose words these are.`,
      help: `Name one of these in the claim: ${names.slice(0, 8).join(', ')}. Or say it in your own words.`,
    }));
};

function speakersOf(claim: WrittenClaim, evidence: Evidence): string[] {
  return claim.citations.flatMap(({ document, passage }) =>
    (evidence.documents.get(document)?.passages.get(passage)?.quotations ?? []).map(({ speaker }) => speaker),
  );
}
