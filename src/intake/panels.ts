import { placeOf, valuePlace } from './node-place.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { At, Panel } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a disagreement that an author draws on the page. */
export function isPanel(node: { type: string; name?: unknown }): node is Element & { name: 'Disagreement' } {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Disagreement';
}

/**
 * Reads `<Disagreement id="…" />`, which stands on a line of its own and holds nothing.
 *
 * @param topLevel whether it stands in no list, quotation or paragraph
 * @param claimsBefore how many claims of the page stand before it
 */
export function readPanel(
  element: Element,
  where: { readonly file: string; readonly topLevel: boolean; readonly claimsBefore: number },
): { panel: Panel | null; findings: Finding[] } {
  const at = placeOf(where.file, element);
  const findings: Finding[] = [];
  if (element.type === 'mdxJsxTextElement' || !where.topLevel || element.children.length > 0)
    findings.push(notABlock(at));
  let panel: Panel | null = null;
  for (const attribute of element.attributes) {
    const isId = attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string';
    if (isId && panel === null) {
      panel = {
        disagreement: String(attribute.value),
        claimsBefore: where.claimsBefore,
        at: valuePlace(where.file, attribute),
      };
    } else findings.push(onlyAnId(placeOf(where.file, attribute)));
  }
  if (panel === null && findings.length === 0) findings.push(noId(at));
  return { panel, findings };
}

function notABlock(at: At): Finding {
  return {
    code: 'not-prose',
    at,
    message:
      'A disagreement is drawn as a block of its own: not within a paragraph, a list or a claim, and with nothing in it.',
    help: 'Write <Disagreement id="…" /> on a line of its own, with an empty line before and after.',
  };
}

function onlyAnId(at: At): Finding {
  return {
    code: 'unknown-field',
    at,
    message: 'A disagreement takes only plain text in one id="…"; all that it shows comes from content/disagreements/.',
    help: null,
  };
}

function noId(at: At): Finding {
  return {
    code: 'missing-field',
    at,
    message: 'This disagreement has no id="…", so nobody can tell which one to draw.',
    help: 'Name a file of content/disagreements/ without its ending, as in <Disagreement id="hama" />.',
  };
}
