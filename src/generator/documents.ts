/** The origins, the documents and their fingerprints of an invented world. */
import { fingerprintOf } from '../evidence/fingerprint.ts';
import { bodyName, dayOf, documentId, QUOTED } from './wording.ts';
import type { ContentFile } from '../intake/files.ts';
import type { Fact, World } from './world.ts';

const KINDS = ['monitor', 'government', 'un', 'rescuers', 'army'];

type Passage = World['documents'][number][number];

export function documentFiles(world: World): ContentFile[] {
  return [
    { path: 'content/origins.yaml', text: originsOf(world) },
    ...world.documents.flatMap((passages, document) => [
      { path: `content/sources/${documentId(document)}.yaml`, text: recordOf(document, passages) },
      { path: `content/fingerprints/${documentId(document)}.yaml`, text: fingerprintsOf(passages) },
    ]),
  ];
}

function originsOf(world: World): string {
  const origin = (id: string, name: string, kind: string, rest = ''): string =>
    `${id}:\n  name: ${name}\n  kind: ${kind}\n  side: null\n  about: An invented origin, for measuring.\n${rest}`;
  return [
    ...Array.from({ length: world.bodies }, (_body, index) =>
      origin(`body-${index + 1}`, bodyName(index + 1), KINDS[index % KINDS.length] ?? 'un'),
    ),
    ...world.documents.map((_passages, document) =>
      origin(`${documentId(document)}-itself`, `Paper ${document + 1}`, 'outlet', '  shownIndependent: false\n'),
    ),
  ].join('');
}

function recordOf(document: number, passages: readonly Passage[]): string {
  return [
    `label: Paper ${document + 1}, December 2091`,
    'title: null',
    `publisher: Paper ${document + 1}`,
    'author: null',
    'published: 2091-12-01',
    'latestEvent: 2091-11-28',
    `url: https://example.org/${documentId(document)}`,
    'language: en',
    'kind: news',
    'read: whole',
    'about: An invented document, for measuring. What it tells never happened.',
    'passages:',
    ...passages.flatMap((passage, index) => [
      `  p${index + 1}:`,
      '    digest:',
      ...passage.flatMap(({ fact, body }) => [
        `      - says: ${bodyName(body)} counted ${fact.people} people who left Town ${fact.town} on ${dayOf(fact)}.`,
        `        by: [body-${body}]`,
      ]),
      '      - says: The roads were open by day and by night.',
      `        by: [${documentId(document)}-itself]`,
      `    figures: [${passage.map(({ fact }) => `"${fact.people} people"`).join(', ')}]`,
      `    names: [${passage.map(({ fact, body }) => `${bodyName(body)}, Town ${fact.town}`).join(', ')}]`,
      '    quotations:',
      `      - words: ${QUOTED}`,
      `        speaker: Paper ${document + 1}`,
    ]),
    'notCitable:',
    `  p${passages.length + 1}: A menu of the website.`,
    '',
  ].join('\n');
}

function fingerprintsOf(passages: readonly Passage[]): string {
  return [
    'normalisation: 1',
    'passages:',
    ...passages.map((passage, index) => `  p${index + 1}: "${fingerprintOf(textOf(passage)).join(' ')}"`),
    '',
  ].join('\n');
}

/** The paragraph as the invented document prints it. */
function textOf(passage: Passage): string {
  return passage.map(({ fact, body }) => `${sentence(fact, body)} The families said that ${QUOTED}.`).join(' ');
}

function sentence(fact: Fact, body: number): string {
  return `On ${dayOf(fact)}, according to ${bodyName(body)}, some ${fact.people} people set out from Town ${fact.town}.`;
}
