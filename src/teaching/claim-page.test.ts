import { expect, it } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { takeIn } from '../intake/take-in.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { markup } from '../html/tree.ts';
import { claimPage } from './claim-page.ts';

const TEXT = '<Claim id="how-many-died" on="first-report#p1">The Observer said that at least five people died.</Claim>';

it('a claim alone shows its words, how it stands, its sources with who says it, and how it is cited and embedded', () => {
  const evidence = assembleEvidence(takeIn(sampleContent(TEXT)).content);
  const claim = evidence.claims.get('how-many-died');
  if (claim === undefined) throw new Error('The sample has no claim.');
  const citations = [
    { style: 'mla' as const, label: 'MLA', text: '“Sample.” address.invalid/sample/#c-how-many-died.', html: null },
  ];
  const page = claimPage(claim, evidence, {
    day: '2026-11-22',
    site: new URL('https://example.org/aleppo'),
    citations,
  });
  const html = markup([page]);
  expect(html).toContain('The Observer said that at least five people died.');
  expect(html).toContain('<b>One independent origin</b>');
  expect(html).toContain('href="/sources/first-report/#p1"');
  expect(html).toContain('<p>At least five people died. <span class="by">Observer</span></p>');
  expect(html).toContain('“Sample.” example.org/aleppo/sample/#c-how-many-died.');
  expect(html).toContain("&lt;iframe src='https://example.org/aleppo/embed/claim/how-many-died/'");
});
