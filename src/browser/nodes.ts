import { runsOf } from './scripts-of-text.ts';
import type { Piece } from '../search/model.ts';

/** An element with its class and contents. Text stays text: nothing is ever read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...contents);
  return element;
}

/** Gives the page a style that a script brings along. A style element would need a hole in the policy of the page. */
export function wear(look: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}

/** A text in which Arabic is told as such and what is marked is marked. */
export function textNodes(pieces: readonly Piece[]): (Node | string)[] {
  return runsOf(pieces).flatMap(({ isArabic, pieces: parts }) => {
    const nodes = parts.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
    return isArabic ? [arabic(...nodes)] : nodes;
  });
}

/** The same for a text without marks. */
export function plainText(text: string): (Node | string)[] {
  return textNodes([{ text, marked: false }]);
}

/** A name in Arabic letters. */
export function arabic(...contents: readonly (Node | string)[]): HTMLElement {
  const name = make('bdi', '', ...contents);
  name.lang = 'ar';
  name.dir = 'rtl';
  return name;
}

/** What a reader typed, in quotation marks that its direction does not turn round. */
export function quoted(query: string): (Node | string)[] {
  return ['“', make('bdi', '', query), '”'];
}
