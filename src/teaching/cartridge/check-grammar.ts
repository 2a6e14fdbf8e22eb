import { textOf, type Element } from '../../html/tree.ts';
import { GRAMMAR } from './grammar.ts';

/** What is wrong with an element and all within it, a line a fault; empty if nothing is. */
export function grammarFaults(element: Element, path: readonly string[] = []): string[] {
  const own = [...path, element.name];
  const where = own.join('/');
  const rule = ruleOf(own);
  if (rule === undefined) return [`${where}: no such element here`];
  const elements = element.children.filter((child) => typeof child !== 'string');
  const words = textOf(element.children.filter((child) => typeof child === 'string'));
  const { must = [], may = [], isText = false } = rule;
  const has = Object.keys(element.attributes);
  return [
    ...must.filter((name) => !has.includes(name)).map((name) => `${where}: attribute ${name} is missing`),
    ...has
      .filter((name) => !must.includes(name) && !may.includes(name))
      .map((name) => `${where}: attribute ${name} is not allowed`),
    ...(isText === (words !== '') ? [] : [`${where}: ${isText ? 'is empty' : 'text is not allowed'}`]),
    ...orderFaults(
      elements.map(({ name }) => name),
      rule.children,
      where,
    ),
    ...elements.flatMap((child) => grammarFaults(child, own)),
  ];
}

/** The rule of the longest end of the path that has one. */
function ruleOf(path: readonly string[]): (typeof GRAMMAR)[string] | undefined {
  for (let length = path.length; length > 0; length--) {
    const rule = GRAMMAR[path.slice(-length).join('/')];
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function orderFaults(
  names: readonly string[],
  children: (typeof GRAMMAR)[string]['children'],
  where: string,
): string[] {
  const pattern = children.map(([name, count]) => `(?:${name};)${count === '1' ? '' : count}`).join('');
  const said = names.map((name) => `${name};`).join('');
  if (new RegExp(`^${pattern}$`).test(said)) return [];
  const wanted = children.map(([name, count]) => `${name}${count === '1' ? '' : count}`).join(', ');
  return [`${where}: has (${names.join(', ')}), wanted (${wanted})`];
}
