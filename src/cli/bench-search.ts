import { execFileSync } from 'node:child_process';
import { readEvidence } from '../intake/read-evidence.ts';
import { readAskedWords } from '../search/asked-words.ts';
import { makeIndex } from '../search/make-index.ts';
import { answerQueries, countAnswered, engineInMemory, readQueries, type AnsweredQuery } from '../search/quality.ts';
import type { SearchMeasure } from './measure-search.ts';
import type { Table } from './table.ts';

/** A phone of the middle is reckoned to be so many times slower than this machine. */
const THROTTLED = 4;

/** As many claims as the site had when search was first measured, times what is asked of it. */
const CLAIMS = 2_000;
const TIMES = [1, 100];

/** What invented content can be asked for: its only words. */
const INVENTED = [
  'Town 17',
  'body 4 counted people',
  'families left Town 3',
  '1234',
  'roads open by night',
  'disagree',
  'tonw 9',
];

/** What a first query costs, on this site and on invented content. */
export async function benchSearch(): Promise<Table> {
  const rows = [
    rowOf(
      'this site',
      measureOf(
        0,
        readQueries().map(({ ask }) => ask),
      ),
    ),
  ];
  for (const times of TIMES) rows.push(rowOf(`invented, ${times}×`, measureOf(times * CLAIMS, INVENTED)));
  return {
    title: `Search: a first query, kB compressed with the engine, and ms at ${THROTTLED} times throttling`,
    columns: [
      'content',
      'claims',
      'records',
      'shards',
      'index, ms',
      'engine, kB',
      'usual, kB',
      'most, kB',
      'usual, ms',
      '95 of 100, ms',
    ],
    rows,
    empty: '',
  };
}

/** @param claims how many to invent; 0 for the site's own */
function measureOf(claims: number, asks: readonly string[]): SearchMeasure {
  const printed = execFileSync(process.execPath, ['src/cli/measure-search.ts', String(claims), JSON.stringify(asks)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(printed) as SearchMeasure;
}

function rowOf(what: string, measure: SearchMeasure): (string | number)[] {
  const { claims, records, shards, making, engine, usualBytes, mostBytes, usualTime, mostTime } = measure;
  const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
  return [
    what,
    claims,
    records,
    shards,
    Math.round(making),
    kilobytes(engine),
    kilobytes(engine + usualBytes),
    kilobytes(engine + mostBytes),
    Math.round(usualTime * THROTTLED),
    Math.round(mostTime * THROTTLED),
  ];
}

let answered: Promise<AnsweredQuery[]> | undefined;

/** The queries of `queries.yaml`, asked once for both tables. */
function answers(): Promise<AnsweredQuery[]> {
  answered ??= readEvidence()
    .then(({ evidence }) => engineInMemory(makeIndex(evidence, readAskedWords())))
    .then((engine) => answerQueries(readQueries(), engine));
  return answered;
}

/** How many of the queries are answered, by what sort of query they are. */
export async function benchAnswers(): Promise<Table> {
  const all = await answers();
  const kinds = [...Map.groupBy(all, ({ kind }) => kind), ['all', all] as const];
  return {
    title: 'Search: queries with a right answer',
    columns: ['queries', 'asked', 'first', 'among three', 'of 100, first', 'of 100, among three'],
    rows: kinds.map(([kind, queries]) => {
      const { first, amongFirst } = countAnswered(queries);
      const of100 = (count: number): number => Math.round((1000 * count) / queries.length) / 10;
      return [kind, queries.length, first, amongFirst, of100(first), of100(amongFirst)];
    }),
    empty: '',
  };
}

/** The queries whose right answer does not stand first. */
export async function benchMisses(): Promise<Table> {
  const missed = (await answers()).filter(({ place }) => place !== 1);
  return {
    title: 'Search: right answers that do not stand first',
    columns: ['place', 'query', 'first result', 'looked for'],
    rows: missed.map(({ place, ask, got, finds }) => [place ?? 'none', ask, got[0] ?? 'nothing', finds[0] ?? '']),
    empty: 'None.',
  };
}
