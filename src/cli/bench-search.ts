import { execFileSync } from 'node:child_process';
import { readEvidence } from '../intake/read-evidence.ts';
import { readAskedWords } from '../search/asked-words.ts';
import { makeIndex } from '../search/make-index.ts';
import {
  answerQueries,
  countAnswered,
  engineInMemory,
  readFreshQueries,
  readQueries,
  type AnsweredQuery,
} from '../search/quality.ts';
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
      'filters, kB',
      'filters, ms',
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
    kilobytes(measure.facetBytes),
    Math.round(measure.facetTime * THROTTLED),
  ];
}

interface Answers {
  readonly tuned: readonly AnsweredQuery[];
  /** Of `fresh-queries.yaml`; those that are sealed are counted and not shown. */
  readonly open: readonly AnsweredQuery[];
  readonly sealed: readonly AnsweredQuery[];
}

let answered: Promise<Answers> | undefined;

/** The queries of both files, asked once for all tables. */
function answers(): Promise<Answers> {
  answered ??= askAll();
  return answered;
}

async function askAll(): Promise<Answers> {
  const { evidence } = await readEvidence();
  const engine = await engineInMemory(await makeIndex(evidence, readAskedWords()));
  const { open, sealed } = readFreshQueries();
  return {
    tuned: await answerQueries(readQueries(), engine),
    open: await answerQueries(open, engine),
    sealed: await answerQueries(sealed, engine),
  };
}

/** How many of the queries are answered on which the search is tuned, by what sort of query they are. */
export async function benchAnswers(): Promise<Table> {
  const { tuned } = await answers();
  return tableOfAnswers('Search: queries with a right answer', [
    ...Map.groupBy(tuned, ({ kind }) => kind),
    ['all', tuned],
  ]);
}

/** The same of those on which it is not tuned. */
export async function benchFreshAnswers(): Promise<Table> {
  const { open, sealed } = await answers();
  const fresh = [...open, ...sealed];
  return tableOfAnswers('Search: fresh queries, on which it is not tuned, with a right answer', [
    ...Map.groupBy(fresh, ({ kind }) => kind),
    ['open', open],
    ['sealed', sealed],
    ['all', fresh],
  ]);
}

function tableOfAnswers(title: string, kinds: readonly (readonly [string, readonly AnsweredQuery[]])[]): Table {
  return {
    title,
    columns: ['queries', 'asked', 'first', 'among three', 'of 100, first', 'of 100, among three'],
    rows: kinds.map(([kind, queries]) => {
      const { first, amongFirst } = countAnswered(queries);
      const of100 = (count: number): number => Math.round((1000 * count) / queries.length) / 10;
      return [kind, queries.length, first, amongFirst, of100(first), of100(amongFirst)];
    }),
    empty: '',
  };
}

/** The queries whose right answer does not stand first, without those that are sealed. */
export async function benchMisses(): Promise<Table> {
  const { tuned, open } = await answers();
  const missed = [...tuned, ...open].filter(({ place }) => place !== 1);
  return {
    title: 'Search: right answers that do not stand first',
    columns: ['place', 'query', 'first result', 'looked for'],
    rows: missed.map(({ place, ask, got, finds }) => [place ?? 'none', ask, got[0] ?? 'nothing', finds[0] ?? '']),
    empty: 'None.',
  };
}
