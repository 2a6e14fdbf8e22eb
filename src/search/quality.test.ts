import { beforeAll, expect, it } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { readContentFiles } from '../intake/files.ts';
import { takeIn } from '../intake/take-in.ts';
import { addressesOf, anchorNames } from '../evidence/addresses.ts';
import { readAskedWords } from './asked-words.ts';
import { makeIndex } from './make-index.ts';
import { answerQueries, countAnswered, engineInMemory, readQueries } from './quality.ts';
import { recordsOf } from './records/index.ts';
import type { Evidence } from '../evidence/model.ts';
import type { Engine } from './model.ts';

let evidence: Evidence;
let engine: Engine;

beforeAll(async () => {
  evidence = assembleEvidence(takeIn(await readContentFiles(process.cwd())).content);
  engine = await engineInMemory(makeIndex(evidence, readAskedWords()));
}, 60_000);

it('of what people ask, 95 of 100 is answered among the first three and 85 first', { timeout: 60_000 }, async () => {
  const queries = readQueries();
  expect(queries.length).toBeGreaterThanOrEqual(120);
  const answered = await answerQueries(queries, engine);
  const { first, amongFirst } = countAnswered(answered);
  const missed = answered.filter(({ place }) => place === null || place > 3);
  const told = missed.map(({ ask, finds, got }) => `${ask}: ${got.join(' ')} and not ${finds.join(' ')}`).join('\n');
  expect(amongFirst / queries.length, told).toBeGreaterThanOrEqual(0.95);
  expect(first / queries.length, told).toBeGreaterThanOrEqual(0.85);
});

it('everything found has an address that exists', () => {
  const addresses = addressesOf(evidence);
  const lost = recordsOf(evidence)
    .flatMap(({ url, parts }) => [url, ...parts.flatMap((part) => part.url ?? [])])
    .filter((url) => {
      const [path = '', anchor] = url.split('#');
      const anchors = addresses.get(path);
      if (anchors === undefined) return path !== '/';
      return anchor !== undefined && anchors.built !== null && !anchorNames(anchors).includes(anchor);
    });
  expect([...new Set(lost)]).toEqual([]);
});

it('names that people type belong to entries of the glossary', () => {
  for (const entry of readAskedWords().typedNames.keys()) expect(evidence.glossary.has(entry), entry).toBe(true);
});
