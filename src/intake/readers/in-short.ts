import { IN_SHORT } from '../../evidence/retellings.ts';
import { isUnread, readMdx } from '../mdx.ts';
import type { At } from '../../evidence/model.ts';
import type { Finding } from '../../evidence/findings.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/in-short/<slug>.mdx`: an explainer in short sentences, each of which tells a claim of it again. */
export function readInShort(file: ContentFile, slug: string, into: Gathered): void {
  const { text, findings, retold, loose, links, claims, panels, sections } = readMdx(file.path, file.text, IN_SHORT);
  if (text !== null) into.texts.set(file.path, text);
  const strangers = [...claims, ...panels, ...sections].map(({ at }) => onlyRetellings(at));
  into.findings.push(...findings, ...strangers);
  if (isUnread(findings)) into.unread.add(IN_SHORT);
  const at = { file: file.path, line: 1, column: 1 };
  into.inShort.push({ slug, retellings: retold.map((told) => ({ ...told, section: slug })), loose, links, at });
}

function onlyRetellings(at: At): Finding {
  return {
    code: 'not-prose',
    at,
    message:
      'The edition for younger readers holds nothing but retellings and words between them: it tells what the explainers tell.',
    help: 'Put the claim, the heading or the picture into the explainer, and tell it here with <Retold claim="…">.',
  };
}
