/** Asks the engine and puts the answer under a box. The engine is loaded once for a page, when it is first needed. */
import { loadEngine } from '../search/engine.ts';
import { MissingShard, OtherIndex } from '../search/script-loader.ts';
import { addressOfAsked, countFilters, type Asked } from './search-asked.ts';
import {
  countOf,
  failed,
  insteadNote,
  notUnderstoodNote,
  nothingFound,
  resultList,
  shortAnswer,
} from './search-results.ts';
import { make } from './nodes.ts';
import { siteRoot } from './loading.ts';
import type { Answer, Engine } from '../search/model.ts';

let engine: Promise<Engine> | undefined;
let newer: Promise<Engine> | undefined;

/** The engine; rejects if it cannot be had, and tries again at the next call. */
function startEngine(): Promise<Engine> {
  engine ??= loadEngine(siteRoot()).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** An engine of the newest edition, past what the browser has kept; one for all who ask for it at the same time. */
function startNewer(): Promise<Engine> {
  newer ??= loadEngine(siteRoot(), `?${Date.now()}`).finally(() => (newer = undefined));
  return newer;
}

/**
 * Asks the engine. If the site was published anew since the page was opened, or since the browser kept a file of the index, files
 * of two editions meet, or one is no longer there: then all that the question needs is fetched once more, past what is kept. Only if
 * that answers, it is asked from then on: where the line is cut, what was loaded before still answers.
 *
 * @throws MissingShard or OtherIndex where that fails as well
 */
export async function askEngine<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
  try {
    return await question(await startEngine());
  } catch (error) {
    if (!(error instanceof OtherIndex || error instanceof MissingShard)) throw error;
    const started = startNewer();
    const answer = await question(await started);
    engine = started;
    return answer;
  }
}

/** Loads the engine ahead of the first question. */
export function warmUp(): void {
  startEngine().catch(() => undefined);
}

/** Loads what a query will need of which this is the beginning. */
export function prepare(query: string): void {
  startEngine()
    .then((engine) => engine.prepare(query))
    .catch(() => undefined);
}

/** What is shown for a question: `said` is for the status, `answer` null where the engine failed. */
export interface Shown {
  readonly answer: Answer | null;
  readonly nodes: readonly HTMLElement[];
  readonly said: string;
}

/** Asks, and makes what a reader sees. Never rejects. */
export async function ask(asked: Asked, limit: number, place: 'header' | 'page'): Promise<Shown> {
  try {
    const answer = await askEngine((engine) => engine.search(asked.query, limit, asked.filters));
    return { answer, ...shownOf(answer, asked, place) };
  } catch (error) {
    const note = failed(error instanceof MissingShard ? error.file : null);
    return { answer: null, nodes: [note], said: textOf(note) };
  }
}

function shownOf(answer: Answer, { query, filters }: Asked, place: 'header' | 'page'): Omit<Shown, 'answer'> {
  const short = answer.short === null ? [] : [shortAnswer(answer.short)];
  if (answer.hits.length === 0) {
    const filtered = countFilters(filters) === 0 ? null : { addressWithout: searchAddress({ query, filters: {} }) };
    const empty = nothingFound(answer, query, filtered, (near) => searchAddress({ query: near, filters }));
    return { nodes: [...short, empty], said: textOf(empty.firstElementChild) };
  }
  const left = answer.notUnderstood.length === 0 ? [] : [notUnderstoodNote(answer.notUnderstood)];
  const notes = [...(answer.instead === null ? [] : [insteadNote(answer.instead)]), ...left];
  const count = countOf(answer, answer.instead?.shown ?? query);
  return {
    nodes: [...notes, ...short, count, resultList(answer.hits, place)],
    said: [...notes, count].map(textOf).join(' '),
  };
}

/** The address of the search page that asks this, from the root of the site. */
export function searchAddress(asked: Asked): string {
  return `/search/${addressOfAsked(asked)}`;
}

/** Stands in a list while the first answer is on its way. */
export function waiting(): HTMLElement {
  return make('p', 'search-waiting', 'Searching …');
}

function textOf(node: Element | null): string {
  return node?.textContent ?? '';
}
