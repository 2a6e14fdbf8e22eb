/** Keeps the site on the reader's device, renews the copy and removes it, as the page of downloads offers it. */
import { KEPT_LIST, SERVICE_WORKER, filesToFetch, keptListOf, weightOf, type KeptList } from '../keeping/kept-list.ts';
import { cacheName, keptStore } from '../keeping/kept-store.ts';
import { readableDate } from '../evidence/dates.ts';
import { readableSize } from '../keeping/readable-size.ts';
import { SWITCH } from '../keeping/worker-scope.ts';
import { TO_KEEP } from '../keeping/kept-address.ts';
import { NotAllKept, fetchAll, isNoRoom, type Cause, type Progress } from './keep-fetch.ts';
import { siteRoot } from './loading.ts';
import { wordsOnEnd, wordsOnKept, wordsOnProgress } from './keep-words.ts';

/** Longest wait for the web when it is asked only for what could be fetched, in milliseconds. */
const LONGEST_LOOK = 10_000;

const root = siteRoot();
const store = keptStore(root);

/** The list that the web has now, and whether its server compresses. */
interface OnTheWeb {
  readonly list: KeptList;
  readonly isCompressed: boolean;
}

function openKeeping(offer: HTMLElement, press: boolean): void {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = offer.querySelector<Kind>(`[data-keep-${name}]`);
    if (found === null) throw new Error(`The page has no place for: ${name}.`);
    return found;
  };
  const [start, stop, remove] = [part('start'), part('stop'), part('remove')];
  const [said, working, count, bar] = [part('said'), part('working'), part('count'), part<HTMLProgressElement>('bar')];
  let stopping: AbortController | null = null;

  const keep = async (): Promise<void> => {
    stopping = new AbortController();
    const { signal } = stopping;
    show([stop], 'Fetching.');
    working.hidden = false;
    let tenths = 0;
    const tell = (progress: Progress): void => {
      bar.value = progress.bytes / progress.ofBytes;
      count.textContent = wordsOnProgress(progress);
      const reached = Math.floor(bar.value * 10);
      if (reached > tenths && reached < 10) said.textContent = `Fetching: ${reached * 10} % is here.`;
      tenths = Math.max(tenths, reached);
    };
    const why = await causeOf(keepNewest(signal, tell));
    working.hidden = true;
    const isKept = await isInUse();
    const words = why === null ? '' : wordsOnEnd(why, isKept);
    // Said at once: on a line that hangs, the web is asked in vain for long.
    if (words !== '') said.textContent = words;
    await showState(words, why === null && isKept ? 'done' : 'ask');
  };

  /** Shows only the buttons that have a use now. Whoever has pressed one that goes is not left without a place. */
  const show = (buttons: readonly HTMLElement[], words: string): void => {
    const hadFocus = [start, stop, remove].includes(document.activeElement as HTMLElement);
    for (const button of [start, stop, remove]) button.hidden = !buttons.includes(button);
    if (hadFocus && !buttons.includes(document.activeElement as HTMLElement)) buttons[0]?.focus();
    // What stands there already is not read out again.
    if (said.textContent !== words) said.textContent = words;
  };

  const showState = async (words = '', web: 'ask' | 'done' = 'ask'): Promise<void> => {
    const state = await store.state();
    const list = state === null ? null : await store.list(state.current);
    const found = web === 'ask' ? await lookAtTheWeb() : null;
    const missing = found === null ? [] : filesToFetch(found.list, await store.contents());
    const size = found === null ? '' : ` (${readableSize(weightOf(missing, found.isCompressed))})`;
    if (state === null || list === null || !(await isInUse())) {
      const isThere = await store.exists();
      start.textContent = isThere ? `Go on${size}` : 'Keep this site on this device';
      const part = isThere ? 'A part of the site is here already.' : '';
      show(isThere ? [start, remove] : [start], words === '' ? part : words);
      return;
    }
    const isNewer = found !== null && found.list.version !== list.version && found.list.day >= list.day;
    const newer = isNewer ? ` A newer edition is there, of ${readableDate(found.list.day)}.` : '';
    start.textContent = `Fetch the newer edition${size}`;
    show(isNewer ? [start, remove] : [remove], `${words} ${wordsOnKept(list.day, state.fetched)}${newer}`.trim());
  };

  start.addEventListener('click', () => void alone(keep, said));
  stop.addEventListener('click', () => stopping?.abort());
  remove.addEventListener('click', () => {
    void alone(async () => {
      await removeAll();
      await showState('Removed. Nothing of the site is kept on this device any more; it is read from the web.', 'done');
    }, said);
  });
  if (press) void alone(keep, said);
  else void showState();
}

/** Two tabs that fetch and remove at once would undo what the other does. */
async function alone(work: () => Promise<void>, said: HTMLElement): Promise<void> {
  await navigator.locks.request(cacheName(root), { ifAvailable: true }, async (lock) => {
    if (lock === null) said.textContent = 'Another tab is at it. Wait until it is done, or stop it there.';
    else await work();
  });
}

async function keepNewest(signal: AbortSignal, tell: (progress: Progress) => void): Promise<void> {
  // A browser may throw away what is kept when room is short, unless it was asked not to. Its answer changes nothing here.
  navigator.storage.persist().catch(() => undefined);
  for (let first = true; ; first = false) {
    const { list, isCompressed } = await onTheWeb(signal);
    await store.writeComing(list);
    try {
      await fetchAll(list, { store, root, isCompressed, signal, tell });
      await switchTo(list);
      return;
    } catch (error) {
      // The site may have been published anew meanwhile.
      const isOther = error instanceof NotAllKept && error.why === 'another-content';
      if (!isOther || !first || (await onTheWeb(signal)).list.version === list.version) throw error;
    }
  }
}

/** What the web has now; null where that does not come soon. */
async function lookAtTheWeb(): Promise<OnTheWeb | null> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), LONGEST_LOOK);
  try {
    return await onTheWeb(ending.signal);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** @throws {NotAllKept} if it cannot be had, or was stopped */
async function onTheWeb(signal: AbortSignal): Promise<OnTheWeb> {
  let response: Response;
  try {
    response = await fetch(`${root}${KEPT_LIST}?${TO_KEEP}=${Date.now()}`, { cache: 'no-store', signal });
  } catch {
    throw new NotAllKept(signal.aborted ? 'stopped' : 'no-line');
  }
  const list = response.ok ? keptListOf(await response.json().catch(() => null)) : null;
  if (signal.aborted) throw new NotAllKept('stopped');
  if (list === null) throw new NotAllKept('another-content');
  return { list, isCompressed: response.headers.has('content-encoding') };
}

/** Has the worker open pages in this version from now on. */
async function switchTo(list: KeptList): Promise<void> {
  await navigator.serviceWorker.register(root + SERVICE_WORKER, { scope: root });
  const { active } = await navigator.serviceWorker.ready;
  const switched = await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => resolve(data);
    active?.postMessage(SWITCH, [channel.port2]);
  });
  if (switched !== true) throw new Error(`The worker did not switch to ${list.version}.`);
}

async function isInUse(): Promise<boolean> {
  const registration = await registrationOfSite();
  return registration !== undefined && (await store.state()) !== null;
}

async function registrationOfSite(): Promise<ServiceWorkerRegistration | undefined> {
  return (await navigator.serviceWorker.getRegistrations()).find(({ scope }) => scope === root);
}

async function removeAll(): Promise<void> {
  await store.remove();
  await (await registrationOfSite())?.unregister();
}

async function causeOf(work: Promise<void>): Promise<Cause | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof NotAllKept) return error.why;
    return isNoRoom(error) ? 'no-room' : 'refused';
  }
}

window.aleppo = { ...window.aleppo, openKeeping };
