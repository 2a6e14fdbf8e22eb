import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { validator } from './html-validator.ts';
import { measured } from './measured.ts';
import { ADDRESSES } from './site-pages.ts';

test('every page is valid HTML', async () => {
  const findings: string[] = [];
  const pages = [...ADDRESSES.map((path) => join(path, 'index.html')), '/404.html'];
  for (const address of pages) {
    const report = await validator.validateFile(join('dist', address));
    for (const { messages } of report.results) {
      findings.push(
        ...messages.map(({ line, column, ruleId, message }) => `${address}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  measured({ 'pages valid': pages.length, 'validator findings': findings.length });
  expect(findings).toEqual([]);
});
