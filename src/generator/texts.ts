/** The pages and disagreements of an invented world. */
import { matter } from './matter.ts';
import { bodyName, dayOf, documentId, numberInLetters, QUOTED } from './wording.ts';
import { CLAIMS_A_PAGE } from './world.ts';
import type { ContentFile } from '../intake/files.ts';
import type { Fact, Report, World } from './world.ts';

const CLAIMS_A_SECTION = 4;

/** Of so many claims one is about a recorded disagreement, has a quotation, or has an exception. */
const DISPUTED_EVERY = 8;
const QUOTING_EVERY = 9;
const EXCEPTED_EVERY = 50;

export function textFiles(world: World): ContentFile[] {
  return [
    ...Array.from({ length: world.pages }, (_page, index) => ({
      path: `content/explainers/page-${index + 1}.mdx`,
      text: pageOf(index, world),
    })),
    ...world.disagreements.map((facts, index) => ({
      path: `content/disagreements/dispute-${index + 1}.mdx`,
      text: disagreementOf(index, facts, world),
    })),
  ];
}

function pageOf(index: number, world: World): string {
  const sections = Array.from({ length: CLAIMS_A_PAGE / CLAIMS_A_SECTION }, (_section, section) => {
    const claims = Array.from({ length: CLAIMS_A_SECTION }, (_claim, place) =>
      claimOf(index * CLAIMS_A_PAGE + section * CLAIMS_A_SECTION + place, world),
    );
    const next = (index + 1) % world.pages;
    return [
      `## Part ${'abc'.charAt(section)} [#part-${section + 1}]`,
      `${claims.slice(0, 2).join(' ')} The papers agree on little else, and two of them say why.`,
      ...claims.slice(2).map((claim) => `- ${claim}`),
      `More stands on [the next page](/page-${next + 1}/#part-1).`,
    ].join('\n\n');
  });
  const fields = {
    title: `Page ${numberInLetters(index + 1)}`,
    question: 'Who left, and who counted?',
    summary: 'An invented page, for measuring.',
    asOf: '2091-12-31',
    order: index,
  };
  return `${matter(fields)}\n${sections.join('\n\n')}\n`;
}

function claimOf(number: number, world: World): string {
  const isDisputed = number % DISPUTED_EVERY === 0;
  const dispute = world.random.below(world.disagreements.length);
  const fact = world.random.oneOf(isDisputed ? (world.disagreements[dispute] ?? []) : world.facts);
  const on = number % 3 === 0 ? reportsOf(fact) : [world.random.oneOf(fact.reports)];
  const excepted = number % EXCEPTED_EVERY === 0;
  const quoting = number % QUOTING_EVERY === 0;
  return [
    `<Claim id="c-${number + 1}" on="${on.map(citationOf).join(' ')}"`,
    isDisputed ? ` disputed="dispute-${dispute + 1}"` : '',
    excepted ? ' except="half: the papers that write of it, counted here"' : '',
    `>${sentenceOf(fact, on)}`,
    excepted ? ' Half of the papers write of it.' : '',
    quoting ? ` The families said that “${QUOTED}”.` : '',
    '</Claim>',
  ].join('');
}

/** Up to two reports of a fact, of different documents. */
function reportsOf(fact: Fact): Report[] {
  const [first, ...others] = fact.reports;
  const second = others.find((report) => report.document !== first?.document);
  return [first, second].filter((report) => report !== undefined);
}

function citationOf({ document, passage, body }: Report): string {
  return `${documentId(document)}#p${passage}@body-${body}`;
}

function sentenceOf(fact: Fact, on: readonly Report[]): string {
  const bodies = [...new Set(on.map(({ body }) => bodyName(body)))].join(' and ');
  return `${bodies} counted ${fact.people} people who left Town ${fact.town} on ${dayOf(fact)}.`;
}

function disagreementOf(index: number, facts: readonly Fact[], world: World): string {
  const cited = facts.map((fact) => ({ fact, report: world.random.oneOf(fact.reports) }));
  const [first] = cited;
  const note =
    first === undefined
      ? ''
      : `<Claim id="dispute-${index + 1}-note" on="${citationOf(first.report)}" disputed="dispute-${index + 1}">${sentenceOf(first.fact, [first.report])}</Claim>`;
  return [
    '---',
    'question: How many people left?',
    'summary: Several counts that do not agree.',
    'kind: contradiction',
    'topic: offensive',
    `order: ${index}`,
    'positions:',
    ...cited.flatMap(({ fact, report }, position) => [
      `  - id: answer-${position + 1}`,
      `    value: "${fact.people}"`,
      `    says: ${sentenceOf(fact, [report])}`,
      `    who: ${bodyName(report.body)}`,
      `    on: ${citationOf(report)}`,
    ]),
    'settle: The lists of those who left.',
    '---',
    '',
    'The counts may be of different days.',
    '',
    note,
    '',
  ].join('\n');
}
