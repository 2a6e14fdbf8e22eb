import type { Page } from '@playwright/test';

/** Long lists and long texts are made of parts that are alike; to look at all of them takes minutes. */
const PARTS = 'main :is(li, tr, p):not(:has(li, tr, p))';

/** How many parts are kept that hold a kind of element. */
const OF_EACH_KIND = 3;

/** Marks the first elements with words of each kind that no page before has had. */
const NEW = 'data-new-kind';

/** Finds the elements of which no page before has had the kind, as a CSS selector. */
export const OF_NEW_KIND = `[${NEW}]`;

/**
 * Takes away each part of the page that has nothing new, and marks the first elements with words of each kind that `known` does not
 * have; these kinds are added to it. A kind is an element with its classes, attributes, all that it stands in, and the style sheets of its
 * page; nothing that looks different is lost.
 *
 * @returns how many elements are marked
 */
export async function keepWhatIsNew(page: Page, known: Set<number>): Promise<number> {
  const { kinds, marked } = await page.evaluate(takeAwayMoreOfTheSame, [PARTS, OF_EACH_KIND, NEW, [...known]] as const);
  for (const kind of kinds) known.add(kind);
  return marked;
}

/** Runs in the page. */
function takeAwayMoreOfTheSame([parts, ofEachKind, mark, known]: readonly [
  parts: string,
  ofEachKind: number,
  mark: string,
  known: readonly number[],
]): { kinds: number[]; marked: number } {
  const sheets = [...document.styleSheets].map(({ href }) => href).join(' ');
  const kinds = new WeakMap<Element, number>();
  const kindOf = (element: Element): number => {
    const earlier = kinds.get(element);
    if (earlier !== undefined) return earlier;
    const traits = [...element.attributes]
      .filter(({ name }) => !/^(id|href|d|x|y)$/.test(name))
      .map(({ name, value }) =>
        /^(class|role|type|lang|dir|fill|data-standing)$/.test(name) ? `${name}=${value}` : name,
      );
    const around = element.parentElement === null ? sheets : kindOf(element.parentElement);
    let kind = 0;
    for (const letter of `${around} > ${element.localName}[${traits.join(' ')}]`)
      kind = Math.imul(kind ^ (letter.codePointAt(0) ?? 0), 0x01000193) + 0x811c9dc5;
    kinds.set(element, kind);
    return kind;
  };
  const seen = new Map<number, number>();
  for (const part of document.querySelectorAll(parts)) {
    const inIt = new Set([part, ...part.querySelectorAll('*')].map(kindOf));
    if ([...inIt].every((kind) => (seen.get(kind) ?? 0) >= ofEachKind)) part.remove();
    else for (const kind of inIt) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  const before = new Set(known);
  const hasWords = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  const added = new Map<number, number>();
  let marked = 0;
  for (const element of document.body.querySelectorAll('*')) {
    const kind = kindOf(element);
    if (!hasWords(element) || before.has(kind) || !element.checkVisibility()) continue;
    const earlier = added.get(kind) ?? 0;
    if (earlier >= ofEachKind) continue;
    added.set(kind, earlier + 1);
    element.setAttribute(mark, '');
    marked += 1;
  }
  return { kinds: [...added.keys()], marked };
}

/** Takes away all that is not marked, does not hold what is marked, and does not lie in a picture or a mark: axe weighs every element. */
export function keepOnlyNewKinds(page: Page): Promise<void> {
  return page.evaluate((mark) => {
    const kept = `[${mark}], :has([${mark}]), [${mark}] *, svg *`;
    for (const element of document.querySelectorAll(`body :not(:is(${kept}))`)) element.remove();
  }, NEW);
}
