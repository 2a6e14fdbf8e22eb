/** The shape of the files that pictures are made of. As in `schemas.ts`: strict, and the descriptions are for authors. */
import { z } from 'zod';
import { BOUNDS } from '../evidence/bounds.ts';
import { PARTS_OF_DAY } from '../evidence/hours.ts';
import { date, id, pageSchema, siteAddress, text } from './schemas.ts';

/** A claim that a file makes itself, in its fields. */
const ownClaim = {
  says: text.optional().describe('A claim of its own, for what no page tells yet.'),
  on: text.optional().describe('Citations of that claim.'),
  disputed: id.optional().describe('As in a claim.'),
  except: text.optional().describe('As in a claim.'),
};

const claims = z.array(id).default([]).describe('Claims of the site that tell it, by id, the best first.');

/** Whether something rests on claims of other pages, on its own, or on both. */
function restsOnClaims(value: {
  claims: readonly string[];
  says?: string | undefined;
  on?: string | undefined;
}): boolean {
  return (
    (value.claims.length > 0 || value.says !== undefined) && (value.says === undefined) === (value.on === undefined)
  );
}

const RESTS_ON_CLAIMS = 'must rest on claims: name some under `claims`, or write `says` together with `on`';

const control = z.enum(['government', 'opposition', 'kurdish-led', 'turkey-backed']);

const latitude = z.number().min(-90).max(90).describe('Degrees north.');
const longitude = z.number().min(-180).max(180).describe('Degrees east.');

/** What a template of claims fills in; another word in braces would stand on the page as it is. */
const template = text.refine(
  (says) => !/[{}]/.test(says.replace(/\{(?:date|value)\}/g, '')),
  'must have nothing in braces but {date} and {value}',
);

const point = z
  .strictObject({
    date: date.describe('The year, month or day that the number is about.'),
    value: z.number().nonnegative(),
    on: text.describe('Citations, as in a claim; each must rest on the counter.'),
    says: text
      .regex(/^[^{}]*$/, 'must have nothing in braces: nothing is filled in here')
      .optional()
      .describe('The claim, where the template does not fit what the passage says.'),
    bound: z.enum(BOUNDS).optional().describe('How it was published, by the word that its claim has before it.'),
    low: z.number().nonnegative().optional().describe('Lower end of the published range.'),
    high: z.number().nonnegative().optional().describe('Upper end of the published range.'),
    apart: z.boolean().default(false).describe('Not joined to the point before: another method or scope.'),
    note: text.optional().describe('A caution about this number.'),
    disputed: id.optional().describe('As in a claim.'),
    except: text.optional().describe('As in a claim.'),
  })
  .refine(
    ({ low, high, value }) =>
      low === undefined ? high === undefined : high !== undefined && low <= value && value <= high,
    { error: 'must stand beside a `high`, with the value between the two', path: ['low'] },
  );

/** content/series/<id>.yaml: what one counter counted, over time. */
export const seriesSchema = z.strictObject({
  chart: id.describe('The chart that it stands on: a file of content/charts/.'),
  label: text.max(40).describe('What stands beside its line.'),
  counter: id.describe('The one origin that every point rests on.'),
  counts: text.describe('What is counted, and how.'),
  unit: z.enum(['people', 'claims', 'per-cent', 'billion-dollars']),
  kind: z.enum(['running-total', 'state', 'of-the-year']),
  whom: z
    .enum(['everyone', 'civilians', 'children', 'refugees', 'newly-displaced'])
    .optional()
    .describe('Whom it counts, where other series of the chart count the same: they then stand faint behind it.'),
  says: template.describe('The claim of each point, with {date} and {value} to be filled in.'),
  points: z.array(point).min(1),
  note: text.optional().describe('A caution about the whole line.'),
});

/** Front matter of content/charts/<id>.mdx; the text below it says how to read the picture. */
export const chartSchema = pageSchema.extend({
  section: siteAddress.describe('Where the site tells of it, such as /toll/#counting.'),
});

/** content/events/<id>.yaml: an entry of the timeline. */
export const eventSchema = z
  .strictObject({
    date: date.describe('When it happened: a year, month or day.'),
    end: date.optional().describe('Its last day, if it lasted.'),
    hour: z
      .string()
      .refine(
        (hour) => /^([01]\d|2[0-3]):[0-5]\d$/.test(hour) || PARTS_OF_DAY.some((part) => part === hour),
        `must be a local time such as "13:30", or one of: ${PARTS_OF_DAY.join(', ')}`,
      )
      .optional()
      .describe('Local time or part of the day, as a passage states it.'),
    title: text.max(80).describe('What happens, in the present tense.'),
    place: id.optional().describe('Where: an entry of content/glossary/.'),
    actors: z.array(id).default([]).describe('Who acts or speaks: files of content/actors/.'),
    theme: z.enum(['fighting', 'civilians', 'talks', 'politics', 'abroad', 'justice']),
    claims,
    ...ownClaim,
    control: control.optional().describe('Who held the place afterwards, where that changed.'),
  })
  .refine(restsOnClaims, { error: RESTS_ON_CLAIMS, path: ['claims'] })
  .refine(({ control, place }) => control === undefined || place !== undefined, {
    error: 'must have a `place` beside it',
    path: ['control'],
  })
  .refine(({ date: from, end }) => end === undefined || end > from, {
    error: 'must be later than `date`',
    path: ['end'],
  });

/** content/ties/<id>.yaml: how one actor stood to another in November 2024. */
export const tieSchema = z
  .strictObject({
    from: id.describe('A file of content/actors/.'),
    to: id.describe('A file of content/actors/.'),
    kind: z.enum(['backs', 'allied', 'fights', 'shields', 'talks']),
    claims,
    ...ownClaim,
  })
  .refine(restsOnClaims, { error: RESTS_ON_CLAIMS, path: ['claims'] });

/** content/places/<id>.yaml: where a place of the glossary lies. */
export const placeSchema = z.strictObject({
  latitude,
  longitude,
  rank: z.enum(['capital', 'city', 'town', 'village', 'airport', 'border']),
  says: text.describe('Whose coordinates they are, as a sentence.'),
  on: text.describe('Citations, as in a claim.'),
  before: z
    .strictObject({ held: control, claim: id.describe('A claim of the site that says so.') })
    .optional()
    .describe('Who held it when the offensive began, where no event tells it.'),
});

/** content/lines/<id>.yaml: a road, an area or a front. */
export const lineSchema = z.strictObject({
  name: text,
  kind: z.enum(['road', 'area', 'front', 'corridor']),
  through: z
    .array(z.union([id, z.tuple([longitude, latitude])], 'must be the id of a place, or [longitude, latitude]'))
    .min(2)
    .describe('Ids of places, or [longitude, latitude].'),
  claims,
  schematic: text.describe('How far it is drawn only roughly, for readers.'),
});
