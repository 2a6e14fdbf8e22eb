import { ID } from '../evidence/ids.ts';
import { readCitations } from './citations.ts';
import { readMdx, splitFrontMatter } from './mdx.ts';
import { disagreementSchema, documentSchema, fingerprintsSchema, originsSchema, pageSchema } from './schemas.ts';
import { readYaml } from './yaml.ts';
import type { ContentFile } from './files.ts';
import type {
  At,
  Content,
  Disagreement,
  Origin,
  Page,
  PageKind,
  SourceDocument,
  WrittenClaim,
} from '../evidence/model.ts';
import type { Fingerprint } from '../evidence/fingerprint.ts';
import type { Finding } from '../evidence/findings.ts';

/** What is read from the files, and what could not be. */
export interface Intake {
  readonly content: Content;
  readonly findings: Finding[];
}

interface Gathered {
  origins: Origin[];
  documents: SourceDocument[];
  pages: Page[];
  claims: WrittenClaim[];
  disagreements: Disagreement[];
  fingerprints: Map<string, ReadonlyMap<string, Fingerprint>>;
  unread: Set<string>;
  findings: Finding[];
}

/** Each kind of content file: where it lives, and what reads it. */
const READERS: readonly {
  readonly path: RegExp;
  readonly read: (file: ContentFile, name: string, into: Gathered) => void;
}[] = [
  { path: /^content\/origins\.yaml$/, read: readOrigins },
  { path: /^content\/sources\/([^/]+)\.yaml$/, read: readDocument },
  { path: /^content\/fingerprints\/([^/]+)\.yaml$/, read: readFingerprints },
  { path: /^content\/disagreements\/([^/]+)\.mdx$/, read: readDisagreement },
  { path: /^content\/explainers\/([^/]+)\.mdx$/, read: (file, slug, into) => readPage(file, slug, 'explainer', into) },
  { path: /^content\/pages\/([^/]+)\.mdx$/, read: (file, slug, into) => readPage(file, slug, 'page', into) },
];

/** Addresses that the site makes itself. */
const RESERVED = ['sources', 'claims', 'disagreements', 'search', 'data', 'assets', 'pagefind', '404'];

/** Reads all content files. Never throws for what an author wrote: whatever is wrong becomes a finding. */
export function takeIn(files: readonly ContentFile[]): Intake {
  const into: Gathered = {
    origins: [],
    documents: [],
    pages: [],
    claims: [],
    disagreements: [],
    fingerprints: new Map(),
    unread: new Set(),
    findings: [],
  };
  for (const file of files) {
    const reader = READERS.find(({ path }) => path.test(file.path));
    const name = reader?.path.exec(file.path)?.[1] ?? '';
    if (reader === undefined || (name !== '' && (!ID.test(name) || isReserved(file.path, name)))) {
      into.findings.push({
        code: 'unreadable',
        at: { file: file.path, line: 1, column: 1 },
        message:
          'No kind of content has a file of this name here, or the site makes this address itself, so it would never be shown.',
        help: 'content/ holds origins.yaml, sources/<id>.yaml, fingerprints/<id>.yaml, disagreements/<id>.mdx, explainers/<slug>.mdx and pages/<slug>.mdx; names are lower-case words joined by "-".',
      });
      continue;
    }
    reader.read(file, name, into);
  }
  const { findings, ...content } = into;
  return { content, findings };
}

function isReserved(path: string, name: string): boolean {
  return /^content\/(explainers|pages)\//.test(path) && RESERVED.includes(name);
}

function readOrigins(file: ContentFile, _name: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, originsSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('origins');
    return;
  }
  for (const [id, origin] of Object.entries(yaml.value)) into.origins.push({ id, ...origin, at: yaml.locate([id]) });
}

function readDocument(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, documentSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add(id);
    return;
  }
  const { passages, notCitable, ...document } = yaml.value;
  const read = Object.entries(passages).map(([passageId, { locator, note, digest, quotations, ...passage }]) => {
    const at = yaml.locate(['passages', passageId]);
    const paragraph = /^p(\d+)$/.exec(passageId)?.[1];
    if (locator === undefined && paragraph === undefined) {
      into.findings.push({
        code: 'missing-field',
        at,
        message: `The passage "${passageId}" has no locator, so a reader could not find it in the document.`,
        help: 'Add locator: "page 3" or similar; only paragraphs named p1, p2, … need none.',
      });
    }
    const named = locator ?? `paragraph ${paragraph ?? passageId}`;
    const placed = <T extends object>(list: readonly T[], key: string, field: string): (T & { at: At })[] =>
      list.map((item, index) => ({ ...item, at: yaml.locate(['passages', passageId, key, index, field]) }));
    const parts = { digest: placed(digest, 'digest', 'by'), quotations: placed(quotations, 'quotations', 'words') };
    return [passageId, { id: passageId, locator: named, note: note ?? null, ...passage, ...parts, at }] as const;
  });
  into.documents.push({
    id,
    ...document,
    passages: new Map(read),
    notCitable: new Map(Object.entries(notCitable)),
    at: { file: file.path, line: 1, column: 1 },
  });
}

function readFingerprints(file: ContentFile, document: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, fingerprintsSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    return;
  }
  const passages = Object.entries(yaml.value.passages);
  into.fingerprints.set(document, new Map(passages.map(([id, hashes]) => [id, hashes.split(' ')])));
}

function readPage(file: ContentFile, slug: string, kind: PageKind, into: Gathered): void {
  const address = kind === 'page' && slug === 'home' ? '/' : `/${slug}/`;
  const { frontMatter, text } = splitFrontMatter(file.text);
  const yaml = readYaml(file.path, frontMatter, pageSchema, 2);
  const { findings, claims, ...body } = readMdx(file.path, text, address);
  into.findings.push(...findings);
  if (findings.some((finding) => finding.code === 'unreadable')) into.unread.add(address);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add(address);
    return;
  }
  const { question, asOf, ...matter } = yaml.value;
  into.claims.push(...claims);
  into.pages.push({
    kind,
    slug,
    address,
    ...matter,
    question: question ?? null,
    asOf: asOf ?? null,
    ...body,
    claims: claims.map((claim) => claim.id),
    at: { file: file.path, line: 1, column: 1 },
  });
}

function readDisagreement(file: ContentFile, id: string, into: Gathered): void {
  const address = `/disagreements/${id}/`;
  const { frontMatter, text } = splitFrontMatter(file.text);
  const yaml = readYaml(file.path, frontMatter, disagreementSchema, 2);
  const { findings, claims: noteClaims, panels, ...body } = readMdx(file.path, text, address);
  into.findings.push(...findings, ...panels.map(({ at }) => panelInNote(at)));
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add(id).add(address);
    return;
  }
  const { question, summary, kind, order, settle, positions } = yaml.value;
  const positionClaims = positions.map((position, index): WrittenClaim => {
    const on = readCitations(position.on, yaml.locate(['positions', index, 'on']));
    into.findings.push(...on.findings);
    return {
      id: `${id}-${position.id}`,
      page: address,
      section: null,
      text: position.says,
      citations: on.citations,
      disagreement: id,
      exceptions: [],
      at: yaml.locate(['positions', index, 'says']),
    };
  });
  const at = { file: file.path, line: 1, column: 1 };
  const claims = [...positionClaims, ...noteClaims];
  into.claims.push(...claims);
  into.disagreements.push({
    id,
    address,
    question,
    kind,
    settle,
    order,
    positions: positions.map((position) => ({
      claim: `${id}-${position.id}`,
      value: position.value ?? null,
      who: position.who,
      asOf: position.asOf ?? null,
    })),
    at,
  });
  into.pages.push({
    kind: 'disagreement',
    slug: id,
    address,
    title: question,
    summary,
    question: null,
    asOf: null,
    order,
    ...body,
    claims: claims.map((claim) => claim.id),
    panels: [],
    at,
  });
}

function panelInNote(at: At): Finding {
  return {
    code: 'not-prose',
    at,
    message: 'The note of a disagreement draws no disagreement: its own stands above it already.',
    help: 'Link to the other one, as in [the toll](/disagreements/toll-offensive/).',
  };
}
