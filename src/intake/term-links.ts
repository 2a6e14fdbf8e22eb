import { visitParents, SKIP } from 'unist-util-visit-parents';
import { onceByObject } from '../evidence/once-by-object.ts';
import { termFinder } from '../evidence/terms.ts';
import type { Evidence } from '../evidence/model.ts';
import type { Link, Parents, Root, Text } from 'mdast';

/** Texts in which terms lead to the glossary, and the part of their path that is their id. */
const TEXTS = /^content\/(?:explainers|actors|disagreements|charts)\/([^/]+)\.mdx$/;

/** The finder of a glossary, made once for all texts. */
const finderOf = onceByObject((glossary: Evidence['glossary']) => termFinder(glossary.values()));

/**
 * Makes the first use of each term of a text a link to its entry in the glossary; headings and links are left alone.
 *
 * @param path of the file that the text was read from, `content/explainers/toll.mdx`
 */
export function linkTerms(tree: Root, path: string, evidence: Evidence): void {
  const name = TEXTS.exec(path)?.[1];
  if (name === undefined) return;
  const nodes: { node: Text; parent: Parents }[] = [];
  visitParents(tree, (node, parents) => {
    if (node.type === 'heading' || node.type === 'link') return SKIP;
    const parent = parents.at(-1);
    if (node.type === 'text' && parent !== undefined) nodes.push({ node, parent });
    return undefined;
  });
  const own = evidence.pages.get(`/actors/${name}/`)?.actor?.entry.id;
  const uses = finderOf(evidence.glossary)(
    nodes.map(({ node }) => node.value),
    new Set(own === undefined ? [] : [own]),
  );
  // From the end, so that the places that are still to come stay where they are.
  for (const { text, index, length, entry } of uses.reverse()) {
    const found = nodes[text];
    if (found === undefined) continue;
    const { node, parent } = found;
    const link: Link = {
      type: 'link',
      url: `/glossary/#${entry}`,
      data: { hProperties: { className: ['term'] } },
      children: [{ type: 'text', value: node.value.slice(index, index + length) }],
    };
    const rest: Text = { type: 'text', value: node.value.slice(index + length) };
    node.value = node.value.slice(0, index);
    parent.children.splice(parent.children.indexOf(node as never) + 1, 0, link as never, rest as never);
  }
}
