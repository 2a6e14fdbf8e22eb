import { onceByKey } from '../evidence/once-by-key.ts';
import { engineOfStyle } from './style-engine.ts';
import { IN_STYLES, withStandIns } from './stand-ins.ts';
import { editionOfStyle } from './style-files.ts';
import { apaItem, chicagoItem, mlaItem, withDateWords } from './web-page-rules.ts';
import type { WebPage } from './web-page.ts';

export type WrittenStyle = 'mla' | 'apa' | 'chicago';

/** An entry in a list of works cited. The HTML has italics (`<i>`) and nothing else. */
export interface Entry {
  readonly text: string;
  readonly html: string;
}

const STYLES = {
  mla: { name: 'MLA', file: 'modern-language-association', itemOf: mlaItem },
  apa: { name: 'APA', file: 'apa', itemOf: apaItem },
  chicago: { name: 'Chicago', file: 'chicago-note-bibliography', itemOf: chicagoItem },
};

/** Name of a style, with the edition of the manual that it follows: `MLA, 9th edition`. */
export const labelOfStyle = onceByKey(
  (style: WrittenStyle) => style,
  (style) => `${STYLES[style].name}, ${editionOfStyle(STYLES[style].file)}`,
);

const engineOf = onceByKey(
  (style: WrittenStyle) => style,
  (style) => {
    const { headline, entry } = engineOfStyle(STYLES[style].file);
    return { headline, entry: withStandIns(IN_STYLES, entry) };
  },
);

/** English words with the capitals of a headline, which are those of the language and the same in every style. */
const headline = onceByKey(
  (words: string) => words,
  (words) => engineOf('mla').headline(words),
);

/** A page in the list of works cited: MLA's works cited, APA's references, Chicago's bibliography. */
export function entryOfPage(page: WebPage, style: WrittenStyle): Entry {
  const written = engineOf(style).entry(STYLES[style].itemOf(page, headline));
  const html = style === 'chicago' ? withDateWords(written, page) : written;
  return { html, text: textOf(html) };
}

/** The engine writes these three characters as numbers, and no others. */
function textOf(html: string): string {
  return html
    .replace(/<\/?i>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&');
}
