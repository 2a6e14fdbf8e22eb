/**
 * The shape of every file in `content/`. Strict: an unknown key is a finding. The descriptions are the documentation
 * for authors.
 */
import { z } from 'zod';
import { ID } from '../evidence/ids.ts';
import { SKILL_IDS } from '../evidence/skills.ts';
import { PLACEHOLDER } from './placeholder.ts';

export const id = z.string().regex(ID, 'must be lower-case words and digits joined by "-"');

export const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((value) => value !== PLACEHOLDER, 'has yet to be filled in');

export const date = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine(isDate, 'must be a date that exists, such as 2024-11-30, 2024-11 or "2024"');

/** Whether a text is a year, month or day that exists, ISO 8601. */
export function isDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
  .refine(
    (value) => !value.includes('&amp;'),
    'must be the address itself, with "&" where a page’s source has "&amp;"',
  );

const datedCopy = webAddress.refine(
  (value) => isDate((/\/(\d{8})\d{6}\//.exec(value)?.[1] ?? '').replace(/^(....)(..)/, '$1-$2-')),
  'must be a dated copy, with its 14 digits, such as https://web.archive.org/web/20241130120000/https://example.org/',
);

const statement = z.strictObject({
  says: text.describe('One thing that the passage says, in our own words.'),
  by: z.array(id).min(1).describe('The origins that say it there: ids from content/origins.yaml.'),
});

const quotation = z.strictObject({
  words: text.describe('Verbatim from the document, at most 15 words, without quotation marks.'),
  speaker: text.describe('Whose words they are.'),
});

const passage = z.strictObject({
  locator: text.optional().describe('How a reader finds it; paragraphs named p1, p2, … need none.'),
  digest: z.array(statement).min(1).describe('What the passage says, thing by thing.'),
  figures: z.array(text).default([]).describe('Every number in it, as the document prints it, with its unit.'),
  names: z.array(text).default([]).describe('People, places and bodies, as the document spells them.'),
  quotations: z.array(quotation).default([]).describe('What may be quoted of it: a list, each with words and speaker.'),
  note: text.optional().describe('A caution about the whole passage.'),
});

/** content/sources/<id>.yaml */
export const documentSchema = z.strictObject({
  label: text.describe('What the site calls the document where space is short.'),
  title: text.nullable().describe('As the document prints it; null if it prints none.'),
  publisher: text.nullable(),
  author: text.nullable().describe('A person as "Family, Given"; a body as it calls itself; "; " between several.'),
  published: date.nullable(),
  latestEvent: date.nullable().describe('The latest dated event that the document reports.'),
  url: webAddress.nullable(),
  archived: datedCopy.nullable().default(null).describe('A dated copy in a web archive, instead of the nearest one.'),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language code such as en'),
  kind: z.enum(['news', 'un', 'government', 'ngo', 'research', 'encyclopedia', 'primary', 'state-media']),
  issuedBy: id.nullable().default(null).describe('The origin whose own document this is.'),
  read: z.enum(['whole', 'opening', 'excerpt']).describe('How much of it was read for this site.'),
  weak: text.nullable().default(null).describe('Why a better document should be sought: a reprint, a relay, …'),
  about: text.describe('What a reader should know before trusting it.'),
  passages: z.record(id, passage),
  notCitable: z.record(id, text).default({}).describe('Passages that report nothing, each with the reason.'),
});

/** content/fingerprints/<document>.yaml, written by `npm run fingerprints`: hashes by passage. */
export const fingerprintsSchema = z.strictObject({
  normalisation: z.literal(1),
  passages: z.record(id, z.string().regex(/^([0-9a-f]{6}( [0-9a-f]{6})*)?$/, 'must be hashes of six digits')),
});

export const siteAddress = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[^\s#]+)?$/,
    'must be an address of this site such as /toll/, or one with an id: /toll/#counts',
  );

/** content/redirects.yaml: from a place that was published to where it is now. */
export const redirectsSchema = z.record(siteAddress, siteAddress);

/** content/changes/<date>-<words>.yaml, written by `npm run new -- change`. */
export const changeSchema = z.strictObject({
  kind: z
    .enum(['correction', 'update'])
    .describe('A correction mends what its passages did not say; an update does not.'),
  what: text.describe('What is different now, in a sentence for readers.'),
  why: text.describe('Why it was changed, in a sentence for readers.'),
  claims: z
    .record(id, z.string().regex(/^([0-9a-f]{8}|withdrawn)$/, 'must be a fingerprint of eight digits, or withdrawn'))
    .refine((claims) => Object.keys(claims).length > 0, 'must name a claim'),
});

/** The sides of the war. Who belongs to one or speaks for it counts as one with all others who do. */
const SIDES = [
  'Syrian government',
  'Armed opposition',
  'Kurdish-led forces',
  'Syrian transitional government',
  'Iran',
  'Israel',
  'Lebanon’s Hezbollah',
  'Russia',
  'Turkey',
  'United States',
] as const;

/** content/origins.yaml: a map from id to origin. */
export const originsSchema = z.record(
  id,
  z.strictObject({
    name: text,
    kind: z.enum(['monitor', 'government', 'army', 'armed-group', 'un', 'rescuers', 'person', 'media', 'outlet']),
    side: z.enum(SIDES).nullable().describe('The side of the war that it belongs to or speaks for, if any.'),
    actor: id.nullable().default(null).describe('Its entry in content/glossary/.'),
    called: z.array(text).default([]).describe('Other words by which a sentence may name it: "the army".'),
    about: text.describe('What a reader needs to know of it.'),
    shownIndependent: z.boolean().default(true).describe('False where it may only have copied another origin.'),
  }),
);

/** Front matter of content/explainers/<slug>.mdx and content/pages/<slug>.mdx */
export const pageSchema = z.strictObject({
  title: text,
  question: text.optional().describe('The question that the page answers.'),
  summary: text.describe('One sentence for lists and search engines; states no fact of its own.'),
  asOf: date.optional().describe('The day up to which the documents of the page go; it tells nothing later.'),
  order: z.number().int().default(0).describe('Its place in lists: a number.'),
});

/** Front matter of content/actors/<id>.mdx */
export const actorSchema = pageSchema.extend({
  entry: id.describe('Its entry in content/glossary/.'),
  group: z.enum(['syria', 'opposition', 'kurdish-led', 'others', 'states', 'counts']),
});

/** Front matter of content/lessons/<id>.mdx; the text below it is for the teacher. */
export const lessonSchema = z.strictObject({
  title: text,
  question: text.describe('The question that the lesson works on.'),
  summary: text.describe('One sentence for lists and search engines; states no fact of its own.'),
  aim: text.describe('What students can do afterwards, in a sentence.'),
  minutes: z.number().int().positive().describe('How long it takes; its steps add up to it.'),
  level: text.describe('Class level in plain words: "Age 14 and up".'),
  skills: z.array(z.enum(SKILL_IDS)).min(1).describe('What it trains: see src/evidence/skills.ts.'),
  uses: z.array(siteAddress).min(1).describe('Sections of the site that it works with, such as /toll/#counting.'),
  map: z.enum(['syria', 'north-west']).optional().describe('The frame of an outline map on its sheet.'),
  order: z.number().int().default(0).describe('Its place in lists: a number.'),
});

/** Front matter of content/sheets/<id>.mdx and content/answers/<id>.mdx, whose id is that of their lesson. */
export const partOfLessonSchema = z.strictObject({
  title: text,
  summary: text.describe('One sentence for lists; states no fact of its own.'),
});

/** Front matter of content/disagreements/<id>.mdx; the text below it is our note. */
export const disagreementSchema = z.strictObject({
  question: text,
  summary: text.describe('One sentence for lists; states no fact of its own.'),
  kind: z.enum(['contradiction', 'successive', 'scope', 'legal', 'naming', 'error']),
  topic: z.enum(['offensive', 'dead', 'aleppo', 'war', 'after', 'words']).describe('Its group in the list.'),
  order: z.number().int().default(0).describe('Its place in lists: a number.'),
  positions: z
    .array(
      z.strictObject({
        id: id.describe('Ends the claim id of this position: <disagreement>-<id>.'),
        value: text.optional().describe('The answer in a word or a figure.'),
        says: text.describe('The answer as a sentence.'),
        who: text.describe('Who gives it.'),
        asOf: date
          .optional()
          .describe('The day of which the answer is, as a passage or a document that it cites gives it.'),
        on: text.describe('Citations, as in a claim.'),
        except: text.optional().describe('What a check would find fault with and why it stands, as in a claim.'),
      }),
    )
    .min(2),
  settle: text.describe('What it would take to settle it.'),
  place: id.optional().describe('The place that it is about: an entry of content/glossary/.'),
  subject: z
    .array(z.array(text).min(2))
    .default([])
    .describe('Lists of words; a claim that holds all words of a list must link here. Alternatives: troops|forces.'),
});

/** content/glossary/<id>.yaml: a person, body, place or term with all its spellings. */
export const glossarySchema = z.strictObject({
  name: text.describe('As the site writes it.'),
  kind: z.enum(['person', 'body', 'place', 'term']),
  variants: z.array(text).default([]).describe('Other spellings, abbreviations and names of the same.'),
  derived: z.array(text).default([]).describe('Words made from the name, such as Syrian of Syria.'),
  arabic: text
    .regex(/^[\p{Script=Arabic}\p{M}\s]+$/u, 'must be in Arabic letters')
    .optional()
    .describe('Only where it is certain.'),
  says: text.optional().describe('What it is, in a sentence or two of our own.'),
  on: text.optional().describe('Citations, as in a claim; left out where `says` only explains a word.'),
  disputed: id.optional().describe('As in a claim.'),
  except: text.optional().describe('As in a claim.'),
});
