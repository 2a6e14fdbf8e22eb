/** What the scripts offer each other. Classic scripts share it through `window`. */
declare global {
  interface Window {
    aleppo?: {
      openCitation?: (cite: HTMLAnchorElement) => void;
      openSearch?: (box: HTMLInputElement) => void;
      share?: (control: HTMLElement) => void;
      openKeeping?: (offer: HTMLElement, press: boolean) => void;
      keepFilters?: () => void;
    };
  }
}

/**
 * The address of a page of the site, absolute.
 *
 * @param address root-absolute, `/toll/#counts`, or absolute already
 */
export function siteAddress(address: string): string {
  const to = new URL(address.replace(/^\/(?!\/)/, './'), siteRoot());
  // An offline edition, wherever it is read, has no server to ask for a folder.
  if (isOfflineEdition() && to.pathname.endsWith('/')) to.pathname += 'index.html';
  return to.href;
}

/** Whether these pages are read from disk or from an archive, and not from the site on the web. */
export function isOfflineEdition(): boolean {
  return location.protocol === 'file:' || document.documentElement.dataset['edition'] === 'offline';
}

const loads = new Map<string, Promise<void>>();

/** The address of the site's root, as an absolute address that ends with `/`. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
}

/**
 * Loads a script of the site once. Rejects if it cannot be had, and tries again at the next call.
 *
 * @param offers what it puts into `window.aleppo`: where half a script came, or something else, that is missing when it has run
 */
export function loadScript(name: string, offers: keyof NonNullable<Window['aleppo']>): Promise<void> {
  const known = loads.get(name);
  if (known !== undefined) return known;
  const load = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${siteRoot()}assets/${name}.js`;
    script.onerror = () => {
      loads.delete(name);
      script.remove();
      reject(new Error(`${script.src} could not be loaded.`));
    };
    script.onload = (event) => (window.aleppo?.[offers] === undefined ? script.onerror?.(event) : resolve());
    document.head.append(script);
  });
  loads.set(name, load);
  return load;
}

/** So long a reader who pressed something waits for the script that would answer in place, in milliseconds. */
const PATIENCE = 5_000;

/** Loads a script that answers a press. Rejects as well where the line is so slow that what can be done without it is the better answer. */
export function loadScriptOfPress(...script: Parameters<typeof loadScript>): Promise<void> {
  return Promise.race([loadScript(...script), new Promise<void>((_resolve, reject) => setTimeout(reject, PATIENCE))]);
}

/** Whether a click means "follow this here", and not "open it in a new tab" or the like. */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented
  );
}
