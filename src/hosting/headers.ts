/** The headers that a host sends with each part of the site. The files for the common hosts are written from this list alone. */
import { POLICY } from './policy.ts';

export interface HeaderRule {
  /** From the root of the site, exact or with `*` at its end for all that begins so. No two rules but the first set the same header. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** For files whose names change with their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** For what is to be the newest, or fits only to files of its own build: a browser asks each time whether it has changed. */
const ASKED_EACH_TIME = 'no-cache';
/** A correction reaches everybody within ten minutes; who reads on meanwhile loads nothing twice. */
const SHORT = 'public, max-age=600';
/** Typefaces and scripts, which every page wants before it shows: for a day the one at hand serves while a newer one is fetched. */
const SHORT_AT_HAND = `${SHORT}, stale-while-revalidate=86400`;

/** Only these may stand in a frame of another site. */
const FRAMEABLE = 'embed';

const LIFETIMES: Readonly<Record<string, string>> = {
  _astro: FOR_EVER,
  assets: SHORT_AT_HAND,
  // The files of the index fit only to each other, and their names stay.
  search: ASKED_EACH_TIME,
  'service-worker.js': ASKED_EACH_TIME,
  'kept-files.json': ASKED_EACH_TIME,
};

/** What is at the root of the built site. */
export interface TopLevel {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * The first rule is for all, and each other for one folder or file at the root: hosts join what several rules say of one
 * header, so what differs between two parts stands in no rule of both.
 *
 * @param policy that of the pages
 */
export function headerRules(root: readonly TopLevel[], policy: string): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        [POLICY]: policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      },
    },
    partRule('/', ''),
    ...root.map(({ name, isFolder }) => partRule(isFolder ? `/${name}/*` : `/${name}`, name)),
  ];
}

function partRule(path: string, name: string): HeaderRule {
  const unframed: Record<string, string> =
    name === FRAMEABLE ? {} : { [POLICY]: "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
  return { path, headers: { 'Cache-Control': LIFETIMES[name] ?? SHORT, ...unframed } };
}
