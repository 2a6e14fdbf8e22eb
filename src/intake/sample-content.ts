/** A tiny content folder for tests, and marks that show where in it a finding must point. */
import type { ContentFile } from './files.ts';

/** Stands in a sample right before the character that a finding must point at. */
const MARK = '⟦';

export const ORIGINS = `
observer:
  name: Observer
  kind: monitor
  side: null
  called: [somebody]
  about: Counts.
ministry:
  name: Ministry
  kind: government
  side: Syrian government
  called: [somebody]
  about: Declares.
paper:
  name: The paper itself
  kind: outlet
  side: null
  called: [somebody]
  about: Tells.
  shownIndependent: false
`;

export const DOCUMENT = `
label: First Report
title: null
publisher: null
author: null
published: null
latestEvent: 2024-12-01
url: null
language: en
kind: news
read: whole
about: A sample.
passages:
  p1:
    digest:
      - says: At least five people died.
        by: [observer]
    quotations:
      - words: at least five people
        speaker: Observer
  p2:
    digest:
      - says: The ministry spoke.
        by: [ministry]
      - says: It rained.
        by: [paper]
notCitable:
  p3: A menu of the website.
`;

export const DISAGREEMENT = `---
question: How many?
summary: Two numbers.
kind: contradiction
topic: dead
positions:
  - id: five
    value: at least five
    says: At least five.
    who: Observer
    on: first-report#p1
  - id: none
    says: Nobody.
    who: Ministry
    on: first-report#p2@ministry
settle: A list.
---

A note.
`;

/** Front matter of a sample page, and its number of lines. */
export const FRONT_MATTER = '---\ntitle: Sample\nsummary: A sample page.\n---\n';

/** The sample content with an explainer `sample.mdx` of the given text; `changes` replace or add whole files. */
export function sampleContent(text: string, changes: Readonly<Record<string, string>> = {}): ContentFile[] {
  const files: Record<string, string> = {
    'content/origins.yaml': ORIGINS,
    'content/sources/first-report.yaml': DOCUMENT,
    'content/disagreements/how-many.mdx': DISAGREEMENT,
    'content/explainers/sample.mdx': FRONT_MATTER + text,
    ...changes,
  };
  return Object.entries(files).map(([path, content]) => ({ path, text: content.replaceAll(MARK, '') }));
}

/** Line and column, from 1, of each mark in a text. */
export function marksIn(text: string): { line: number; column: number }[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(new RegExp(MARK, 'g'))].map((match, before) => ({
      line: index + 1,
      column: match.index + 1 - before,
    })),
  );
}

/** The YAML of the sample document with one change. */
export function changedDocument(from: string, to: string): Record<string, string> {
  if (!DOCUMENT.includes(from)) throw new Error(`The sample document does not hold "${from}".`);
  return { 'content/sources/first-report.yaml': DOCUMENT.replace(from, to) };
}
