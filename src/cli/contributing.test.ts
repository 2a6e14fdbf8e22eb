import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readContentFiles } from '../intake/files.ts';
import { checkFiles } from '../intake/read-evidence.ts';

const PAGE = 'content/explainers/toll.mdx';

it('the claim of the guide holds as a newcomer pastes it', { timeout: 60_000 }, async () => {
  const guide = await readFile('CONTRIBUTING.md', 'utf8');
  const claim = /```mdx\s*(<Claim .*<\/Claim>)\s*```/.exec(guide)?.[1] ?? '';
  const files = await readContentFiles(process.cwd());
  const pasted = files.map((file) =>
    file.path === PAGE ? { ...file, text: file.text.replace(/(## Hospitals.*\n\n.*)/, `$1 ${claim}`) } : file,
  );
  expect(pasted.find(({ path }) => path === PAGE)?.text).toContain(`</Claim> ${claim}`);
  expect(checkFiles(pasted).findings).toEqual([]);
});
