import { placesWithin } from '../evidence/place.ts';
import type { At, Citation, WrittenClaim } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

const CITATION = /^(?<document>[a-z0-9-]+)#(?<passage>[a-z0-9-]+)(?:@(?<picked>[a-z0-9,-]+))?$/;

/**
 * Reads what stands in `on="…"`: citations separated by white space, each `document#passage`, with `@origin` (or
 * `@one,two`) where the passage has more than one origin.
 *
 * @param at place of the first character of `written`; a citation on the same line gets its own column
 */
export function readCitations(written: string, at: At): { citations: Citation[]; findings: Finding[] } {
  const citations: Citation[] = [];
  const findings: Finding[] = [];
  const place = placesWithin(written, at);
  for (const match of written.matchAll(/\S+/g)) {
    const here = place(match.index);
    const parts = CITATION.exec(match[0])?.groups;
    if (parts?.['document'] === undefined || parts['passage'] === undefined) {
      findings.push({
        code: 'wrong-citation',
        at: here,
        message: `"${match[0]}" is not a citation.`,
        help: 'Write document#passage, as in daily-star#p3, or document#passage@origin; a space between several.',
      });
      continue;
    }
    const picked = parts['picked']?.split(',').filter((id) => id !== '') ?? [];
    citations.push({ document: parts['document'], passage: parts['passage'], picked, at: here });
  }
  if (citations.length === 0 && findings.length === 0) {
    findings.push({
      code: 'missing-field',
      at,
      message: 'This claim cites nothing.',
      help: 'Name what it rests on, as in on="daily-star#p3".',
    });
  }
  return { citations, findings };
}

/** What parts the things that are excepted: a comma, but not one within a number. */
const BETWEEN_EXCEPTIONS = /,(?!(?<=\d,)\d{3}(?!\d))/;

/** Reads what stands in `except="two, 2,500: why"`, if anything does. */
export function readExceptions(
  written: string | undefined,
  at: At,
): { exceptions: WrittenClaim['exceptions']; findings: Finding[] } {
  if (written === undefined) return { exceptions: [], findings: [] };
  const [what = '', reason = ''] = written.split(/:\s*(.*)/s);
  const words = what
    .split(BETWEEN_EXCEPTIONS)
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  if (words.length > 0 && reason.trim() !== '') {
    return { exceptions: [{ what: words, reason: reason.trim(), at }], findings: [] };
  }
  const finding: Finding = {
    code: 'wrong-value',
    at,
    message: 'An exception names what it excepts and says why.',
    help: 'Write except="five: the founding reports, counted by us".',
  };
  return { exceptions: [], findings: [finding] };
}
