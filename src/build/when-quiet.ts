import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a server has had nothing to do, in milliseconds, before it is taken to be quiet. */
const QUIET = 400;

/** What a server's requests pass through. */
export interface Handlers {
  use(handler: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): unknown;
}

/**
 * Puts work off until a server has sent what it was asked for.
 *
 * @param handlers those of the server's requests
 * @returns asks for the work; whoever asks again before it is done has it done once
 */
export function whenQuiet(handlers: Handlers, work: () => void): () => void {
  let open = 0;
  let isAsked = false;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    if (!isAsked || open > 0) return;
    timer = setTimeout(() => {
      isAsked = false;
      work();
    }, QUIET);
  };
  handlers.use((_request, response, next) => {
    open += 1;
    clearTimeout(timer);
    response.once('close', () => {
      open -= 1;
      wait();
    });
    next();
  });
  return () => {
    isAsked = true;
    wait();
  };
}
