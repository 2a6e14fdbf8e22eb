/**
 * The arrow keys walk from the box through the links marked `data-search-stop` and back; Escape among them returns to the
 * box.
 */
export function walkOnKeys(box: HTMLInputElement, list: HTMLElement): void {
  const stops = (): HTMLElement[] => [box, ...list.querySelectorAll<HTMLElement>('[data-search-stop]')];

  const walk = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const focused = document.activeElement;
    if (event.key === 'Escape' && list.contains(focused)) {
      event.preventDefault();
      box.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = stops();
    // From a smaller link within a result the arrows go to the results around it.
    const here = all.findLastIndex((stop) => stop === focused || isBefore(stop, focused));
    const isBetween = all[here] !== focused;
    const next = all[event.key === 'ArrowDown' ? here + 1 : isBetween ? here : here - 1];
    if (here === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  box.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
}

function isBefore(stop: Element, focused: Element | null): boolean {
  return focused !== null && (stop.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How often it is looked whether a press has ended, in milliseconds. */
const LOOK_AGAIN = 30;

/** Waits while something in a list is pressed: a press leads to what was pressed, even if newer results come before the button is let go. */
export async function untilLetGo(list: HTMLElement): Promise<void> {
  while (list.matches(':active')) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
}

/** Puts new nodes into a list and keeps the focus: on the same link if it is still there, or else in the box. */
export function replaceKeepingFocus(list: HTMLElement, box: HTMLInputElement, nodes: readonly Node[]): void {
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  // The same address may be named twice: by the short answer, and by a result.
  const alike = focused instanceof HTMLAnchorElement ? linksTo(focused.href, list) : [];
  const place = alike.findIndex((link) => link === focused);
  list.replaceChildren(...nodes);
  if (focused === null) return;
  const same = focused instanceof HTMLAnchorElement ? linksTo(focused.href, list) : [];
  (same[place] ?? same.at(-1) ?? box).focus();
}

function linksTo(address: string, list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')].filter((link) => link.href === address);
}
