import { figuresIn } from '../figures.ts';
import { placeWithin } from '../place.ts';
import type { Check } from './check.ts';
import type { At, Evidence, LooseText } from '../model.ts';

/** Words with a capital letter in the middle of a sentence that name no person, place or body. */
const NO_NAMES = new Set(['I', 'English', 'Arabic']);

/**
 * Outside claims a text only connects: it holds no figure, no date, no quotation and no name but those of the cited documents. Pages about
 * the site itself (`content/pages/`, except the home page) tell of the site and are left alone.
 */
export const citedStatements: Check = (content, evidence) => {
  const labels = labelsOf(evidence);
  return content.pages
    .filter((page) => page.kind !== 'page' || page.address === '/')
    .flatMap((page) => page.loose)
    .flatMap((loose) => [...figuresOf(loose), ...quotationsOf(loose), ...namesOf(loose, labels)])
    .map(({ what, at }) => ({
      code: 'uncited-statement' as const,
      at,
      message: `"${what}" stands outside any claim, so a reader cannot see what it rests on.`,
      help: 'Wrap the statement in a <Claim> and cite its passage, or say it without the figure or the name.',
    }));
};

interface Uncited {
  readonly what: string;
  readonly at: At;
}

/** Figures, except small numbers in words: "two of the answers" counts what stands on the page itself. */
function figuresOf({ text, at }: LooseText): Uncited[] {
  return figuresIn(text)
    .filter((figure) => figure.kind === 'date' || /\d/.test(figure.text) || figure.value > 12)
    .map((figure) => ({ what: figure.text, at: placeWithin(text, figure.index, at) }));
}

/** Somebody's words. One or two between marks may be a word that the text speaks about. */
function quotationsOf({ text, at }: LooseText): Uncited[] {
  return [...text.matchAll(/“[^”\s]+(?:\s+[^”\s]+){2,}”/gu)].map((match) => ({
    what: match[0],
    at: placeWithin(text, match.index, at),
  }));
}

function namesOf({ text, continues, at }: LooseText, labels: readonly string[]): Uncited[] {
  const known = [...labels, ...figuresIn(text).map((figure) => figure.text)];
  const masked = known.reduce((rest, words) => rest.replaceAll(words, '_'.repeat(words.length)), text);
  return [...masked.matchAll(/\p{Lu}[\p{L}’-]*/gu)]
    .filter((match) => !NO_NAMES.has(match[0]) && !beginsSentence(masked, match.index, continues))
    .map((match) => ({ what: match[0], at: placeWithin(text, match.index, at) }));
}

function beginsSentence(text: string, index: number, continues: boolean): boolean {
  const before = text
    .slice(0, index)
    .trimEnd()
    .replace(/[“"(]$/, '')
    .trimEnd();
  // A stretch that follows a claim begins a sentence as a rule: claims end with their full stop.
  return before === '' ? index === 0 || continues : /[.!?:]$/.test(before);
}

/** How the site calls documents, with and without what follows a comma: "The Hindu, 14 December 2016", "The Hindu". */
function labelsOf(evidence: Evidence): string[] {
  return [...evidence.documents.values()]
    .flatMap(({ label }) => [label, label.replace(/,.*$/, ''), label.replace(/^The /, '')])
    .sort((a, b) => b.length - a.length);
}
