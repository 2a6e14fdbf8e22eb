import { el, type Element } from '../html/tree.ts';
import { barePage } from './bare-page.ts';

/**
 * The page under a short address: it leads on at once, and where a browser does not follow, it has the link.
 *
 * @param to address of the part, relative to this page: it also stands where no step of the build makes it so
 */
export function shortPage(title: string, to: string): Element {
  return barePage({
    title: `${title} · Aleppo Explained`,
    head: [
      el('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` }),
      el('link', { rel: 'canonical', href: to }),
    ],
    body: [
      el('main', {}, el('h1', {}, title), el('p', {}, el('a', { href: to }, 'Go to this part of Aleppo Explained'))),
    ],
  });
}
