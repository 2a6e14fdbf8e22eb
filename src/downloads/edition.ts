import type { Format } from '../build/editions.ts';

/** A file that was made for readers without a line. */
export interface Edition {
  /** Its path in the folder of downloads, `aleppo-explained.zip`, `pages/toll-a4.pdf`. */
  readonly file: string;
  readonly format: Format;
  readonly title: string;
}

/** What the makers of editions work on. */
export interface Work {
  /** The built site, as the web gets it: `dist/`. */
  readonly site: string;
  /** The same, made to be read from disk (offline-site.ts). */
  readonly offline: string;
  /** Where the editions go. */
  readonly out: string;
  /** The day that the build is of, ISO 8601. */
  readonly day: string;
  /** Tells the person who waits. */
  readonly log: (line: string) => void;
}

/**
 * Makes editions, and answers what it made. Where a tool that it needs is not installed it says so and answers with
 * nothing.
 */
export type Maker = (work: Work) => Promise<readonly Edition[]>;
