/** Records of documents for tests: nothing is known of them but what a test gives. */
import type { Passage, SourceDocument } from './model.ts';

const at = { file: 'sample', line: 1, column: 1 };

export function samplePassage(known: Partial<Passage> = {}): Passage {
  return {
    id: 'p1',
    locator: 'paragraph 1',
    digest: [],
    figures: [],
    names: [],
    quotations: [],
    note: null,
    at,
    ...known,
  };
}

export function sampleDocument(known: Partial<SourceDocument> & Pick<SourceDocument, 'id'>): SourceDocument {
  return {
    label: known.id,
    title: null,
    publisher: null,
    author: null,
    published: null,
    latestEvent: null,
    url: null,
    archived: null,
    language: 'en',
    kind: 'news',
    issuedBy: null,
    read: 'whole',
    weak: null,
    about: '',
    passages: new Map(),
    notCitable: new Map(),
    at,
    ...known,
  };
}
