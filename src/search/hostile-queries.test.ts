/**
 * Thousands of queries as someone with bad intentions, or a cat on the keyboard, could type them. Each is answered soon, and an answer
 * is made of the site's own words and addresses, besides what was asked, as plain text. A failure names the seed that makes it again.
 */
import { beforeAll, expect, it } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { EXECUTED, hostileText, spoiltText } from '../generator/hostile-text.ts';
import { randomFrom } from '../generator/random.ts';
import { readContentFiles } from '../intake/files.ts';
import { takeIn } from '../intake/take-in.ts';
import { readAskedWords } from './asked-words.ts';
import { makeIndex } from './make-index.ts';
import { engineInMemory, readQueries } from './quality.ts';
import { askedOfAddress, LONGEST_QUERY } from '../browser/search-asked.ts';
import type { Answer, Engine, Filters } from './model.ts';

const QUERIES = 3_700;

/** The longest that a query may take, in milliseconds of the processor. */
const PATIENCE = 1_000;

let engine: Engine;
let asked: string[] = [];
beforeAll(async () => {
  const evidence = assembleEvidence(takeIn(await readContentFiles(process.cwd())).content);
  engine = await engineInMemory(await makeIndex(evidence, readAskedWords()));
  asked = readQueries().map(({ ask }) => ask);
}, 60_000);

/** A query spoilt or made up, and now and then filters as an address could name them. */
function query(seed: number): { written: string; filters: Filters } {
  const random = randomFrom(seed);
  const written = random.below(3) === 0 ? hostileText(random) : spoiltText(random.oneOf(asked), random);
  const filters = random.below(10) === 0 ? { kind: hostileText(random), year: hostileText(random) } : {};
  return { written, filters };
}

/** Everywhere in an answer where a page takes an address from. */
const addressesIn = ({ hits, short, topics }: Answer): string[] => [
  ...hits.flatMap(({ url, claim }) => [url, ...(claim === null ? [] : [claim.url])]),
  ...(short === null ? [] : [short.url, ...short.citations.map(({ url }) => url)]),
  ...topics.map(({ url }) => url),
];

it(
  `${QUERIES} hostile queries: each is answered soon, with the site's own addresses`,
  { timeout: 120_000 },
  async () => {
    let found = 0;
    for (let seed = 1; seed <= QUERIES; seed++) {
      const { written, filters } = query(seed);
      const { query: clean } = askedOfAddress(`?${new URLSearchParams({ q: written })}`);
      const before = process.cpuUsage();
      const answer = await engine.search(clean, 10, filters).catch((error: unknown) => error);
      const { user, system } = process.cpuUsage(before);
      if (answer instanceof Error) throw new Error(`seed ${seed}: ${JSON.stringify(clean)}`, { cause: answer });
      expect((user + system) / 1000, `seed ${seed}: ${JSON.stringify(clean)}`).toBeLessThan(PATIENCE);
      const addresses = addressesIn(answer as Answer);
      expect(
        addresses.filter((url) => !/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/.test(url)),
        `seed ${seed}`,
      ).toEqual([]);
      expect([...clean].length, `seed ${seed}`).toBeLessThanOrEqual(LONGEST_QUERY);
      if ((answer as Answer).hits.length > 0) found += 1;
    }
    expect(Object.hasOwn(globalThis, EXECUTED)).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(found).toBeGreaterThan(QUERIES / 4);
  },
);
