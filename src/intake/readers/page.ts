import { splitFrontMatter } from '../front-matter.ts';
import { isUnread, readMdx } from '../mdx.ts';
import { pageSchema } from '../schemas.ts';
import { readYaml } from '../yaml.ts';
import type { PageKind } from '../../evidence/model.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Where the page of a file stands: `/toll/`; the home page at `/`. */
export function addressOf(kind: PageKind, slug: string): string {
  return kind === 'page' && slug === 'home' ? '/' : `/${slug}/`;
}

/** Reads `content/explainers/<slug>.mdx` and `content/pages/<slug>.mdx`. */
export function readPage(file: ContentFile, slug: string, kind: PageKind, into: Gathered): void {
  const address = addressOf(kind, slug);
  const parts = splitFrontMatter(file.path, file.text);
  if ('problem' in parts) {
    into.findings.push(parts.problem);
    into.unread.add(address);
    return;
  }
  const yaml = readYaml(file.path, parts.frontMatter, pageSchema, 2);
  const { findings, claims, ...body } = readMdx(file.path, parts.text, address);
  into.findings.push(...findings);
  if (isUnread(findings)) into.unread.add(address);
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
    asOfAt: yaml.locate(['asOf']),
    ...body,
    claims: claims.map((claim) => claim.id),
    at: { file: file.path, line: 1, column: 1 },
  });
}
