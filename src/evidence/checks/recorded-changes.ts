import { changesByClaim, knownFingerprints, standsToday, WITHDRAWN } from '../changes.ts';
import { adviceFor } from '../nearest.ts';
import type { Check } from './check.ts';
import type { Content, Evidence } from '../model.ts';
import type { Finding } from '../findings.ts';

/** Readers can see what has become of a claim since it was published: each change of it is recorded. */
export const recordedChanges: Check = (content, evidence) => {
  if (content.unread.has('published') || content.unread.has('changes')) return [];
  const changes = changesByClaim(evidence.changes);
  const unrecorded = [...evidence.published.claims.keys()].flatMap((id) => {
    const known = knownFingerprints(id, changes.get(id) ?? [], evidence);
    const today = standsToday(id, known, evidence);
    if (known.includes(today) || (today === WITHDRAWN && content.unread.size > 0)) return [];
    return [unrecordedChange(id, today, evidence)];
  });
  return [...unrecorded, ...unknownClaims(content, evidence)];
};

function unrecordedChange(id: string, today: string, evidence: Evidence): Finding {
  const at = evidence.claims.get(id)?.at ?? evidence.published.claims.get(id)?.at;
  if (at === undefined) throw new Error(`The claim "${id}" has not been published.`);
  return {
    code: 'unrecorded-change',
    at,
    message:
      today === WITHDRAWN
        ? `The claim "${id}" has been published and is no more, and no change tells readers why.`
        : `The claim "${id}" is not as it was published: its words, citations or disagreement are others, and no change tells readers so.`,
    help: `Undo it, or record it: npm run new -- change ${id} --kind correction --what "…" --why "…" (or --kind update).`,
  };
}

function unknownClaims(content: Content, { published }: Evidence): Finding[] {
  return content.changes.flatMap((change) =>
    change.claims
      .filter(({ id }) => !published.claims.has(id))
      .map(({ id, at }) => ({
        code: 'unknown-claim' as const,
        at,
        message: `This change names the claim "${id}", which has never been published.`,
        help:
          published.claims.size === 0
            ? 'Nothing counts as published before version 1.0, so nothing needs to be recorded.'
            : adviceFor(id, published.claims.keys()),
      })),
  );
}
