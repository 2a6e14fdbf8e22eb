/** Characters that a person does not see in a text: nobody reviews them, and a check would take one number for two. */
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/**
 * Control characters, those that turn the direction of writing, and those without a width. The two that join and part letters
 * may stand between letters, as names in some languages need them.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- finding them is what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]|(?<!\p{L})[\u200C\u200D]|[\u200C\u200D](?!\p{L})/u;

/** Where the first such character stands in a text, or null. */
export function unseenIn(text: string): number | null {
  const index = text.search(UNSEEN);
  return index === -1 ? null : index;
}

/** @param index of the character in the text, @param at its place in the file */
export function notSeen(text: string, index: number, at: At): Finding {
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'not-plain-text',
    at,
    message: `The character U+${code} stands here. It cannot be seen, so nobody could tell what the text says.`,
    help:
      code === 'FEFF' && index === 0
        ? 'Save the file as UTF-8 without a byte order mark.'
        : 'Delete it; it mostly comes along with copied text.',
  };
}
