import { placeOf, valuePlace } from './node-place.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { At, Panel } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What an author draws by its id, where its files lie, and an id that it might have. */
const DRAWN = {
  Disagreement: { what: 'disagreement', folder: 'content/disagreements/', example: 'hama' },
  Chart: { what: 'chart', folder: 'content/charts/', example: 'war-dead' },
} as const;

type Drawn = (typeof DRAWN)[keyof typeof DRAWN] & { readonly tag: keyof typeof DRAWN };

/** Whether a node is a disagreement or a chart that an author draws on the page. */
export function isPanel(node: { type: string; name?: unknown }): node is Element & { name: keyof typeof DRAWN } {
  return (
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
    typeof node.name === 'string' &&
    Object.hasOwn(DRAWN, node.name)
  );
}

/**
 * Reads `<Disagreement id="…" />` or `<Chart id="…" />`, which stands on a line of its own and holds nothing.
 *
 * @param topLevel whether it stands in no list, quotation or paragraph
 * @param claimsBefore how many claims of the page stand before it
 */
export function readPanel(
  element: Element & { name: keyof typeof DRAWN },
  where: { readonly file: string; readonly topLevel: boolean; readonly claimsBefore: number },
): { panel: Panel | null; findings: Finding[] } {
  const drawn = { ...DRAWN[element.name], tag: element.name };
  const at = placeOf(where.file, element);
  const findings: Finding[] = [];
  if (element.type === 'mdxJsxTextElement' || !where.topLevel || element.children.length > 0)
    findings.push(notABlock(drawn, at));
  let panel: Panel | null = null;
  for (const attribute of element.attributes) {
    const isId = attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string';
    if (isId && panel === null) {
      panel = {
        draws: drawn.what,
        id: String(attribute.value),
        claimsBefore: where.claimsBefore,
        at: valuePlace(where.file, attribute),
      };
    } else findings.push(onlyAnId(drawn, placeOf(where.file, attribute)));
  }
  if (panel === null && findings.length === 0) findings.push(noId(drawn, at));
  return { panel, findings };
}

function notABlock({ what, tag }: Drawn, at: At): Finding {
  return {
    code: 'not-prose',
    at,
    message: `A ${what} is drawn as a block of its own: not within a paragraph, a list or a claim, and with nothing in it.`,
    help: `Write <${tag} id="…" /> on a line of its own, with an empty line before and after.`,
  };
}

function onlyAnId({ what, folder }: Drawn, at: At): Finding {
  return {
    code: 'unknown-field',
    at,
    message: `A ${what} takes only plain text in one id="…"; all that it shows comes from ${folder}.`,
    help: null,
  };
}

function noId({ what, folder, tag, example }: Drawn, at: At): Finding {
  return {
    code: 'missing-field',
    at,
    message: `This ${what} has no id="…", so nobody can tell which one to draw.`,
    help: `Name a file of ${folder} without its ending, as in <${tag} id="${example}" />.`,
  };
}
