import type { Author } from '../evidence/authors.ts';
import { readEngine, readLocale, readStyle, type CslElement } from './style-files.ts';

/** What is cited, in the variables of CSL (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export interface StyledItem {
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly language: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
}

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

interface Engine {
  readonly updateItems: (ids: readonly string[]) => void;
  readonly makeBibliography: () => readonly [unknown, readonly string[]];
}

/** The library itself. */
interface Library {
  readonly Output: { readonly Formatters: { readonly title: (engine: Engine, text: string) => string } };
  readonly Engine: new (
    system: { readonly retrieveLocale: () => CslElement; readonly retrieveItem: () => object },
    style: CslElement,
    language: string,
  ) => Engine;
}

const LANGUAGE = 'en-US';

export interface StyleEngine {
  /** An entry in a list of works cited, as HTML: italics are `<i>`, nothing else is marked up. */
  readonly entry: (item: StyledItem) => string;
  /** English words with the capitals of a headline. */
  readonly headline: (words: string) => string;
}

/** The engine of one style. Making it takes some ten milliseconds, an entry about one: make it once. */
export function engineOfStyle(name: string): StyleEngine {
  const { Engine, Output } = readEngine() as Library;
  const locale = readLocale(LANGUAGE);
  let current: object = {};
  const engine = new Engine(
    { retrieveLocale: () => locale, retrieveItem: () => current },
    forSingleEntries(readStyle(name)),
    LANGUAGE,
  );
  let asked = 0;
  return {
    headline: (words) => Output.Formatters.title(engine, words),
    entry: (item) => {
      const id = `item-${(asked += 1)}`;
      current = { ...item, id };
      engine.updateItems([id]);
      const written = engine.makeBibliography()[1][0] ?? '';
      return /<div class="csl-entry">([^]*?)<\/div>/.exec(written)?.[1]?.trim() ?? '';
    },
  };
}

/**
 * A style without what only matters to many entries side by side, their order and how short citations of them are told
 * apart, and without the names that may stand for an author, since a page has none of them. The engine would work all that
 * out for every entry, in more time than the entry itself takes.
 */
function forSingleEntries(style: CslElement): CslElement {
  const children = style.children
    .filter((child) => typeof child === 'string' || (child.name !== 'sort' && !isOtherName(child, style)))
    .map((child) =>
      typeof child === 'string' ? child : child.name === 'citation' ? NO_CITATION : forSingleEntries(child),
    );
  return { ...style, children };
}

function isOtherName({ name, attrs }: CslElement, parent: CslElement): boolean {
  return parent.name === 'substitute' && name === 'names' && attrs['variable'] !== 'author';
}

const NO_CITATION: CslElement = {
  name: 'citation',
  attrs: {},
  children: [{ name: 'layout', attrs: {}, children: [{ name: 'text', attrs: { value: '' }, children: [] }] }],
};
