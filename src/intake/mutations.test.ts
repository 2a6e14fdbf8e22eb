/**
 * What happens if someone changes the real content: every change of this table must be caught, with the right code and
 * on the right line. A row whose text has been edited away says so; give it a new place.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../evidence/checks/index.ts';
import { assembleEvidence } from '../evidence/evidence.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { takeIn } from './take-in.ts';
import type { Check } from '../evidence/checks/check.ts';
import type { Finding } from '../evidence/findings.ts';

type Row = readonly [what: string, file: string, from: string | RegExp, to: string, code: string];

const TOLL = 'content/explainers/toll.mdx';
const OFFENSIVE = 'content/explainers/offensive-2024.mdx';
const RECAPTURE = 'content/explainers/recapture-2016.mdx';
const HOME = 'content/pages/home.mdx';
const RUSSIA = 'content/actors/russia.mdx';
const OBSERVATORY = 'content/actors/syrian-observatory.mdx';
const DISAGREEMENT = 'content/disagreements/toll-offensive.mdx';
const START = 'content/disagreements/start-day.mdx';
const HELD = 'content/disagreements/aleppo-held.mdx';
const FIRST = 'content/disagreements/first-time.mdx';
const NAMES = 'content/disagreements/names-for-the-fighters.mdx';
const RESISTANCE = 'content/disagreements/little-resistance.mdx';
const LEBANON = 'content/disagreements/lebanon-war.mdx';
const SPELLINGS = 'content/disagreements/spellings.mdx';
const HAMA = 'content/disagreements/hama.mdx';
const HAMA_ENTRY = 'content/glossary/hama.yaml';
const DAILY_STAR = 'content/sources/daily-star.yaml';
const REPORT_A = 'content/sources/report-a.yaml';
const REPORT_B = 'content/sources/report-b.yaml';
const ORIGINS = 'content/origins.yaml';
const SHORT_OFFENSIVE = 'content/in-short/offensive-2024.mdx';
const SHORT_TOLL = 'content/in-short/toll.mdx';
const SHORT_WHY = 'content/in-short/why-then.mdx';
const SHORT_AFTER = 'content/in-short/aftermath.mdx';

/** A claim of a page that changes more often than these tests: whatever its words are. */
const LISTED = /<Claim id="toll-brief-list" on="[^"]*"[^>]*>.*?<\/Claim>/;

const ROWS: readonly Row[] = [
  ['a digit of a toll', DISAGREEMENT, 'at least 327 people killed', 'at least 328 people killed', 'figure-not-held'],
  ['a digit of the civilians', DISAGREEMENT, /(says: .*327.*)\b44 of them/, '$145 of them', 'figure-not-held'],
  ['a figure ten times as large', DISAGREEMENT, 'of at least 242 and', 'of at least 2,420 and', 'figure-not-held'],
  ['a unit of millions', HOME, 'peaked at 1.1 million', 'peaked at 1.1 thousand', 'figure-not-held'],
  ['a number word', RUSSIA, 'attributed eight of 149', 'attributed nine of 149', 'figure-not-held'],
  [
    'hundreds that became thousands',
    'content/explainers/toll.mdx',
    'that hundreds of civ',
    'that thousands of civ',
    'figure-not-held',
  ],
  [
    'hundreds that became a hundred',
    'content/explainers/toll.mdx',
    'that hundreds of civ',
    'that a hundred civ',
    'figure-not-held',
  ],
  ['days that became weeks', RECAPTURE, 'around Aleppo in two days', 'around Aleppo in two weeks', 'sense-not-held'],
  [
    'people killed who became hurt',
    'content/explainers/ceasefire-2020.mdx',
    'Fifteen fighters died in clashes',
    'Fifteen fighters were hurt in clashes',
    'sense-not-held',
  ],
  [
    'a "since" that became an "until"',
    'content/disagreements/civilians-2019-2020.mdx',
    'killed in the Idlib fighting since April 2019',
    'killed in the Idlib fighting until April 2019',
    'sense-not-held',
  ],
  [
    'an east that became a west',
    RECAPTURE,
    'Armed opposition groups held the east, the',
    'Armed opposition groups held the south, the',
    'direction-not-held',
  ],
  ['a "no" left out', RECAPTURE, 'no hospital worked', 'a hospital worked', 'negation-not-held'],
  [
    'a "not" put in',
    'content/disagreements/civilians-2019-2020.mdx',
    'killed in the Idlib fighting',
    'not killed in the Idlib fighting',
    'negation-not-held',
  ],
  [
    'a number that became a percentage',
    DISAGREEMENT,
    'reportedly killed 300 fighters',
    'reportedly killed 300 per cent',
    'figure-not-held',
  ],
  ['a wrong sum', DISAGREEMENT, '28 + 16 = 44', '29 + 16 = 44', 'figure-not-held'],
  ['a wrong total', DISAGREEMENT, '44 + 100 + 183 = 327', '44 + 100 + 183 = 329', 'figure-not-held'],
  ['an "over" of a claim', 'content/disagreements/hama-civilians.mdx', ': Over 370', ': Up to 370', 'bound-not-held'],
  ['an "at least" of an answer', DISAGREEMENT, 'value: at least 327', 'value: about 327', 'bound-not-held'],
  ['a date moved by a day', START, 'anew on 27 November', 'anew on 26 November', 'figure-not-held'],
  ['another date moved by a day', START, 'on Friday 29 November,', 'on Friday 28 November,', 'figure-not-held'],
  ['a day of the week', START, 'on Friday 29 November,', 'on Saturday 29 November,', 'wrong-weekday'],
  [
    'the day of an attack, moved to that of its report',
    'content/explainers/recapture-2016.mdx',
    'On 19 September 2016 a UN and',
    'On 20 September 2016 a UN and',
    'figure-not-held',
  ],
  [
    'the day of an event, moved to that of its report',
    'content/events/2016-09-19-convoy.yaml',
    'date: 2016-09-19',
    'date: 2016-09-20',
    'mark-not-held',
  ],
  ['a date in another month', HELD, 'by Sunday 1 December', 'by Sunday 1 November', 'figure-not-held'],
  [
    'a date in another year',
    START,
    'says: The offensive began on 27 November 2024',
    'says: The offensive began on 27 November 2023',
    'figure-not-held',
  ],
  ['a year', FIRST, 'ousted in 2016', 'ousted in 2015', 'figure-not-held'],
  ['an ordinal', HAMA_ENTRY, 'A city in Syria', 'The third-largest city in Syria', 'figure-not-held'],
  ['a half', HELD, 'controlled approximately half of', 'controlled approximately 90 per cent of', 'figure-not-held'],
  [
    'a passage swapped for its neighbour',
    DISAGREEMENT,
    'daily-star#p6@daily-star-itself" disputed="toll-offensive">The 300',
    'daily-star#p7@daily-star-itself" disputed="toll-offensive">The 300',
    'figure-not-held',
  ],
  [
    'a document swapped for another',
    DISAGREEMENT,
    'on="report-a#p8@sohr daily-star#p3@sohr"',
    'on="report-b#p2@sohr daily-star#p3@sohr"',
    'figure-not-held',
  ],
  [
    'a citation dropped from two',
    DISAGREEMENT,
    'on="daily-star#p3@sohr daily-star#p6@daily-star-itself" disputed="toll-offensive">The Syr',
    'on="daily-star#p3@sohr" disputed="toll-offensive">The Syr',
    'figure-not-held',
  ],
  ['an exception without a reason', RECAPTURE, /except="east-or-west: [^"]*"/, 'except="east-or-west"', 'wrong-value'],
  [
    'an exception of a position without a reason',
    'content/disagreements/sohr-1-december.mdx',
    /except: "weak: [^"]*"/,
    'except: "weak"',
    'wrong-value',
  ],
  [
    'a word of a quotation',
    NAMES,
    'speaks of “jihadists and rebel factions”',
    'speaks of “jihadists and rebel fractions”',
    'quotation-not-verbatim',
  ],
  [
    'a changed quotation between marks of another kind',
    NAMES,
    'speaks of “jihadists and rebel factions”',
    'speaks of "jihadists and rebel fractions"',
    'quotation-not-verbatim',
  ],
  [
    'two words of a quotation in another order',
    NAMES,
    'speaks of “jihadists and rebel factions”',
    'speaks of “rebel factions and jihadists”',
    'quotation-not-verbatim',
  ],
  [
    'a word added to a quotation',
    NAMES,
    'speaks of “jihadists and rebel factions”',
    'speaks of “jihadists and other rebel factions”',
    'quotation-not-verbatim',
  ],
  [
    'a word left out of a quotation',
    OFFENSIVE,
    '“the sounds of missiles and artillery shelling around the clock”',
    '“the sounds of missiles and shelling around the clock”',
    'quotation-not-verbatim',
  ],
  [
    'a quotation that a passage does not hold',
    NAMES,
    'targeted “extremist forces”',
    'targeted “extremist groups”',
    'quotation-not-verbatim',
  ],
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
  ['an unknown document', HELD, 'clam-report#p6@clam-report-itself,', 'klam-report#p6@', 'unknown-document'],
  ['an unknown passage', FIRST, 'media-line#p5@opposition-forces', 'media-line#p55', 'unknown-passage'],
  [
    'an origin that says nothing there',
    SPELLINGS,
    'media-line#p8@white-helmets',
    'media-line#p8@sohr',
    'unknown-origin',
  ],
  ['an origin not picked', SPELLINGS, 'media-line#p8@white-helmets', 'media-line#p8', 'origin-not-picked'],
  ['page furniture', SPELLINGS, 'media-line#p8@white-helmets', 'media-line#p12', 'not-citable'],
  ['a citation that is none', START, /on: report-a#p5\n/, 'on: report-a:p5\n', 'wrong-citation'],
  ['all citations dropped', TOLL, /id="toll-brief-list" on="[^"]*"/, 'id="toll-brief-list" on=""', 'missing-field'],
  ['a claim without citations', TOLL, /id="toll-brief-list" on="[^"]*"/, 'id="toll-brief-list"', 'missing-field'],
  ['a claim without an id', TOLL, '<Claim id="toll-brief-list" on', '<Claim on', 'missing-field'],
  ['an id doubled', HOME, 'id="home-enter" on', 'id="home-attack" on', 'double-id'],
  ['an id that is no id', TOLL, 'id="toll-brief-list" on', 'id="Toll List" on', 'wrong-value'],
  ['an unknown disagreement', HOME, 'disputed="start-day"', 'disputed="start-days"', 'unknown-disagreement'],
  [
    'an unknown disagreement drawn',
    TOLL,
    '<Disagreement id="war-dead" />',
    '<Disagreement id="war-deads" />',
    'unknown-disagreement',
  ],
  [
    'a disagreement drawn within a sentence',
    TOLL,
    '<Disagreement id="war-dead" />',
    'See <Disagreement id="war-dead" />',
    'not-prose',
  ],
  [
    'a claim in a claim',
    TOLL,
    /(<Claim id="toll-brief-list"[^>]*>)/,
    '$1<Claim id="x" on="report-b#p7">Several</Claim> ',
    'nested-claim',
  ],
  ['a component that is none', TOLL, LISTED, '<claim id="toll-brief-list">A list.</claim>', 'not-prose'],
  ['a script in the text', TOLL, '## In brief', '<script>alert(1)</script>\n\n## In brief', 'not-prose'],
  ['an expression in the text', TOLL, '## In brief', '{process.exit()}\n\n## In brief', 'not-prose'],
  ['an import', TOLL, '## In brief', 'import x from "fs";\n\n## In brief', 'not-prose'],
  ['a tag never closed', TOLL, LISTED, '<Claim id="toll-brief-list" on="report-b#p7">Several.', 'unreadable'],
  ['a section id doubled', TOLL, '[#fighters]', '[#civilians]', 'double-id'],
  ['a dead link', 'content/pages/about.mdx', '](/disagreements/)', '](/disagreement/)', 'dead-link'],
  ['front matter without a field', TOLL, '\nsummary: ', '\nsumary: ', 'unknown-field'],
  ['a date that does not exist', TOLL, /asOf: [\d-]+/, 'asOf: 2024-11-31', 'wrong-value'],
  ['an origin called like another', ORIGINS, 'name: Petra', 'name: KUNA', 'double-id'],
  ['YAML with a tab', ORIGINS, '\n  name: United Nations', '\n\tname: United Nations', 'unreadable'],
  ['YAML with an open quotation mark', DAILY_STAR, 'label: Daily Star', 'label: "Daily Star', 'unreadable'],
  ['YAML with a key twice', DAILY_STAR, 'kind: news', 'language: en\nkind: news', 'unreadable'],
  ['a kind that is none', DAILY_STAR, 'kind: news', 'kind: rumour', 'wrong-value'],
  ['a kind of disagreement that is none', RESISTANCE, 'kind: error', 'kind: lie', 'wrong-value'],
  [
    'a kind of disagreement misspelt',
    'content/disagreements/evacuation-free.mdx',
    'kind: legal',
    'kind: legel',
    'wrong-value',
  ],
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
  [
    'a figure of a position',
    DISAGREEMENT,
    'at least 242 people killed',
    'at least 241 people killed',
    'figure-not-held',
  ],
  ['a figure of an answer in a word', DISAGREEMENT, 'value: at least 242', 'value: at least 241', 'figure-not-held'],
  ['the day of an answer', DISAGREEMENT, 'asOf: 2024-11-29', 'asOf: 2024-11-28', 'figure-not-held'],
  [
    'a date in who gives an answer',
    DISAGREEMENT,
    'in AFP on 29 November 2024 and',
    'in AFP on 28 November 2024 and',
    'figure-not-held',
  ],
  [
    'a place of an answer in a word',
    'content/disagreements/assad-departure.mdx',
    'by way of Latakia and Hmeimim',
    'by way of Tartus and Hmeimim',
    'name-not-held',
  ],
  [
    'another who gives an answer',
    DISAGREEMENT,
    /who: Syrian Observatory for Human Rights, in AFP.*/,
    'who: Human Rights Watch',
    'unattributed-assertion',
  ],
  [
    'a position without who gives it',
    LEBANON,
    / {2}- id: ceasefire\n(.*\n.*\n) {4}who: .*\n/,
    '  - id: ceasefire\n$1',
    'missing-field',
  ],
  [
    'an uncited place',
    RESISTANCE,
    'their defenders meet no resistance',
    'the defenders of Hama meet no resistance',
    'uncited-statement',
  ],
  ['an uncited figure', HELD, 'most of the reports do not date', 'the 327 do not date', 'uncited-statement'],
  ['the tags around a claim taken away', TOLL, LISTED, 'OHCHR listed 350,209 people.', 'uncited-statement'],
  ['a fingerprint that is none', 'content/fingerprints/report-a.yaml', 'p1: "', 'p1: "zz ', 'wrong-value'],
  ['a name misspelt', RUSSIA, 'Sergei Ivanov, said on', 'Sergei Ivanow, said on', 'name-not-held'],
  ['another town', HAMA, 'still standing their ground in Hama', 'still standing their ground in Homs', 'name-not-held'],
  ['another state', LEBANON, 'between Israel and Hezbollah', 'between Turkey and Hezbollah', 'name-not-held'],
  ['another person', NAMES, 'says: President Bashar al-Assad', 'says: President Vladimir Putin', 'name-not-held'],
  [
    'a name misspelt where a sentence begins',
    HELD,
    'says: The opposition had entered significant parts of Aleppo',
    'says: Alepo had been entered in significant parts',
    'name-not-held',
  ],
  ['an attribution taken away', OBSERVATORY, 'in May 2006, BBC News wrote.', 'in May 2006.', 'unattributed-assertion'],
  [
    'a belligerent believed',
    RUSSIA,
    '>Russia’s defence ministry said on 25 October 2016 that neither',
    '>On 25 October 2016 neither',
    'unattributed-assertion',
  ],
  [
    'a quotation without a speaker',
    OFFENSIVE,
    /(<Claim id="offensive-people-resident"[^>]*>).*?<\/Claim>/,
    '$1There were “the sounds of missiles and artillery shelling around the clock”.</Claim>',
    'unattributed-quotation',
  ],
  [
    'a link to a disagreement taken away',
    RUSSIA,
    /(id="russia-offensive-claimed" on="[^"]*") disputed="toll-offensive"/,
    '$1',
    'unlinked-disagreement',
  ],
  ['an "as of" before the newest document', TOLL, /asOf: [\d-]+/, 'asOf: 2011-01-01', 'outdated-page'],
  ['an actor that does not exist', ORIGINS, 'actor: sohr', 'actor: sorh', 'unknown-name'],
  ['a place that does not exist', HAMA, 'place: hama', 'place: hamma', 'unknown-name'],
  ['a place that is a body', HAMA, 'place: hama', 'place: hts', 'unknown-name'],
  ['a page about nobody', RUSSIA, 'entry: russia', 'entry: rusia', 'unknown-name'],
  ['a page about a term', RUSSIA, 'entry: russia', 'entry: barrel-bomb', 'unknown-name'],
  ['a group of actors that is none', RUSSIA, 'group: states', 'group: powers', 'wrong-value'],
  ['a page about an actor without its entry', OBSERVATORY, /^(title: (?:.*\n)+?)entry: sohr\n/m, '$1', 'missing-field'],
  ['a figure of a definition', HAMA_ENTRY, /\b5 December 2024/, '6 December 2024', 'figure-not-held'],
  ['a name in a definition', HAMA_ENTRY, 'A city in Syria', 'A city in Lebanon', 'name-not-held'],
  ['a definition without its citation', HAMA_ENTRY, /^(says: .*\n)on: .*\n/m, '$1', 'uncited-statement'],
  ['a definition that cites nothing known', HAMA_ENTRY, /^on: /m, 'on: no-such-paper#p1 ', 'unknown-document'],
  ['a kind of entry that is none', HAMA_ENTRY, 'kind: place', 'kind: town', 'wrong-value'],
  ['Arabic in Latin letters', HAMA_ENTRY, /^arabic: .*$/m, 'arabic: Hamah', 'wrong-value'],
  [
    'the only strong citation taken away',
    START,
    /(id="start-day-note-dawn" on=")aawsat-anniversary#[a-z0-9-]+ /,
    '$1',
    'weak-support',
  ],
  [
    'another only strong citation taken away',
    'content/disagreements/evacuation-halted.mdx',
    /(id="evacuation-halted-note-resumed" on=")brf-2016-12-19#[a-z0-9-]+ /,
    '$1',
    'weak-support',
  ],
  [
    'an exception of what is not in the claim',
    RECAPTURE,
    'except="east-or-west:',
    'except="east-or-west, hama:',
    'unused-exception',
  ],
  [
    'an exception of a weak document beside a good one',
    TOLL,
    /(id="toll-brief-list" [^>]*?)>/,
    '$1 except="weak: so">',
    'unused-exception',
  ],
  ['the reason for a weak document taken away', START, / except="weak: [^"]*"/, '', 'weak-support'],
  [
    'long sentences of long words',
    TOLL,
    /^---\n[^]*$/,
    `$&\n${'Notwithstanding international humanitarian considerations, organisations internationally systematically '.repeat(60)}.\n`,
    'hard-to-read',
  ],
  [
    'a claim made a heading',
    TOLL,
    '<Claim id="toll-services-suspended"',
    '## <Claim id="toll-services-suspended"',
    'not-prose',
  ],
  [
    'the side of an origin misspelt',
    'content/origins.yaml',
    'side: Armed opposition',
    'side: armed opposition',
    'wrong-value',
  ],
  ['two sections made one', TOLL, /^(## Refugees [^]*?)^## The missing .*\n/mu, '$1', 'long-section'],
  [
    'whose count a line of a chart is, by its label',
    'content/series/civilians-white-helmets.yaml',
    '"White Helmets: opposition',
    '"UNICEF: opposition',
    'mark-not-held',
  ],
  [
    'the place of a line of a chart, in its description',
    'content/series/civilians-network.yaml',
    'in the north-west since',
    'in Homs since',
    'mark-not-held',
  ],
  ['a digit of a retelling', SHORT_TOLL, '**350,209**', '**350,290**', 'figure-not-held'],
  ['a date of a retelling', SHORT_OFFENSIVE, 'of Hama on 5 December', 'of Hama on 6 December', 'figure-not-held'],
  ['a name of a retelling', SHORT_OFFENSIVE, 'took the city of Hama', 'took the city of Homs', 'name-not-held'],
  ['an "at least" dropped', SHORT_OFFENSIVE, 'At least **910** people were', '**910** people were', 'hedge-dropped'],
  ['a "nearly" dropped', SHORT_WHY, 'for nearly four years', 'for four years', 'hedge-dropped'],
  ['an estimate that became a fact', SHORT_WHY, 'estimated this in May 2024', 'said this in May 2024', 'hedge-dropped'],
  ['a "most" dropped', SHORT_AFTER, 'Most were civilians', 'They were civilians', 'hedge-dropped'],
  ['a "reported" dropped', SHORT_AFTER, 'people were reported killed', 'people were killed', 'hedge-dropped'],
  [
    'whose word it is, dropped from a retelling',
    SHORT_WHY,
    ' Its military commander, Abu Hassan al-Hamwi, said so in December 2024.',
    '',
    'unattributed-assertion',
  ],
  [
    'one of two voices dropped from a retelling',
    SHORT_WHY,
    ' The Syrian Observatory for Human Rights said so too.',
    '',
    'unattributed-assertion',
  ],
  ['a quotation in a retelling', SHORT_WHY, '“redeployment”', '“a great retreat”', 'quotation-not-verbatim'],
  ['a claim that a retelling misnames', SHORT_TOLL, 'claim="toll-brief-list"', 'claim="toll-list"', 'unknown-claim'],
  [
    'a retelling in the section of another explainer',
    SHORT_TOLL,
    'claim="toll-brief-list"',
    'claim="background-brief-dead"',
    'wrong-value',
  ],
  ['a claim told twice in short', SHORT_TOLL, 'claim="toll-brief-missing"', 'claim="toll-brief-list"', 'double-id'],
  [
    'a long sentence in a retelling',
    SHORT_OFFENSIVE,
    'had reached Damascus. Assad left for Russia.',
    'had reached Damascus, and so Assad left in the night, by air and in haste, for Russia.',
    'hard-to-read',
  ],
  [
    'a figure between retellings',
    SHORT_TOLL,
    'Counts differ because',
    'All 12,000 counts differ because',
    'uncited-statement',
  ],
  [
    'a passage of the comparison of reports swapped for its neighbour',
    'content/sheets/five-reports.mdx',
    'id="lesson-five-d-airport" on="daily-star#p2"',
    'id="lesson-five-d-airport" on="daily-star#p3@sohr"',
    'name-not-held',
  ],
  [
    'a report of the comparison that is no longer named',
    'content/sheets/five-reports.mdx',
    ', says Report A, an unsigned report.</Claim>',
    '.</Claim>',
    'unattributed-assertion',
  ],
  [
    'a cell of the answers that shows no claim there is',
    'content/answers/five-reports.mdx',
    '"toll-offensive-327"',
    '"toll-offensive-328"',
    'unknown-claim',
  ],
  [
    'a cell of the answers in words of its own',
    'content/answers/five-reports.mdx',
    '<Shown claim="start-day-27-november" />',
    'It began on 28 November 2024.',
    'uncited-statement',
  ],
];

/** Changes of a record that show where its document is cited: what is caught stands in other files. */
const ELSEWHERE: readonly Row[] = [
  [
    'a document recorded twice',
    'content/sources/dw-2024-12-06.yaml',
    /^url: .*$/m,
    'url: "https://www.dw.com/en/syria-updates-rebels-enter-damascus-after-taking-homs/live-70993412?maca=en-rss-en-all-1573-rdf"',
    'double-id in content/sources/dw-2024-12-08.yaml',
  ],
  [
    'the only document of a claim, found to be a copy',
    REPORT_B,
    'read: whole',
    'read: whole\nweak: a copy',
    'weak-support in content/disagreements/toll-offensive.mdx',
  ],
  [
    'a passage that is cited, taken away',
    REPORT_A,
    '\n  p8:\n',
    '\n  p88:\n',
    'unknown-passage in content/disagreements/toll-offensive.mdx',
  ],
  [
    'a figure of a passage, corrected in the record alone',
    REPORT_A,
    /242/g,
    '252',
    'figure-not-held in content/disagreements/toll-offensive.mdx',
  ],
];

/** The checks, what takes longest last. */
let inTurn: readonly Check[] = [];

/** By a code, the check that caught the last row of it: asked first for the next one, since few codes are those of several checks. */
const CAUGHT_BY = new Map<string, Check>();

let files: ContentFile[] = [];

/** What is found without any change, so that a row cannot pass by it. */
let before: ReadonlySet<string> = new Set();

beforeAll(async () => {
  files = await readContentFiles(process.cwd());
  const { content, findings } = takeIn(files);
  const evidence = assembleEvidence(content);
  const timed = CHECKS.map((check) => {
    const start = performance.now();
    const found = check(content, evidence);
    return { check, found, took: performance.now() - start };
  });
  before = new Set([findings, ...timed.map(({ found }) => found)].flat().map(keyOf));
  inTurn = timed.sort((one, other) => one.took - other.took).map(({ check }) => check);
}, 60_000);

function keyOf({ code, at, message }: Finding): string {
  return `${code} ${at.file} ${message}`;
}

/**
 * What is found in the content once one file has been changed, beyond what was found before: by the reading, then by one check
 * after the other, until the change is caught.
 */
function foundAfter([, path, from, to, code]: Row, isCaught: (finding: Finding) => boolean): Finding[] {
  const original = textOf(path);
  const text = typeof from === 'string' ? original.replace(from, () => to) : original.replace(from, to);
  if (text === original) throw new Error(`${path} no longer holds “${String(from)}”; give this row a new place.`);
  const { content, findings } = takeIn(files.map((file) => (file.path === path ? { path, text } : file)));
  const evidence = assembleEvidence(content);
  const isNew = (finding: Finding): boolean => !before.has(keyOf(finding));
  const found = findings.filter(isNew);
  const likely = CAUGHT_BY.get(code);
  for (const check of likely === undefined ? inTurn : new Set([likely, ...inTurn])) {
    if (found.some(isCaught)) break;
    found.push(...check(content, evidence).filter(isNew));
    if (found.some(isCaught)) CAUGHT_BY.set(code, check);
  }
  return found;
}

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

/** Line, from 1, on which a text begins in a file; leading line breaks of the text belong to the line before. */
function lineOf(text: string, part: string | RegExp): number {
  const words = typeof part === 'string' ? part : (part.exec(text)?.[0] ?? '');
  return text.slice(0, text.indexOf(words) + (/^\n*/.exec(words)?.[0].length ?? 0)).split('\n').length;
}

describe('a change of the real content is caught', { timeout: 30_000 }, () => {
  it.each(ROWS)('%s', (...row) => {
    const [, path, from, , code] = row;
    const line = lineOf(textOf(path), from);
    const caught = { code, file: path, line };
    const found = foundAfter(row, ({ code: is, at }) => is === code && at.file === path && at.line === line);
    expect(found.map(({ code: is, at: { file, line: on } }) => ({ code: is, file, line: on }))).toContainEqual(caught);
  });

  it.each(ELSEWHERE)('%s', (...row) => {
    const [, , , , elsewhere] = row;
    const found = foundAfter(row, ({ code, at }) => `${code} in ${at.file}` === elsewhere);
    expect(found.map(({ code, at }) => `${code} in ${at.file}`)).toContain(elsewhere);
  });
});
