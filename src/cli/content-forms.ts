/** The forms of content files that `npm run new` begins and editors complete, each with the shape of its fields. */
import {
  actorSchema,
  changeSchema,
  disagreementSchema,
  documentSchema,
  fingerprintsSchema,
  glossarySchema,
  lessonSchema,
  originsSchema,
  pageSchema,
  partOfLessonSchema,
  redirectsSchema,
} from '../intake/schemas.ts';
import {
  chartSchema,
  eventSchema,
  lineSchema,
  placeSchema,
  seriesSchema,
  tieSchema,
} from '../intake/picture-schemas.ts';
import type { z } from 'zod';

/** By form, as `READERS` names it: the shape of a YAML file, or of the front matter of an MDX file; null where it has none. */
export const SCHEMA_OF_FORM: ReadonlyMap<string, z.ZodType | null> = new Map<string, z.ZodType | null>([
  ['origins.yaml', originsSchema],
  ['sources/<id>.yaml', documentSchema],
  ['fingerprints/<id>.yaml', fingerprintsSchema],
  ['glossary/<id>.yaml', glossarySchema],
  ['disagreements/<id>.mdx', disagreementSchema],
  ['explainers/<slug>.mdx', pageSchema],
  ['actors/<id>.mdx', actorSchema],
  ['pages/<slug>.mdx', pageSchema],
  ['in-short/<slug>.mdx', null],
  ['lessons/<id>.mdx', lessonSchema],
  ['sheets/<id>.mdx', partOfLessonSchema],
  ['answers/<id>.mdx', partOfLessonSchema],
  ['charts/<id>.mdx', chartSchema],
  ['series/<id>.yaml', seriesSchema],
  ['events/<id>.yaml', eventSchema],
  ['ties/<from>-<to>.yaml', tieSchema],
  ['places/<id>.yaml', placeSchema],
  ['lines/<id>.yaml', lineSchema],
  ['changes/<date>-<words>.yaml', changeSchema],
  ['redirects.yaml', redirectsSchema],
  ['published.txt', null],
]);

/** A file of a thing that `npm run new` makes. */
interface Part {
  readonly form: string;
  /** The text below the front matter, which does not hold until it is filled in; empty for YAML. */
  readonly text: (id: string) => string;
}

const record = (form: string): Part => ({ form, text: () => '' });

const claim = (id: string): string => `<Claim id="${id}" on="which-document#p1">What the passage says.</Claim>`;

/** What `npm run new` makes of fields and text alone, by name. */
export const THINGS: ReadonlyMap<string, readonly Part[]> = new Map([
  ['glossary', [record('glossary/<id>.yaml')]],
  ['event', [record('events/<id>.yaml')]],
  ['tie', [record('ties/<from>-<to>.yaml')]],
  ['place', [record('places/<id>.yaml')]],
  ['line', [record('lines/<id>.yaml')]],
  ['series', [record('series/<id>.yaml')]],
  ['chart', [{ form: 'charts/<id>.mdx', text: (id: string) => `${claim(`chart-${id}`)}\n` }]],
  ['disagreement', [{ form: 'disagreements/<id>.mdx', text: (id: string) => `${claim(`${id}-note`)}\n` }]],
  [
    'explainer',
    [
      {
        form: 'explainers/<slug>.mdx',
        text: (id: string) =>
          `## In brief\n\n- ${claim(`${id}-brief`)}\n\n## The first section [#first]\n\n${claim(`${id}-first`)}\n\n## What these documents leave unknown [#unknown]\n`,
      },
    ],
  ],
  [
    'page',
    [
      {
        form: 'pages/<slug>.mdx',
        text: (id: string) => `## The first section [#first]\n\n${claim(`${id}-first`)}\n`,
      },
    ],
  ],
  [
    'in-short',
    [
      {
        form: 'in-short/<slug>.mdx',
        text: () => '<Retold claim="which-claim">The same in short sentences.</Retold>\n',
      },
    ],
  ],
  ['actor', [{ form: 'actors/<id>.mdx', text: (id: string) => `## Who they are [#who]\n\n${claim(`${id}-who`)}\n` }]],
  [
    'lesson',
    [
      {
        form: 'lessons/<id>.mdx',
        text: () =>
          '## Steps [#steps]\n\n1. **10 minutes.** Hand out the sheet.\n2. **40 minutes.** <Shown claim="which-claim" />\n',
      },
      { form: 'sheets/<id>.mdx', text: () => '1. Read:\n\n   <Shown claim="which-claim" />\n\n---\n' },
      { form: 'answers/<id>.mdx', text: () => '1. <Shown claim="which-claim" />\n' },
    ],
  ],
]);
