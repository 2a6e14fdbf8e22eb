import { editionDay } from './edition-day.ts';
import { pageWriter, textWriter, type WritePage, type WriteText } from './page-writer.ts';
import type { Evidence } from '../evidence/model.ts';

/** Of what a build is made, as a thread can be given it. */
export interface Task {
  readonly evidence: Evidence;
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the built site. */
  readonly output: string;
  /** Where the site is published, or undefined. */
  readonly site: string | undefined;
}

/** What those work with who write pages past Astro. */
export interface Making extends Omit<Task, 'site'> {
  readonly site: URL | undefined;
  /** The day that the build is of, ISO 8601. */
  readonly day: string;
  readonly write: WritePage;
  readonly writeText: WriteText;
}

export function makingOf({ evidence, root, output, site }: Task): Making {
  return {
    ...{ evidence, root, output, day: editionDay(evidence, root) },
    site: site === undefined ? undefined : new URL(site),
    ...{ write: pageWriter(output), writeText: textWriter(output) },
  };
}
