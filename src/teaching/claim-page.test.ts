import { expect, it } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { takeIn } from '../intake/take-in.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { markup } from '../html/tree.ts';
import { claimPage } from './claim-page.ts';

const TEXT = '<Claim id="how-many-died" on="first-report#p1">The Observer said that at least five people died.</Claim>';

function pageOf(id: string): string {
  const evidence = assembleEvidence(takeIn(sampleContent(TEXT)).content);
  const claim = evidence.claims.get(id);
  if (claim === undefined) throw new Error(`The sample has no claim ${id}.`);
  const citations = [
    { style: 'mla' as const, label: 'MLA', text: `“Sample.” address.invalid/sample/#c-${id}.`, html: null },
  ];
  const edition = { day: '2026-11-22', site: new URL('https://example.org/aleppo'), citations };
  return markup([claimPage(claim, evidence, edition)]);
}

it('a claim alone shows its words, how it stands, its sources with who says it, and how it is cited and embedded', () => {
  const html = pageOf('how-many-died');
  expect(html).toContain('The Observer said that at least five people died.');
  expect(html).toContain('<b>One independent origin</b>');
  expect(html).toContain('href="/sources/first-report/#p1"');
  expect(html).toContain('<p>At least five people died. <span class="by">Observer</span></p>');
  expect(html).toContain('“Sample.” example.org/aleppo/sample/#c-how-many-died.');
  expect(html).toContain("&lt;iframe src='https://example.org/aleppo/embed/claim/how-many-died/'");
});

it('an answer of a disagreement that stands alone says who gives it, since its words need not', () => {
  expect(pageOf('how-many-none')).toContain('Nobody.</p><p class="answerer">Answer given by: Ministry</p>');
  expect(pageOf('how-many-died')).not.toContain('Answer given by');
});
