import { placeOf, valuePlace } from './node-place.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Panel } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node shows a claim of another page. */
export function isShownClaim(node: { type: string; name?: unknown }): node is Element & { name: 'Shown' } {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Shown';
}

/**
 * Reads `<Shown claim="…" />`, which repeats a claim of another page with its citations, within a paragraph, a list item or
 * a cell of a table.
 *
 * @param where.isFree whether it stands in no claim, link or heading
 * @param where.isAlone whether it stands by itself among the blocks of the page, in no list
 * @param where.claimsBefore how many claims of the page's own stand before it
 */
export function readShownClaim(
  element: Element,
  where: { readonly file: string; readonly isFree: boolean; readonly isAlone: boolean; readonly claimsBefore: number },
): { panel: Panel | null; findings: Finding[] } {
  const at = placeOf(where.file, element);
  const findings: Finding[] = [];
  if (!where.isFree || where.isAlone || element.children.length > 0) {
    findings.push({
      code: 'not-prose',
      at,
      message:
        'A claim of another page is shown in a list item, a cell or a line with other words, not in a claim, a link or a heading, and with nothing in it.',
      help: 'Write <Shown claim="…" /> behind a "-", or behind a word that leads to it.',
    });
  }
  let panel: Panel | null = null;
  for (const attribute of element.attributes) {
    const isId =
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'claim' && typeof attribute.value === 'string';
    if (isId && panel === null) {
      const { claimsBefore } = where;
      panel = { draws: 'claim', id: String(attribute.value), claimsBefore, at: valuePlace(where.file, attribute) };
    } else {
      findings.push({
        code: 'unknown-field',
        at: placeOf(where.file, attribute),
        message:
          'A shown claim takes only plain text in one claim="…"; its words and citations come from its own page.',
        help: null,
      });
    }
  }
  if (panel === null && findings.length === 0) {
    findings.push({
      code: 'missing-field',
      at,
      message: 'This has no claim="…", so nobody can tell which claim to show.',
      help: 'Name a claim of another page, as in <Shown claim="toll-brief-list" />.',
    });
  }
  return { panel, findings };
}
