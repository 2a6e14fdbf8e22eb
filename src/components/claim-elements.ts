/** Claims as pages show them: the words, a numbered citation for each passage that they rest on, and how they stand. */
import { passageKey } from '../evidence/numbering.ts';
import { quotationFor } from '../evidence/quotations.ts';
import { IN_SHORT } from '../evidence/retellings.ts';
import { originsOfCitation } from '../evidence/standing.ts';
import { el, type Element, type Node } from '../html/tree.ts';
import { formerIds } from './former-ids.ts';
import { STANDING } from './wording.ts';
import type { Site } from './site.ts';
import type { Claim, Disagreement } from '../evidence/model.ts';

/** A claim where it is told, with the link to the disagreement that it is part of. */
export function claimElement(id: string, words: readonly Node[], site: Site): Element {
  const claim = site.evidence.claims.get(id);
  // On the page of the disagreement itself the link would lead nowhere new.
  const disagreement =
    claim?.disagreement == null || claim.page === `/disagreements/${claim.disagreement}/`
      ? undefined
      : site.evidence.disagreements.get(claim.disagreement);
  return el(
    'span',
    { class: 'claim', id: `c-${id}`, ...marksOf(id, claim) },
    ...(claim === undefined ? [] : formerIds(`${claim.page}#c-${id}`, site)),
    ...words,
    ...(claim === undefined ? [] : cites(claim, claim.page, disagreement, site)),
  );
}

/**
 * A claim of an explainer in short words, with the citations and the standing of the claim itself. It is no second claim, so it has
 * no `c-…` of its own; references lead back to its `d-…`.
 */
export function retoldElement(id: string, words: readonly Node[], site: Site): Element {
  const claim = site.evidence.claims.get(id);
  const disagreement = site.evidence.disagreements.get(claim?.disagreement ?? '');
  return el(
    'span',
    { class: 'shown-claim', id: `d-${id}`, ...marksOf(id, claim) },
    ...words,
    ...(claim === undefined ? [] : cites(claim, IN_SHORT, disagreement, site)),
  );
}

/**
 * A claim shown on another page than its own: its words and citations, numbered by the references of this page. It has no
 * anchor, since its address is that of the page it belongs to.
 *
 * @param isAnswer whether it is an answer in a panel that shows its disagreement, so that no link need lead there
 */
export function shownClaimElement(claim: Claim, page: string, site: Site, isAnswer = false): Element {
  const disagreement = isAnswer ? undefined : site.evidence.disagreements.get(claim.disagreement ?? '');
  return el(
    'span',
    { class: 'shown-claim', ...marksOf(claim.id, claim) },
    claim.text,
    ...cites(claim, page, disagreement, site),
  );
}

function marksOf(id: string, claim: Claim | undefined): Record<string, string> {
  const standing = claim?.standing ?? 'single';
  return { 'data-claim': id, 'data-standing': standing };
}

/**
 * The numbered citations of a claim, one for each passage that it rests on. Behind the last one follows how the claim stands:
 * a sign that the style sheet draws, which a screen reader hears once a claim, in a few words; or, where sources differ and
 * these words are to lead there, a link. What is seen and what is heard are told apart nowhere else.
 *
 * @param page address of the page in whose references the numbers count
 * @param disagreement the one that is linked to, if the claim is part of one and it is not told here anyway
 */
function cites(claim: Claim, page: string, disagreement: Disagreement | undefined, site: Site): Node[] {
  if (claim.citations.length === 0) return [];
  const { evidence, referencesOf } = site;
  const links = claim.citations.map((citation, index) => {
    const document = evidence.documents.get(citation.document);
    const passage = document?.passages.get(citation.passage);
    const quotation = passage === undefined ? null : quotationFor(claim.text, passage);
    const number = `${referencesOf(page).get(passageKey(citation))?.number ?? ''}`;
    const name = `Reference ${number}: ${document?.label ?? citation.document}`;
    const isLast = index === claim.citations.length - 1;
    return el(
      'a',
      {
        class: 'cite',
        href: `/sources/${citation.document}/#${citation.passage}`,
        // Which of several statements the card shows.
        'data-origins':
          (passage?.digest.length ?? 0) > 1 ? originsOfCitation(citation, evidence.documents).join(' ') : undefined,
        'data-quotation': quotation === null ? undefined : `${passage?.quotations.indexOf(quotation)}`,
        'aria-label': isLast && disagreement === undefined ? `${name}; ${STANDING[claim.standing].spoken}` : name,
      },
      number,
    );
  });
  const differ = disagreement && {
    class: 'differ',
    href: disagreement.address,
    'aria-label': `Sources differ: ${disagreement.question}`,
  };
  return [
    el('span', { class: 'cites' }, WORD_JOINER, ...links, ...(differ ? [el('a', differ, 'sources differ')] : [])),
  ];
}

/** No line breaks between a claim and its first citation. */
const WORD_JOINER = '\u2060';
