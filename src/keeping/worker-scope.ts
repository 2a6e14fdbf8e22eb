/** As much of a service worker's world as the one of this site uses. TypeScript's own types of it exclude those of pages. */

/** What a page says to the worker when all of the coming list is here. The answer is true, or false if it could not. */
export const SWITCH = 'switch';

interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Of the page that asks; empty when a page is opened. */
  readonly clientId: string;
  /** Of the page that is opened. */
  readonly resultingClientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}

interface MessageToWorker extends ExtendableEvent {
  readonly data: unknown;
  /** The page that says it. */
  readonly source: PageOfSite | null;
  readonly ports: readonly MessagePort[];
}

export interface PageOfSite {
  readonly id: string;
  readonly postMessage: (message: unknown) => void;
}

interface WorkerEvents {
  install: ExtendableEvent;
  fetch: FetchEvent;
  message: MessageToWorker;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    /** The pages that the worker serves. */
    readonly matchAll: (options: { type: 'window' }) => Promise<readonly PageOfSite[]>;
    /** Makes it serve the pages that were open before it. */
    readonly claim: () => Promise<void>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}
