import type { Nodes, Parents } from 'mdast';

/**
 * Calls `see` for each node of a tree, parents before their children, with the nodes that it stands in, the outermost first:
 * a list that holds only during the call. `left` is called when all within a node has been seen. The packages for this give each
 * node a function with a name of its own, for traces of errors, which takes longer than reading the text.
 */
export function walk(
  node: Nodes,
  see: (node: Nodes, parents: readonly Parents[]) => void,
  left: (node: Nodes) => void = () => undefined,
): void {
  const parents: Parents[] = [];
  const step = (at: Nodes): void => {
    see(at, parents);
    if ('children' in at) {
      parents.push(at);
      for (const child of at.children) step(child);
      parents.pop();
    }
    left(at);
  };
  step(node);
}
