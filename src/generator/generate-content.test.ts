import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { checkFiles, readEvidence } from '../intake/read-evidence.ts';
import { generateContent, writeGeneratedContent } from './generate-content.ts';

it('passes all checks, in the proportions that the site is planned to come to', { timeout: 60_000 }, () => {
  const { evidence, findings } = checkFiles(generateContent({ claims: 2_700 }));
  expect(findings).toEqual([]);
  const pages = [...evidence.pages.values()].filter(({ slug }) => slug.startsWith('page-'));
  const claims = [...evidence.claims.values()];
  expect(claims.length).toBeGreaterThan(2_600);
  expect(claims.length).toBeLessThan(2_800);
  expect(evidence.disagreements.size).toBe(Math.round(2_700 / 28));
  for (const page of pages) expect(page.claims).toHaveLength(12);
  expect(pages.length / evidence.documents.size).toBeCloseTo(10, 0);
  expect(new Set(claims.map((claim) => claim.standing))).toEqual(new Set(['disputed', 'single', 'corroborated']));
  expect(claims.some((claim) => claim.exceptions.length > 0)).toBe(true);
});

it('is the same for the same seed, and another for another', { timeout: 60_000 }, () => {
  expect(generateContent({ claims: 200, seed: 7 })).toEqual(generateContent({ claims: 200, seed: 7 }));
  expect(generateContent({ claims: 200, seed: 8 })).not.toEqual(generateContent({ claims: 200, seed: 7 }));
});

it('is about nobody: every name in it is a number', { timeout: 60_000 }, () => {
  const { evidence } = checkFiles(generateContent({ claims: 200 }));
  const names = [...evidence.claims.values()].flatMap(
    (claim) => claim.text.match(/(?<![.] )(?<!^)\p{Lu}\p{L}+/gu) ?? [],
  );
  const months = ['January', 'March', 'April', 'June', 'August', 'September', 'October', 'November'];
  expect(new Set(names.filter((name) => !months.includes(name)))).toEqual(new Set(['Body', 'Town']));
});

it('is written into an empty folder and nowhere else', { timeout: 60_000 }, async () => {
  const root = folderForTest('generated');
  await writeGeneratedContent(root, { claims: 100 });
  expect((await readEvidence({ root })).evidence.claims.size).toBeGreaterThan(90);
  const used = folderForTest('generated');
  writeFileSync(join(used, 'mine.txt'), 'x');
  await expect(writeGeneratedContent(used, { claims: 100 })).rejects.toThrow('is not empty');
});
