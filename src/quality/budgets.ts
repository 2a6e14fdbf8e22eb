/** What a page may cost its reader. Tests hold every page to it, and `/about/quality/` shows it beside what was measured. */

/**
 * Bytes of a page with its style sheets, compressed, without the typefaces: by the kind that a page says it is of, in
 * `article:section` of its head. About a tenth above the largest of each kind when it was set, but for explainers, which have
 * had theirs from the start.
 */
export const PAGE_BYTES: Readonly<Record<string, number>> = {
  Home: 23_000,
  Explainer: 40_000,
  'In short': 46_000,
  Actor: 31_000,
  Disagreement: 20_500,
  'Source document': 22_500,
  Chart: 25_000,
  Map: 68_000,
  Picture: 45_000,
  Timeline: 130_000,
  Glossary: 94_000,
  'For teachers': 15_500,
  Lesson: 15_000,
  'Student sheet': 27_000,
  'Answer key': 23_000,
  About: 25_000,
  // The list of all claims is the largest.
  Reference: 220_000,
  'Claim alone': 5_500,
  'Figure alone': 24_000,
};

/** All typefaces together, compressed; a browser fetches them once. */
export const TYPEFACE_BYTES = 40_000;

/** Requests of a page until it can be read: itself, its style sheets, the typefaces. */
export const REQUESTS = 6;

/** Requests for files of scripts before a reader presses anything. */
export const SCRIPT_FILES = 0;

/** How far what is seen moves while a page loads, by the browser's own measure. */
export const LAYOUT_SHIFT = 0;

/** Contrast of text against what is behind it, at least; large text may have 3 (WCAG 2.2, AA). */
export const CONTRAST = 4.5;

/** From a key to results of the search on a phone of the middle: the median, in milliseconds, measured while nothing else runs. It is half as much again as is aimed at, for slow machines. */
export const SEARCH_MEDIAN = 150;
