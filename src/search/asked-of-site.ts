/** Questions about this site itself: who made it, and whether it can be trusted. They name nothing, only "this" or "you". */
import { isStopWord } from './words.ts';

/** The term of what tells about the site. No text has it. */
export const SITE_TERM = '@site';

const SITE = new Set('this these you your yours youre site website page ur u'.split(' '));

/** Words that with "this" or "you" ask about the site, if the query has no others that tell something. */
const ABOUT_SITE = new Set(
  `accurate actually ai author authors behind believe biased bias came check checked chatgpt come comes created creator credible data
  facts fake figures find funded funds get got info information know knows legit made make makes neutral news number numbers objective
  owner owns paid pay pays propaganda prove proven really reliable right run runs say says source sources true trust trusted trustworthy truth
  unbiased use used verified verify work write writes written wrong wrote`.split(/\s+/),
);

const WHO_OR_WHAT = /^(?:who|what) (?:is|are) (?:this|you)\b/;

/**
 * Whether a query asks about this site: "can I trust this", "who are you", but not "why did this happen".
 *
 * @param words of the query, folded
 */
export function asksOfSite(words: readonly string[]): boolean {
  if (!words.some((word) => SITE.has(word))) return false;
  const telling = words.filter((word) => !isStopWord(word) && !SITE.has(word));
  return telling.length === 0 ? WHO_OR_WHAT.test(words.join(' ')) : telling.every((word) => ABOUT_SITE.has(word));
}
