import type { CopiedPart } from './copied-part.ts';

/**
 * Puts a text onto the clipboard, as rich text too where there is one. Older browsers, and pages that are read from disk in
 * some, allow it only while a copy is under way.
 *
 * @returns whether the browser allowed it
 */
export async function copyToClipboard({ html, text }: CopiedPart): Promise<boolean> {
  try {
    const data: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (html !== '') data['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(data)]);
    return true;
  } catch {
    return copyByCommand({ html, text });
  }
}

function copyByCommand({ html, text }: CopiedPart): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== '') event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}

/** What a reader is told after copying. */
export function copiedWords(isDone: boolean): string {
  return isDone ? 'Copied.' : 'The browser did not allow it. Mark the text and copy it.';
}
