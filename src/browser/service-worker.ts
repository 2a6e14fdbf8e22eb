/**
 * Serves the kept copy of the site. It fetches nothing to be kept: the page on downloads does that (keep-site.ts), and
 * registers this worker once everything is here. A page is served from the kept copy at once, with a line too, and keeps
 * getting files of its own version until it is left, whatever version has become the current one meanwhile.
 */
import { fileAt, isToBeKept } from '../keeping/kept-address.ts';
import { KEPT_LIST, filesToFetch, keptListOf, weightOf, type KeptFile } from '../keeping/kept-list.ts';
import { SWITCH } from '../keeping/worker-scope.ts';
import { keptPage, notKeptPage, noteOf } from '../keeping/kept-page.ts';
import { FROM_THE_WEB, keptStore, type KeptState, type Newer } from '../keeping/kept-store.ts';
import type { FetchEvent, PageOfSite, WorkerScope } from '../keeping/worker-scope.ts';

/** Longest wait for the web when it is asked for its edition, in milliseconds. */
const LONGEST_COMPARISON = 10_000;

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
const store = keptStore(root);

/** Versions of the pages that this worker has opened since it was last started. */
const opened = new Map<string, string>();

/** The files of a version by their path, read once. */
const known = new Map<string, ReadonlyMap<string, KeptFile>>();

/** What changes the state is done one after the other. */
let turn: Promise<unknown> = Promise.resolve();

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(root) || isToBeKept(url)) return;
  event.respondWith(event.request.mode === 'navigate' ? openPage(event) : fileOfPage(event));
});

worker.addEventListener('message', (event) => {
  if (event.data === SWITCH) event.waitUntil(switchAndAnswer(event.ports[0]));
  else if (event.source !== null) event.waitUntil(takeBack(event.source, event.data));
});

/** The page on downloads says that all of the coming list is here. */
async function switchAndAnswer(port: MessagePort | undefined): Promise<void> {
  const isSwitched = await inTurn(switchToComing).then(
    () => true,
    () => false,
  );
  port?.postMessage(isSwitched);
}

/** A page is back from the browser's memory, where this worker did not see it. */
async function takeBack(page: PageOfSite, said: unknown): Promise<void> {
  const version = (said as { opened?: string } | null)?.opened;
  const state = await store.state();
  if (state !== null && (state.pages[page.id] ?? state.current) === version) return;
  page.postMessage({ reload: true });
}

async function openPage(event: FetchEvent): Promise<Response> {
  const { request, resultingClientId: id } = event;
  const state = await store.state();
  if (state === null) return fetch(request);
  const version = state.current;
  opened.set(id, version);
  event.waitUntil(Promise.all([inTurn(forgetClosedPages), compare(version)]));
  const { pathname, search } = new URL(request.url);
  const path = fileAt(request.url, root);
  const kept = path === null ? null : await keptFile(path, version);
  if (kept !== null) {
    if (path?.endsWith('.html') !== true) return kept;
    const html = keptPage(await kept.text(), { file: path, version, compared: await store.compared() });
    return new Response(html, { headers: kept.headers });
  }
  if ((await filesOf(version)).has(`${path}/index.html`)) return Response.redirect(`${pathname}/${search}`);
  return pageFromTheWeb(request, id);
}

/** A page that is not kept: a file of the kept copy would be none of its own. */
async function pageFromTheWeb(request: Request, id: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(notKeptPage(root), { status: 503, headers });
  }
  opened.set(id, FROM_THE_WEB);
  const note = inTurn(async () => {
    const state = await store.state();
    if (state !== null) await store.writeState({ ...state, pages: { ...state.pages, [id]: FROM_THE_WEB } });
  });
  // Where the device has no room for that, this worker knows it as long as it runs.
  await note.catch(() => undefined);
  return response;
}

async function fileOfPage({ request, clientId }: FetchEvent): Promise<Response> {
  const path = fileAt(request.url, root);
  const state = await store.state();
  const version = state === null ? FROM_THE_WEB : versionOfPage(clientId, state);
  const kept = path === null || version === FROM_THE_WEB ? null : await keptFile(path, version);
  return kept ?? fetch(request);
}

function versionOfPage(id: string, state: KeptState): string {
  return state.pages[id] ?? opened.get(id) ?? state.current;
}

async function keptFile(path: string, version: string): Promise<Response | null> {
  const file = (await filesOf(version)).get(path);
  return file === undefined ? null : store.content(file);
}

async function filesOf(version: string): Promise<ReadonlyMap<string, KeptFile>> {
  let files = known.get(version);
  if (files === undefined) {
    const list = await store.list(version);
    files = new Map(list?.files.map((file) => [file.path, file]));
    if (list !== null) known.set(version, files);
  }
  return files;
}

/** Opens pages in the version that has come, and lets those that are open keep theirs. */
async function switchToComing(): Promise<void> {
  const coming = await store.coming();
  if (coming === null) throw new Error('Nothing is coming.');
  const before = await store.state();
  const pages: Record<string, string> = {};
  if (before !== null) {
    // A page that is on its way is not among the open ones yet.
    const ids = [...(await openPages()).map(({ id }) => id), ...opened.keys()];
    for (const id of ids) pages[id] = versionOfPage(id, before);
  }
  const now = new Date().toISOString();
  const state = { current: coming.version, fetched: now, pages };
  await store.writeList(coming);
  await store.writeState(state);
  await store.writeCompared({ at: now, newer: null });
  await store.dropComing();
  if (before === null) await worker.clients.claim();
  await sweep(state);
}

/** Drops what only pages needed that are closed by now. */
async function forgetClosedPages(): Promise<void> {
  const state = await store.state();
  if (state === null || Object.keys(state.pages).length === 0) return;
  const open = new Set((await openPages()).map(({ id }) => id));
  const pages = Object.fromEntries(Object.entries(state.pages).filter(([id]) => open.has(id)));
  if (Object.keys(pages).length === Object.keys(state.pages).length) return;
  await store.writeState({ ...state, pages });
  await sweep({ ...state, pages });
}

function sweep({ current, pages }: KeptState): Promise<void> {
  return store.sweep(new Set([current, ...Object.values(pages)]));
}

/** Asks the web what edition it has, without holding up anything, and tells the open pages of a newer one. */
async function compare(version: string): Promise<void> {
  const newer = await askTheWeb(version);
  // Without a line, or after the copy was removed or renewed, there is nothing to tell.
  if (newer === undefined || (await store.state())?.current !== version) return;
  await store.writeCompared({ at: new Date().toISOString(), newer });
  if (newer !== null) for (const page of await openPages()) page.postMessage({ newer: noteOf(newer) });
}

async function askTheWeb(version: string): Promise<Newer | null | undefined> {
  try {
    // Most servers answer this in a few bytes as long as nothing has changed.
    const response = await fetch(root + KEPT_LIST, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(LONGEST_COMPARISON),
    });
    const list = response.ok ? keptListOf(await response.json()) : null;
    const own = await store.list(version);
    if (list === null || own === null) return undefined;
    // A server on the way may still have the edition before.
    if (list.version === version || list.day < own.day) return null;
    const isCompressed = response.headers.has('content-encoding');
    return { day: list.day, bytes: weightOf(filesToFetch(list, await store.contents()), isCompressed) };
  } catch {
    return undefined;
  }
}

function openPages(): ReturnType<WorkerScope['clients']['matchAll']> {
  return worker.clients.matchAll({ type: 'window' });
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}
