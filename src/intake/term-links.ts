import { onceByObject } from '../evidence/once-by-object.ts';
import { termFinder } from '../evidence/terms.ts';
import { el, type Element, type Node } from '../html/tree.ts';
import type { Evidence } from '../evidence/model.ts';

/** Texts in which terms lead to the glossary, and the part of their path that is their id. */
const TEXTS = /^content\/(?:explainers|actors|disagreements|charts)\/([^/]+)\.mdx$/;

/** Headings and links are left alone. */
const LEFT_ALONE = /^(?:h[1-6]|a)$/;

/** The finder of a glossary, made once for all texts. */
const finderOf = onceByObject((glossary: Evidence['glossary']) => termFinder(glossary.values()));

/**
 * States: places that have a page as actors. Everybody knows these names, and they stand in names of others too ("The Washington
 * Post", "Iran International").
 */
const statesOf = onceByObject(
  ({ pages, glossary }: Evidence): ReadonlySet<string> =>
    new Set(
      [...pages.values()].flatMap(({ actor }) =>
        actor !== null && glossary.get(actor.entry.id)?.kind === 'place' ? [actor.entry.id] : [],
      ),
    ),
);

/**
 * The same nodes, in which the first use of each term is a link to its entry in the glossary. States have none, nor has what the
 * page itself is about.
 *
 * @param path of the file that the text was read from, `content/explainers/toll.mdx`
 */
export function withTermLinks(nodes: readonly Node[], path: string, evidence: Evidence): readonly Node[] {
  const name = TEXTS.exec(path)?.[1];
  if (name === undefined) return nodes;
  const own = evidence.pages.get(`/actors/${name}/`)?.actor?.entry.id;
  const skip = new Set([...statesOf(evidence), ...(own === undefined ? [] : [own])]);
  const found = finderOf(evidence.glossary)([...wordsIn(nodes)], skip);
  if (found.length === 0) return nodes;
  const uses = Map.groupBy(found, ({ text }) => text);
  let text = 0;
  const linked = (each: readonly Node[]): Node[] =>
    each.flatMap((node) => {
      if (typeof node === 'string') return parted(node, uses.get(text++) ?? []);
      return isLeftAlone(node) ? [node] : [{ ...node, children: linked(node.children) }];
    });
  return linked(nodes);
}

function* wordsIn(nodes: readonly Node[]): Generator<string> {
  for (const node of nodes) {
    if (typeof node === 'string') yield node;
    else if (!isLeftAlone(node)) yield* wordsIn(node.children);
  }
}

function isLeftAlone({ name }: Element): boolean {
  return LEFT_ALONE.test(name);
}

/** A text taken apart at the uses in it, which come in their order. */
function parted(text: string, uses: readonly { index: number; length: number; entry: string }[]): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const { index, length, entry } of uses) {
    const words = text.slice(index, index + length);
    nodes.push(text.slice(end, index), el('a', { href: `/glossary/#${entry}`, class: 'term' }, words));
    end = index + length;
  }
  return [...nodes, text.slice(end)];
}
