import { expect, it } from 'vitest';
import { readEvidence } from '../intake/read-evidence.ts';
import { pagesInReadingOrder } from './reading-order.ts';

it('a list of the whole site begins with its home and ends with the glossary', async () => {
  const { evidence } = await readEvidence();
  const kinds = pagesInReadingOrder(evidence).map((page) => page.kind);
  expect([...new Set(kinds)]).toEqual([
    'page',
    'explainer',
    'actor',
    'chart',
    'disagreement',
    'lesson',
    'sheet',
    'answers',
    'glossary',
  ]);
}, 30_000);
