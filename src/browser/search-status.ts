/** Silence after which a screen reader is told, in milliseconds: not at each letter, but soon after the last. */
const QUIET = 700;

/** Says in a status what was found, once the typing pauses; an empty text takes back what was to be said. */
export function announcer(status: Element | null): (text: string) => void {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    if (status === null) return;
    if (text === '') status.textContent = '';
    else timer = window.setTimeout(() => (status.textContent = text), QUIET);
  };
}
