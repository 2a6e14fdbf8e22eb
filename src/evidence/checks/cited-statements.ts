import { figuresIn, type Figure } from '../figures.ts';
import { asksOrTells } from '../asking-sentences.ts';
import { placesWithin } from '../place.ts';
import { IN_SHORT } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';
import type { At, Evidence, LooseText, PageKind } from '../model.ts';

/** Words with a capital letter in the middle of a sentence that name no person, place or body. */
export const NO_NAMES = new Set(['I', 'English', 'Arabic']);

/** Somebody's words. One or two between marks may be a word that the text speaks about. */
const QUOTED = /“[^“”\s]+(?:\s+[^“”\s]+){2,60}”/gu;

/**
 * Outside claims a text only connects: it holds no figure, no date, no quotation and no name but those of the cited documents.
 * Pages about the site itself (`content/pages/`, except the home page and the edition for younger readers) tell of the site and
 * are left alone. A link may be called like the page that it leads to. In a lesson, a question or an instruction may name what it
 * is about, minutes are those of the lesson, and a letter stands for a line of its sheet.
 */
export const citedStatements: Check = (content, evidence) => {
  const labelsIn = labelFinder(evidence);
  // The page of an actor bears a name, which states something wherever it stands.
  const titles = new Map(
    content.pages.filter(({ kind }) => kind !== 'actor').map(({ address, title }) => [address, title]),
  );
  return content.pages
    .filter((page) => page.kind !== 'page' || page.address === '/' || page.address === IN_SHORT)
    .flatMap(({ kind, loose }) =>
      loose.flatMap((words) => {
        const title = words.leadsTo === null ? undefined : titles.get(words.leadsTo);
        if (title === words.text) return [];
        // A document or a page that could not be read may be called so.
        const found = uncitedIn(words, labelsIn).filter(
          ({ kind: what }) => what !== 'name' || content.unread.size === 0,
        );
        const uncited = LESSONS.has(kind) ? notOfLesson(found, words) : found;
        const [name, ...others] = title === undefined ? [] : uncited.filter(({ kind: what }) => what === 'name');
        return uncited
          .filter((one) => !others.includes(one))
          .map((one) =>
            one === name && title !== undefined ? calledOtherwise(one, words.text, title) : outsideClaims(one),
          );
      }),
    );
};

function outsideClaims({ what, at }: Uncited): Finding {
  return {
    code: 'uncited-statement',
    at,
    message: `"${what}" stands outside any claim, so a reader cannot see what it rests on.`,
    help: at.file.endsWith('.mdx')
      ? 'Wrap the statement in a <Claim> and cite its passage, or say it without the figure or the name.'
      : 'Cite its passage with the field "on", or say it without the figure or the name.',
  };
}

/** What is told, once a link, where a page has got another title since the link was called like it, or was never called so. */
function calledOtherwise({ what, at }: Uncited, link: string, title: string): Finding {
  return {
    code: 'uncited-statement',
    at,
    message: `The link “${link}” is not called like the page that it leads to, so "${what}" is taken for a name, which stands outside any claim.`,
    help: `Call it by the title of that page, “${title}”, or say it without the name.`,
  };
}

const LESSONS: ReadonlySet<PageKind> = new Set(['lesson', 'sheet', 'answers']);

/** By which a sheet calls a line that students sort. */
const A_LETTER = /^\p{Lu}$/u;

interface Uncited {
  readonly what: string;
  readonly kind: 'name' | 'date' | 'number' | 'quotation';
  /** Where in the text. */
  readonly index: number;
  readonly at: At;
}

/** What a lesson may not hold outside a claim either: a number or somebody's words it may not, whatever the sentence does with them. */
function notOfLesson(found: readonly Uncited[], { text }: LooseText): Uncited[] {
  const mayName = asksOrTells(text);
  return found.filter(({ kind, what, index }) => {
    if (A_LETTER.test(what)) return false;
    if (kind === 'number') return !text.startsWith(' minutes', index + what.length);
    return kind === 'quotation' || !mayName(index);
  });
}

function uncitedIn({ text, continues, at }: LooseText, labelsIn: (text: string) => string[]): Uncited[] {
  const figures = figuresIn(text);
  const place = placesWithin(text, at);
  const dates = figures.map((figure) => figure.text).filter((words) => /\p{Lu}/u.test(words));
  const known = new Set([...labelsIn(text), ...dates]);
  let masked = text;
  for (const words of known) masked = masked.replaceAll(words, '_'.repeat(words.length));
  const names = [...masked.matchAll(/\p{Lu}[\p{L}’-]*/gu)].filter(
    (match) => !NO_NAMES.has(match[0]) && !beginsSentence(masked, match.index, continues),
  );
  return [
    ...figures.filter(needsSource).map(({ text: what, kind, index }) => ({ what, kind, index })),
    ...[...text.matchAll(QUOTED)].map(({ 0: what, index }) => ({ what, kind: 'quotation' as const, index })),
    ...names.map(({ 0: what, index }) => ({ what, kind: 'name' as const, index })),
  ].map((uncited) => ({ ...uncited, at: place(uncited.index) }));
}

/** Small numbers in words need none: "two of the answers" counts what stands on the page itself. */
export function needsSource(figure: Figure): boolean {
  return figure.kind === 'date' || /\d/.test(figure.text) || figure.value > 12;
}

function beginsSentence(text: string, index: number, continues: boolean): boolean {
  let end = skipSpaceBack(text, index);
  if (/[“"(]/.test(text.charAt(end - 1))) end = skipSpaceBack(text, end - 1);
  return end === 0 ? !continues : /[.!?:]/.test(text.charAt(end - 1));
}

/** The end of the last word before an index. */
function skipSpaceBack(text: string, index: number): number {
  let end = index;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Finds the labels by which the site calls documents, longest first, with and without what follows a comma: "The Hindu,
 * 14 December 2016", "The Hindu". It asks a text for labels, not each label for its place in the text.
 */
function labelFinder(evidence: Evidence): (text: string) => string[] {
  const labels = new Set(
    [...evidence.documents.values()].flatMap(({ label }) => [
      label,
      label.replace(/,.*$/, ''),
      label.replace(/^The /, ''),
    ]),
  );
  labels.delete('');
  const start = Math.min(...[...labels].map((label) => label.length));
  const lengthsByStart = new Map<string, Set<number>>();
  for (const label of labels) {
    const lengths = lengthsByStart.get(label.slice(0, start)) ?? new Set();
    lengthsByStart.set(label.slice(0, start), lengths.add(label.length));
  }
  return (text) => {
    const found = new Set<string>();
    for (let index = 0; index < text.length; index++) {
      for (const length of lengthsByStart.get(text.slice(index, index + start)) ?? []) {
        const words = text.slice(index, index + length);
        if (labels.has(words)) found.add(words);
      }
    }
    return [...found].sort((a, b) => b.length - a.length);
  };
}
