/** The figures that a run of all tests writes down for readers, in `measured.json`. Nobody types them. */

/** What stands in the way of the name of a kind of pages: `bytes: Explainer`. */
export const BYTES_OF = 'bytes: ';

/** How each figure is told, and whether more or less of it is better. */
export const FIGURES = {
  checks: { says: 'Tests and checks passed', better: 'more' },
  'pages valid': { says: 'Pages read by the HTML validator', better: 'more' },
  'validator findings': { says: 'What it found wrong', better: 'less' },
  links: { says: 'Links within the site followed, each to its place on the page', better: 'more' },
  'broken links': { says: 'Links that led nowhere', better: 'less' },
  'pages accessible': { says: 'Pages looked at by axe, in light, dark and forced colours', better: 'more' },
  'axe findings': { says: 'What axe found wrong', better: 'less' },
  'search median': {
    says: 'From a key to results of the search on a slow phone: median, in milliseconds',
    better: 'less',
  },
} as const satisfies Record<string, { says: string; better: 'more' | 'less' }>;

export interface Measured {
  /** When it was measured, ISO 8601. */
  readonly day: string;
  /** By the names of `FIGURES`, and for kinds of pages by `BYTES_OF` and their name: bytes of the largest. */
  readonly figures: Readonly<Record<string, number>>;
}

/** How much better the figures of readers may be than those of a run: content grows, and is withdrawn. */
const TOLERANCE = 0.1;

/** Times depend on the machine; this is twice. */
const TOLERANCE_OF_TIMES = 1;

/**
 * The figures that readers are told and that a run does not bear out, one a line; empty if it bears out all.
 *
 * @param told what readers are told; @param run what this run measured
 */
export function notBorneOut(told: Measured['figures'], run: Measured['figures']): string[] {
  return Object.entries(told).flatMap(([name, value]) => {
    const now = run[name];
    if (now === undefined) return [`${name}: readers are told ${value}, and this run did not measure it`];
    const isMore = name in FIGURES && FIGURES[name as keyof typeof FIGURES].better === 'more';
    const tolerance = name === 'search median' ? TOLERANCE_OF_TIMES : TOLERANCE;
    const holds = isMore ? value <= now * (1 + tolerance) : now <= value * (1 + tolerance);
    return holds ? [] : [`${name}: readers are told ${value}, and this run measured ${now}`];
  });
}
