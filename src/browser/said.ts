/** What is said where a script that a reader asked for does not come. */
export const NOT_LOADED = 'This could not be loaded. Check the connection and press again.';

/**
 * Says beside a control what came of pressing it, in the status of its page or card. The status is moved there before it is
 * filled: one that comes with its words is read out by few screen readers.
 */
export function sayBeside(control: Element, words: string): void {
  const said = control.parentElement?.querySelector('.share-said') ?? document.querySelector('main .share-said');
  if (said === null) return;
  if (said.parentElement !== control.parentElement) control.after(said);
  said.textContent = words;
}
