import { figuresIn, type Figure } from '../figures.ts';
import { citationKey, claimsShownOn } from '../numbering.ts';
import { IN_SHORT } from '../retellings.ts';
import { needsSource, NO_NAMES } from './cited-statements.ts';
import { heldWords } from './held-words.ts';
import type { Check } from './check.ts';
import type { At, Content, Evidence, Page, WrittenClaim } from '../model.ts';

/** Files of lessons, and the largest number by which one counts its own steps and days. */
const OF_LESSON = /^content\/(?:lessons|sheets|answers)\//;
const MOST_OF_ITS_OWN = 12;

/**
 * Titles, questions, summaries and headings of a page, and what would settle a disagreement, hold no figure and no name but those
 * of its claims and their passages. A lesson may have those of its sheet, of its answers and of the pages that it works with. Free
 * are small numbers in words and pages about the site itself, as between claims.
 */
export const heldFields: Check = (content, evidence) =>
  heldWords(fieldsShown(content, evidence), content, evidence, () => true)
    .filter(({ code, words = '', at }) =>
      code === 'figure-not-held' ? figuresIn(words).some((figure) => isToBeHeld(figure, at)) : !NO_NAMES.has(words),
    )
    .map((finding) => ({
      ...finding,
      message: finding.message
        .replace(/^The claim "(.*?)"/, 'The $1')
        .replace('no passage that it cites', 'no passage behind the claims of its page'),
      help: 'Correct it, tell it in a claim of the page, or leave it out.',
    }));

/** What pages show before their claims, in the form of claims that cite all that stands behind their page. The id is what an author calls it. */
export function fieldsShown(content: Content, evidence: Evidence): WrittenClaim[] {
  return pagesOf(content).flatMap((page) => {
    const { citations, exceptions } = restsOn(page, evidence);
    const rest = { page: page.address, section: null, disagreement: null, citations, exceptions };
    return citations.length === 0 ? [] : shownOf(page).map((words) => ({ ...rest, ...words }));
  });
}

/** Not "thousands", which says how many as little as "many" does; nor, in a lesson, what it counts itself: "Day 1". */
export function isToBeHeld(figure: Figure, { file }: At): boolean {
  if (!needsSource(figure)) return false;
  if (figure.kind === 'date') return true;
  const tellsHowMany = figure.isVague !== true || /\d/.test(figure.text);
  return tellsHowMany && (figure.value > MOST_OF_ITS_OWN || !OF_LESSON.test(file));
}

/** The pages that tell of the world. What stands behind them is not known while a text cannot be read. */
function pagesOf({ pages, unread }: Content): Page[] {
  if ([...unread].some((what) => what.startsWith('/'))) return [];
  return pages.filter(
    ({ kind, address }) => kind !== 'glossary' && (kind !== 'page' || address === '/' || address === IN_SHORT),
  );
}

/** What a page shows before its claims, each with what an author calls it: `summary`. */
function shownOf({ fields, sections, at }: Page): Pick<WrittenClaim, 'id' | 'text' | 'at'>[] {
  // Headings that stand in other files are the names of what a picture draws.
  const headings = sections.filter((section) => section.at.file === at.file);
  return [
    ...fields.map(({ field, text, at: where }) => ({ id: field, text, at: where })),
    ...headings.map(({ title, at: where }) => ({ id: 'heading', text: title, at: where })),
  ];
}

/** The passages behind the claims of a page, and what its claims except. */
function restsOn(page: Page, evidence: Evidence): Pick<WrittenClaim, 'citations' | 'exceptions'> {
  const claims = addressesBehind(page, evidence).flatMap((address) => claimsShownOn(address, evidence));
  const citations = claims.flatMap((claim) => claim.citations);
  return {
    citations: [...new Map(citations.map((citation) => [citationKey(citation), citation])).values()],
    exceptions: claims.flatMap((claim) => claim.exceptions),
  };
}

function addressesBehind({ address, kind, slug }: Page, { pages }: Evidence): string[] {
  const lesson = pages.get(`/teach/${slug}/`);
  if (lesson === undefined || !['lesson', 'sheet', 'answers'].includes(kind)) return [address];
  const used = (lesson.lesson?.uses ?? []).map((section) => section.replace(/#.*/, ''));
  return [lesson.address, `${lesson.address}sheet/`, `${lesson.address}answers/`, ...used];
}
