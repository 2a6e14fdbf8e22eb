/** The search engine: answers queries from the shards of the index, wherever they come from. */
import { STANDINGS } from '../evidence/standing-words.ts';
import { KINDS } from './kinds.ts';
import { answeringPart } from './answering-part.ts';
import { atRoot, beginningOf } from './begun-answers.ts';
import { newestDateIn } from './date-words.ts';
import { countFacets, recordsAllowed } from './narrowing.ts';
import { markText, markerOf, passageOf, type Marked, type Marker } from './passage.ts';
import { cleaned, readQuery, suggestionsFor, type Query } from './query.ts';
import { rank, weightsOf, type AskedGroup, type Ranked } from './rank.ts';
import { loadByScript } from './script-loader.ts';
import { readShards, type ShardReader } from './shard-reader.ts';
import { shortAnswerOf } from './short-answer.ts';
import { foldedWords } from './words.ts';
import type { Answer, Engine, Filters, Hit } from './model.ts';
import { SHORTEST_BEGINNING, type LoadShard, type PartRow, type RecordRow } from './shards.ts';

/** The best by impacts are looked at more closely, at least so many: what they say, not only which words they hold. */
const LOOKED_AT = 16;

/**
 * How much it adds to a record that its title is what was asked; that one passage has all of it; that it is the entry of what was
 * asked; that its page's title has it; that the words asked for stand near to each
 * other; and that it tells a date where one was asked for.
 */
const EXACT_TITLE = 3.5;
const WHOLE_IN_PASSAGE = 0.4;
const ABOUT_IT = 0.25;
const IN_PAGE_TITLE = 0.4;
const NEAR = 0.3;
const TELLS_DATE = 0.4;

/** How much worse a document answers that has a word of the query only in its publisher's name: "christians" asks for no newspaper. */
const ONLY_OF_PUBLISHER = 0.1;

/** More than this part of a publisher's name names it. */
const NAMES_PUBLISHER = 0.5;

/**
 * The engine for the site whose root is at an address.
 *
 * @param root ends with `/`; the addresses of hits begin with it
 * @param past see {@link loadByScript}
 * @throws if the first shard cannot be loaded
 */
export function loadEngine(root: string, past = ''): Promise<Engine> {
  return engineOver(loadByScript(root, past), root);
}

/** The engine over shards that `load` fetches. */
export async function engineOver(load: LoadShard, root: string): Promise<Engine> {
  const shards = await readShards(load);
  return {
    prepare: async (query) => {
      const last = foldedWords(cleaned(query)).at(-1) ?? '';
      if (last.length >= SHORTEST_BEGINNING) await shards.completions(last);
    },
    search: (query, limit, filters = {}) => search(query, limit, filters, shards, root),
    facets: async (query, filters = {}) => {
      const { ranked } = await lookUp(query, null, shards);
      return countFacets(cleaned(query) === '' ? null : ranked.map(({ record }) => record), filters, shards);
    },
  };
}

interface LookedUp {
  readonly query: Query;
  readonly groups: readonly AskedGroup[];
  readonly ranked: readonly Ranked[];
}

async function lookUp(text: string, allowed: ReadonlySet<number> | null, shards: ShardReader): Promise<LookedUp> {
  const query = await readQuery(text, shards);
  const groups = await Promise.all(
    query.groups.map(async (group) => ({
      group,
      terms: (
        await Promise.all(
          group.alternatives.map(async ({ term, place, weight, onlyAnswers = false }) => ({
            term: await shards.term(term, place),
            weight,
            onlyAnswers,
          })),
        )
      ).flatMap(({ term, ...how }) => (term === null ? [] : [{ term, ...how }])),
    })),
  );
  return { query, groups, ranked: rank(groups, allowed) };
}

async function search(
  text: string,
  limit: number,
  filters: Filters,
  shards: ShardReader,
  root: string,
): Promise<Answer> {
  const allowed = await recordsAllowed(filters, shards);
  const beginning = allowed === null ? beginningOf(cleaned(text), limit) : null;
  const ready = beginning === null ? null : await shards.answerTo(beginning);
  if (ready !== null) return atRoot(ready, limit, root);
  const { query, groups, ranked } = await lookUp(text, allowed, shards);
  const listed = cleaned(text) === '' && allowed !== null ? inOrder(allowed) : ranked;
  const marker = markerOf(groups, weightsOf(groups));
  // A query that ends within a word is still being typed: the answer has to come before the next letter changes it.
  const first = query.isUnfinished ? limit : Math.max(limit, LOOKED_AT);
  const looked = (
    await Promise.all(listed.slice(0, first).map((one) => lookAt(one, query, groups, marker, shards)))
  ).filter((candidate) => candidate !== null);
  const candidates = (query.wants.now ? latestFirst(looked) : looked).sort((a, b) => b.score - a.score);
  const found = candidates.slice(0, limit);
  const isNothing = found.length === 0;
  return {
    hits: found.map((candidate) => hitOf(candidate, root)),
    total: listed.length,
    more: groups.some(({ terms }) => terms.some(({ term }) => term.isCut)),
    short: shortAnswerOf(query.wants, groups, marker, candidates, root),
    instead: isNothing ? null : query.instead,
    notUnderstood: [...new Set(query.unknown.map(({ written }) => written))],
    isTooCommon: query.isTooCommon,
    nearest: isNothing ? await suggestionsFor(query, shards) : [],
    topics: isNothing ? (await shards.topics()).map(([title, url]) => ({ title, url: absolute(url, root) })) : [],
  };
}

function inOrder(records: ReadonlySet<number>): Ranked[] {
  return [...records].sort((a, b) => a - b).map((record) => ({ record, score: -record, share: 1 }));
}

/** How much less what was told some years before the newest of the candidates answers how things stand now; the last for all before. */
const YEARS_BEHIND = [1, 0.85, 0.5];
const UNDATED = 0.6;

/** Candidates that tell of long ago lowered beside those that tell of late. */
function latestFirst(candidates: readonly Candidate[]): Candidate[] {
  const yearOf = ({ row, part }: Candidate): number =>
    Number((newestDateIn(`${row[2]}. ${part?.[0] ?? ''}`) ?? '').slice(0, 'YYYY'.length));
  const newest = Math.max(...candidates.map(yearOf));
  return candidates.map((candidate) => {
    const year = yearOf(candidate);
    const worth = year === 0 ? UNDATED : YEARS_BEHIND[Math.min(newest - year, YEARS_BEHIND.length - 1)];
    return { ...candidate, score: candidate.score * (worth ?? 1) };
  });
}

/** A record that may be shown, with the part of it that answers best. */
interface Candidate {
  readonly row: RecordRow;
  readonly score: number;
  readonly part: PartRow | undefined;
  readonly marked: Marked;
}

async function lookAt(
  { record, score }: Ranked,
  query: Query,
  groups: readonly AskedGroup[],
  marker: Marker,
  shards: ShardReader,
): Promise<Candidate | null> {
  const row = await shards.record(record);
  if (row === null) return null;
  const title = markText(row[2], marker);
  const page = markText(row[3], marker);
  const parts = row[5].map((part) => ({ part, marked: markText(part[0], marker) }));
  const kind = KINDS[row[1]] ?? 'section';
  const shown = answeringPart(kind, parts, title.share, query.wants);
  const inParts = Math.max(0, ...parts.map(({ marked }) => marked.share));
  const inPassage = Math.max(title.share, inParts);
  const about = groups.reduce(
    (sum, { group }, place) => sum + (group.entries.includes(row[4]) ? (marker.weights[place] ?? 0) : 0),
    0,
  );
  const ofName = query.wants.countsTitle(kind)
    ? EXACT_TITLE * (title.share * title.covered) ** 2 + ABOUT_IT * about
    : 0;
  const tellsDate = query.wants.time && shown !== undefined && newestDateIn(shown.part[0]) !== null ? TELLS_DATE : 0;
  const nearness = Math.max(title.nearness, ...parts.map(({ marked }) => marked.nearness));
  const fits = 1 + ofName + WHOLE_IN_PASSAGE * inPassage + IN_PAGE_TITLE * page.share + NEAR * nearness + tellsDate;
  const isByChance = kind === 'source' && title.share > inParts && !isPublisherNamed(row[2], marker);
  return {
    row,
    score:
      score * query.wants.worthOf(kind, newestDateIn(row[2]) !== null) * fits * (isByChance ? ONLY_OF_PUBLISHER : 1),
    part: shown?.part,
    marked: shown?.marked ?? { text: '', marks: [], share: 0, covered: 0, nearness: 0 },
  };
}

/** Whether a query names a publisher, by which documents are called: "The Christian Science Monitor, 3 August 2012". */
function isPublisherNamed(title: string, marker: Marker): boolean {
  const publishers = title.replace(/, [^,]*$/, '').split(' / ');
  return publishers.some((publisher) => markText(publisher, marker).covered > NAMES_PUBLISHER);
}

function hitOf({ row, part, marked }: Candidate, root: string): Hit {
  const [url, kind, title, page] = row;
  const path = url.split('#')[0] ?? '';
  const partUrl = part === undefined || part[1] === '' ? null : part[1].startsWith('#') ? path + part[1] : part[1];
  const standing = part === undefined ? undefined : STANDINGS[part[2]];
  const isPassage = KINDS[kind] === 'source' && partUrl !== null && marked.share > 0;
  return {
    url: absolute(isPassage ? partUrl : url, root),
    kind: KINDS[kind] ?? 'section',
    title,
    page: page === '' ? null : page,
    passage: passageOf(marked),
    claim: standing === undefined || partUrl === null ? null : { url: absolute(partUrl, root), standing },
  };
}

/** An address of the site, as it is reached from its root. */
function absolute(url: string, root: string): string {
  return root + url.replace(/^\//, '');
}
