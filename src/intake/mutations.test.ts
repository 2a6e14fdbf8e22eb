/**
 * What happens if someone changes the real content: every change of this table must be caught, with the right code and
 * on the right line. A row whose text has been edited away says so; give it a new place.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFiles, type ContentFile } from './files.ts';
import { checkFiles } from './read-evidence.ts';

type Row = readonly [what: string, file: string, from: string, to: string, code: string];

const OFFENSIVE = 'content/explainers/offensive-2024.mdx';
const TOLL = 'content/explainers/toll.mdx';
const RECAPTURE = 'content/explainers/recapture-2016.mdx';
const REACTIONS = 'content/explainers/reactions.mdx';
const ACTORS = 'content/explainers/actors.mdx';
const HOME = 'content/pages/home.mdx';
const DISAGREEMENT = 'content/disagreements/toll-offensive.mdx';
const DAILY_STAR = 'content/sources/daily-star.yaml';
const REPORT_A = 'content/sources/report-a.yaml';
const ORIGINS = 'content/origins.yaml';

const ROWS: readonly Row[] = [
  ['a digit of a toll', TOLL, 'and at least 327 people', 'and at least 328 people', 'figure-not-held'],
  ['a digit of the civilians', TOLL, 'The 44 civilians', 'The 45 civilians', 'figure-not-held'],
  ['a figure ten times as large', TOLL, 'at least 242 and', 'at least 2,420 and', 'figure-not-held'],
  ['a unit of millions', TOLL, 'almost six million people', 'almost six thousand people', 'figure-not-held'],
  ['a number word', TOLL, 'killed four people or more', 'killed five people or more', 'figure-not-held'],
  [
    'a number that became a percentage',
    TOLL,
    'killed 300 fighters, The Media Line says; it',
    'killed 300 per cent, The Media Line says; it',
    'figure-not-held',
  ],
  ['a wrong sum', TOLL, '(44 + 100 + 183)', '(44 + 100 + 184)', 'figure-not-held'],
  ['a wrong total', DISAGREEMENT, '44 + 100 + 183 = 327', '44 + 100 + 183 = 329', 'figure-not-held'],
  [
    'a date moved by a day',
    OFFENSIVE,
    'to 27 November 2024, another',
    'to 26 November 2024, another',
    'figure-not-held',
  ],
  [
    'another date moved by a day',
    OFFENSIVE,
    'gives Friday 29 November as',
    'gives Friday 28 November as',
    'figure-not-held',
  ],
  [
    'a date in another month',
    OFFENSIVE,
    'By Sunday 1 December, Report A',
    'By Sunday 1 November, Report A',
    'figure-not-held',
  ],
  [
    'a date in another year',
    OFFENSIVE,
    'began on 27 November 2024 with',
    'began on 27 November 2023 with',
    'figure-not-held',
  ],
  ['a year', RECAPTURE, 'retook Aleppo in 2016', 'retook Aleppo in 2015', 'figure-not-held'],
  ['an ordinal', OFFENSIVE, 'the country’s fourth-largest city', 'the country’s third-largest city', 'figure-not-held'],
  ['a half', OFFENSIVE, 'puts about half of Aleppo', 'puts about ninety per cent of Aleppo', 'figure-not-held'],
  [
    'a passage swapped for its neighbour',
    TOLL,
    'on="report-a#p9"',
    'on="report-a#p10@report-a-itself"',
    'figure-not-held',
  ],
  [
    'a document swapped for another',
    TOLL,
    'on="report-a#p8@sohr daily-star#p3@sohr" disputed="toll-offensive">The reports',
    'on="report-b#p2@sohr daily-star#p3@sohr" disputed="toll-offensive">The reports',
    'figure-not-held',
  ],
  [
    'a citation dropped from two',
    DISAGREEMENT,
    'on="daily-star#p3@sohr daily-star#p6@daily-star-itself" disputed="toll-offensive">The Obs',
    'on="daily-star#p3@sohr" disputed="toll-offensive">The Obs',
    'figure-not-held',
  ],
  [
    'an exception without a reason',
    'content/explainers/actors.mdx',
    'except="five: the founding reports, counted by us"',
    'except="five"',
    'wrong-value',
  ],
  [
    'a word of a quotation',
    OFFENSIVE,
    '“command posts, depots, and artillery positions”',
    '“command posts, depots, and missile positions”',
    'quotation-not-verbatim',
  ],
  [
    'two words of a quotation in another order',
    OFFENSIVE,
    '“defeat and eliminate”',
    '“eliminate and defeat”',
    'quotation-not-verbatim',
  ],
  [
    'a word added to a quotation',
    OFFENSIVE,
    '“This has never happened before,”',
    '“This has never ever happened before,”',
    'quotation-not-verbatim',
  ],
  [
    'a word left out of a quotation',
    OFFENSIVE,
    '“the sounds of missiles and artillery shelling around the clock”',
    '“the sounds of missiles and shelling around the clock”',
    'quotation-not-verbatim',
  ],
  ['a short quotation', OFFENSIVE, '“extremist forces”', '“extremist groups”', 'quotation-not-verbatim'],
  [
    'a recorded quotation',
    DAILY_STAR,
    'words: at least 327 deaths, including 44 civilians',
    'words: at least 337 deaths, including 44 civilians',
    'quotation-not-verbatim',
  ],
  [
    'another recorded quotation',
    REPORT_A,
    'words: biggest victory in almost a decade',
    'words: largest victory in almost a decade',
    'quotation-not-verbatim',
  ],
  [
    'a quotation grown too long',
    REPORT_A,
    'words: biggest victory in almost a decade',
    'words: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'long-quotation',
  ],
  ['an unknown document', TOLL, 'report-b#p6@aleppo-resident', 'report-c#p6@aleppo-resident', 'unknown-document'],
  ['an unknown passage', TOLL, 'report-a#p21"', 'report-a#p31"', 'unknown-passage'],
  ['an origin that says nothing there', TOLL, 'media-line#p8@white-helmets', 'media-line#p8@sohr', 'unknown-origin'],
  ['an origin not picked', TOLL, 'media-line#p8@white-helmets', 'media-line#p8', 'origin-not-picked'],
  ['page furniture', TOLL, 'media-line#p8@white-helmets', 'media-line#p12', 'not-citable'],
  ['a citation that is none', TOLL, 'report-a#p21"', 'report-a:p21"', 'wrong-citation'],
  ['all citations dropped', TOLL, 'on="report-a#p21"', 'on=""', 'missing-field'],
  [
    'a claim without citations',
    TOLL,
    '<Claim id="toll-friday" on="report-b#p7">',
    '<Claim id="toll-friday">',
    'missing-field',
  ],
  ['a claim without an id', TOLL, '<Claim id="toll-friday" on', '<Claim on', 'missing-field'],
  ['an id doubled', TOLL, 'id="toll-friday"', 'id="toll-university"', 'double-id'],
  ['an id that is no id', TOLL, 'id="toll-friday"', 'id="Toll Friday"', 'wrong-value'],
  ['an unknown disagreement', HOME, 'disputed="start-day"', 'disputed="start-days"', 'unknown-disagreement'],
  [
    'an unknown disagreement drawn',
    TOLL,
    '<Disagreement id="toll-offensive" />',
    '<Disagreement id="toll-ofensive" />',
    'unknown-disagreement',
  ],
  ['a disagreement drawn within a sentence', TOLL, 'answer.\n\n<Disagreement', 'answer. <Disagreement', 'not-prose'],
  [
    'a claim in a claim',
    TOLL,
    'tells of several civilians killed',
    'tells of <Claim id="x" on="report-b#p7">several</Claim> civilians killed',
    'nested-claim',
  ],
  [
    'a component that is none',
    TOLL,
    '<Claim id="toll-friday" on="report-b#p7">Report B tells of several civilians killed and many more injured by Syrian and Russian strikes on the Idlib area, on a Friday that it does not date.</Claim>',
    '<claim id="toll-friday">Report B tells.</claim>',
    'not-prose',
  ],
  [
    'a script in the text',
    TOLL,
    '## Civilians [#civilians]',
    '<script>alert(1)</script>\n\n## Civilians [#civilians]',
    'not-prose',
  ],
  [
    'an expression in the text',
    TOLL,
    '## Civilians [#civilians]',
    '{process.exit()}\n\n## Civilians [#civilians]',
    'not-prose',
  ],
  ['an import', TOLL, '## In brief', 'import x from "fs";\n\n## In brief', 'not-prose'],
  ['a tag never closed', TOLL, 'did not date.</Claim>'.replace('did', 'does'), 'does not date.', 'unreadable'],
  ['a section id doubled', TOLL, '[#fighters]', '[#civilians]', 'double-id'],
  ['a dead link', 'content/pages/about.mdx', '](/disagreements/)', '](/disagreement/)', 'dead-link'],
  ['front matter without a field', TOLL, 'summary: The counts', 'sumary: The counts', 'unknown-field'],
  ['a date that does not exist', TOLL, 'asOf: 2024-12-01', 'asOf: 2024-11-31', 'wrong-value'],
  ['YAML with a tab', ORIGINS, '\n  name: United Nations', '\n\tname: United Nations', 'unreadable'],
  ['YAML with an open quotation mark', DAILY_STAR, 'label: Daily Star', 'label: "Daily Star', 'unreadable'],
  ['YAML with a key twice', DAILY_STAR, 'kind: news', 'language: en\nkind: news', 'unreadable'],
  ['a kind that is none', DAILY_STAR, 'kind: news', 'kind: rumour', 'wrong-value'],
  ['a field misspelt', DAILY_STAR, 'publisher: Daily', 'publischer: Daily', 'unknown-field'],
  [
    'an unknown origin in a record',
    DAILY_STAR,
    'by: [pro-government-radio]',
    'by: [pro-goverment-radio]',
    'unknown-origin',
  ],
  ['a digest without who says it', REPORT_A, 'by: [asli-aydintasbas]', 'by: []', 'wrong-value'],
  [
    'a position without citations',
    DISAGREEMENT,
    '  - id: "242"\n    value: at least 242\n',
    '  - id: "241"\n    says: None.\n    who: Nobody\n  - id: "242"\n    value: at least 242\n',
    'missing-field',
  ],
  [
    'a position that cites nothing known',
    DISAGREEMENT,
    'on: report-a#p8@sohr',
    'on: report-z#p8@sohr',
    'unknown-document',
  ],
  ['a figure of a position', DISAGREEMENT, 'says: At least 242 people', 'says: At least 241 people', 'figure-not-held'],
  [
    'an uncited place',
    TOLL,
    'The reports hardly say until which day a count runs',
    'The reports hardly say what happened in Hama',
    'uncited-statement',
  ],
  [
    'an uncited figure',
    TOLL,
    'The reports hardly say until which day a count runs',
    'The reports hardly say who the 327 were',
    'uncited-statement',
  ],
  [
    'the tags around a claim taken away',
    TOLL,
    '<Claim id="toll-friday" on="report-b#p7">Report B tells of several civilians killed and many more injured by Syrian and Russian strikes on the Idlib area, on a Friday that it does not date.</Claim>',
    'Report B tells of several civilians killed and many more injured by Syrian and Russian strikes.',
    'uncited-statement',
  ],
  ['a fingerprint that is none', 'content/fingerprints/report-a.yaml', 'p1: "', 'p1: "zz ', 'wrong-value'],
  [
    'a name misspelt',
    OFFENSIVE,
    'The Observatory also named Khan Sheikhun',
    'The Observatory also named Khan Sheikhoum',
    'name-not-held',
  ],
  [
    'another town',
    OFFENSIVE,
    'The Observatory also named Khan Sheikhun',
    'The Observatory also named Saraqib',
    'name-not-held',
  ],
  ['another state', REACTIONS, '>Iran expressed grave concern', '>Israel expressed grave concern', 'name-not-held'],
  ['another person', REACTIONS, 'foreign minister, Sergey Lavrov', 'foreign minister, Sergey Lavrow', 'name-not-held'],
  [
    'a name misspelt where a sentence begins',
    ACTORS,
    '>Opposition forces announced that they had captured Aleppo Int',
    '>Opposition forces announced that they had captured Alepo Int',
    'name-not-held',
  ],
  [
    'an attribution taken away',
    ACTORS,
    '>Russia’s foreign minister, the Daily Star says, was Sergey',
    '>Russia’s foreign minister was Sergey',
    'unattributed-assertion',
  ],
  [
    'a belligerent believed',
    OFFENSIVE,
    '>Russia’s defence ministry said that its strikes had hit',
    '>Russian strikes had hit',
    'unattributed-assertion',
  ],
  [
    'a quotation without a speaker',
    OFFENSIVE,
    '>The Russian military said that it had aimed at “ext',
    '>The strikes were aimed at “ext',
    'unattributed-quotation',
  ],
  [
    'a link to a disagreement taken away',
    OFFENSIVE,
    'disputed="little-resistance">Report B adds',
    '>Report B adds',
    'unlinked-disagreement',
  ],
  ['an "as of" before the newest document', TOLL, 'asOf: 2024-12-01', 'asOf: 2024-11-28', 'outdated-page'],
  ['an actor that does not exist', ORIGINS, 'actor: sohr', 'actor: sorh', 'unknown-name'],
  ['a place that does not exist', 'content/disagreements/hama.mdx', 'place: hama', 'place: hamma', 'unknown-name'],
  ['a place that is a body', 'content/disagreements/hama.mdx', 'place: hama', 'place: hts', 'unknown-name'],
];

let files: ContentFile[] = [];

beforeAll(async () => {
  files = await readContentFiles(process.cwd());
});

/** Line, from 1, on which a text begins in a file; leading line breaks of the text belong to the line before. */
function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part) + (/^\n*/.exec(part)?.[0].length ?? 0)).split('\n').length;
}

describe('a change of the real content is caught', () => {
  it.each(ROWS)('%s', (_what, path, from, to, code) => {
    const original = files.find((file) => file.path === path)?.text ?? '';
    if (!original.includes(from)) throw new Error(`${path} no longer holds “${from}”; give this row a new place.`);
    const changed = files.map((file) =>
      file.path === path ? { path, text: file.text.replace(from, () => to) } : file,
    );
    const { findings } = checkFiles(changed);
    const caught = findings.filter((finding) => finding.code === code && finding.at.file === path);
    expect(
      caught.length,
      findings.map((finding) => `${finding.at.file}:${finding.at.line} ${finding.code}`).join('\n'),
    ).toBeGreaterThan(0);
    const line = lineOf(original, from);
    expect(caught.map((finding) => Math.abs(finding.at.line - line))).toContain(0);
  });
});
