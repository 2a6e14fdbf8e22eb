import { onceByKey } from './once-by-key.ts';
import { onceByObject } from './once-by-object.ts';
import type { Passage, Quotation } from './model.ts';

/** Words that say nothing of what a quotation is about. */
const COMMON = new Set(
  'a an and as at by for from had has have he her his in into is it its of on or she that the their they this to was were which who with'.split(
    ' ',
  ),
);

/**
 * Of a passage's quotations the one that has most words in common with a claim: the one to show beside the claim. Null
 * where none shares at least two words, and half of its own, with it: such a quotation is about something else.
 */
export function quotationFor(text: string, passage: Passage): Quotation | null {
  return passage.quotations.length === 0 ? null : quotationsIn(passage)(text);
}

/** Kept: a claim is shown beside a passage on its page, in the references of that, on the page of the document and in the data. */
const quotationsIn = onceByObject((passage: Passage) =>
  onceByKey(
    (text: string) => text,
    (text) => bestQuotation(text, passage),
  ),
);

function bestQuotation(text: string, passage: Passage): Quotation | null {
  const claimed = wordsOf(text);
  let best: Quotation | null = null;
  let most = 1;
  for (const quotation of passage.quotations) {
    const quoted = wordsOfQuotation(quotation);
    const shared = [...quoted].filter((word) => claimed.has(word)).length;
    if (shared > most && shared * 2 >= quoted.size) [best, most] = [quotation, shared];
  }
  return best;
}

const wordsOfQuotation = onceByObject(({ words }: Quotation) => wordsOf(words));

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
