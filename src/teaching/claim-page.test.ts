import { expect, it } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { readContentFiles } from '../intake/files.ts';
import { takeIn } from '../intake/take-in.ts';
import { citationsOf } from '../bibliography/page-citation.ts';
import { claimPage } from './claim-page.ts';

it('a claim alone shows its words, how it stands, its sources with who says it, and how it is cited and embedded', async () => {
  const evidence = assembleEvidence(takeIn(await readContentFiles(process.cwd())).content);
  const claim = evidence.claims.get('toll-brief-displaced');
  if (claim === undefined) throw new Error('The claim is gone.');
  const citations = citationsOf({
    id: 'toll-in-brief',
    title: 'In brief',
    page: 'The human toll',
    path: '/toll/#c-toll-brief-displaced',
    published: '2026-11-22',
  });
  const html = claimPage(claim, evidence, {
    day: '2026-11-22',
    site: new URL('https://example.org/aleppo'),
    citations,
  });
  expect(html).toContain('1.1 million people newly displaced');
  expect(html).toContain('<b>On record</b>');
  expect(html).toContain('href="/sources/ocha-2024-12-31/#opening-2"');
  expect(html).toContain('<span class="by">UN Office for the Coordination of Humanitarian Affairs (OCHA)</span>');
  expect(html).toContain(
    '“In Brief.” The Human Toll, Aleppo Explained, 22 Nov. 2026, example.org/aleppo/toll/#c-toll-brief-displaced.',
  );
  expect(html).toContain("&lt;iframe src='https://example.org/aleppo/embed/claim/toll-brief-displaced/'");
});
