import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readContentFiles, type ContentFile } from './files.ts';
import { folderForTest } from './folder-for-test.ts';
import { sampleContent } from './sample-content.ts';
import { takeIn } from './take-in.ts';

const PAGE = `---
title: Sample
summary: A sample page.
order: 9
---

- <Claim id="a" on="first-report#p1">Observer counted at least five people.</Claim>

<Claim id="b" on="first-report#p1">Observer counted again.</Claim> And so on.
`;

async function readFrom(files: readonly ContentFile[], written: (text: string) => string): Promise<ContentFile[]> {
  const root = folderForTest('files');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), written(text));
  }
  return readContentFiles(root);
}

it('files with Windows line endings say the same as files without', async () => {
  const sample = sampleContent('', { 'content/explainers/sample.mdx': PAGE });
  const plain = takeIn(await readFrom(sample, (text) => text));
  const windows = takeIn(await readFrom(sample, (text) => text.replaceAll('\n', '\r\n')));
  expect(plain.findings).toEqual([]);
  expect(windows).toEqual(plain);
});
