/**
 * Whether a key walks out of what opened over the page: Tab behind its last stop, Shift and Tab before its first. It stands at the
 * end of the page's code, so the browser would go on from there and not from what opened it.
 */
export function leaves(opened: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Tab') return false;
  const stops = [...opened.querySelectorAll<HTMLElement>('button, a[href]')];
  const here = document.activeElement;
  return shiftKey ? here === stops[0] || !stops.includes(here as HTMLElement) : here === stops.at(-1);
}
