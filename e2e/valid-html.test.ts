import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from '@playwright/test';
import { ADDRESSES } from './site-pages.ts';

/** Rules that stand against how this site is printed, each with its reason. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro closes void elements and prints attributes in its own way; browsers read both.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // One small script stands in each page; see docs/decisions/0006-scripts.md.
    'no-inline-style': 'error',
    // "Search" names both the field and the page it stands on; lengths are a matter for search engines.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const findings: string[] = [];
  for (const address of [...ADDRESSES.map((path) => join(path, 'index.html')), '/404.html']) {
    const report = await validator.validateFile(join('dist', address));
    for (const { messages } of report.results) {
      findings.push(
        ...messages.map(({ line, column, ruleId, message }) => `${address}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  expect(findings).toEqual([]);
});
