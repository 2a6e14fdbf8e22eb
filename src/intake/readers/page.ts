import { fieldsOf, type Locate } from '../field-texts.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { isUnread, readMdx } from '../mdx.ts';
import { retoldElsewhere } from '../retold.ts';
import { actorSchema, pageSchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { z } from 'zod';
import type { Page, PageKind } from '../../evidence/model.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Where the page of a file stands: `/toll/`; the home page at `/`. */
export function addressOf(kind: PageKind, slug: string): string {
  if (kind === 'actor') return `/actors/${slug}/`;
  if (kind === 'chart') return `/charts/${slug}/`;
  if (kind === 'lesson') return `/teach/${slug}/`;
  if (kind === 'sheet' || kind === 'answers') return `/teach/${slug}/${kind}/`;
  return kind === 'page' && slug === 'home' ? '/' : `/${slug}/`;
}

/** Reads `content/explainers/<slug>.mdx` and `content/pages/<slug>.mdx`. */
export function readPage(file: ContentFile, slug: string, kind: 'explainer' | 'page', into: Gathered): void {
  const written = readText(file, addressOf(kind, slug), pageSchema, into);
  if (written === null) return;
  const { matter, page } = written;
  into.pages.push({ ...page, ...toldOf(matter), kind, slug, actor: null, lesson: null });
}

/** Reads `content/actors/<id>.mdx`. */
export function readActor(file: ContentFile, id: string, into: Gathered): void {
  const written = readText(file, addressOf('actor', id), actorSchema, into);
  if (written === null) return;
  const { matter, page, locate } = written;
  const { entry, group, ...told } = matter;
  const actor = { entry: { id: entry, at: locate(['entry']) }, group };
  into.pages.push({ ...page, ...toldOf(told), kind: 'actor', slug: id, actor, lesson: null });
}

type TextOfPage = Omit<ReturnType<typeof readMdx>, 'text' | 'findings' | 'claims' | 'retold'>;
type Matter = z.infer<typeof pageSchema>;

/** Front matter with `null` for what it leaves out. */
export function toldOf({
  question,
  asOf,
  ...matter
}: Matter): Omit<Matter, 'question' | 'asOf'> & Pick<Page, 'question' | 'asOf'> {
  return { ...matter, question: question ?? null, asOf: asOf ?? null };
}

/** Reads front matter and text; null, with findings, where the front matter does not hold. */
export function readText<T extends object>(
  file: ContentFile,
  address: string,
  schema: z.ZodType<T>,
  into: Gathered,
): {
  matter: T;
  page: Pick<Page, 'address' | 'asOfAt' | 'at' | 'claims' | 'drawn' | 'retellings' | 'fields' | keyof TextOfPage>;
  locate: Locate;
} | null {
  const parts = splitFrontMatter(file.path, file.text);
  if ('problem' in parts) {
    into.findings.push(parts.problem);
    into.unread.add(address);
    return null;
  }
  const yaml = readYaml(file.path, parts.frontMatter, schema, 2);
  const { text, findings, claims, retold, ...body } = readMdx(file.path, parts.text, address);
  if (text !== null) into.texts.set(file.path, text);
  into.findings.push(...findings, ...retold.map(retoldElsewhere));
  if (isUnread(findings)) into.unread.add(address);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add(address);
    return null;
  }
  into.claims.push(...claims);
  const page = {
    address,
    asOfAt: yaml.locate(['asOf']),
    ...body,
    claims: claims.map((claim) => claim.id),
    drawn: [],
    retellings: [],
    fields: fieldsOf(yaml.value, yaml.locate),
    at: { file: file.path, line: 1, column: 1 },
  };
  return { matter: yaml.value, page, locate: yaml.locate };
}
