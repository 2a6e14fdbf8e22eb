import { POLICY, POLICY_WITHOUT_SCRIPTS } from '../hosting/policy.ts';
import { el, type Element } from '../html/tree.ts';

/**
 * The page under a short address: it leads on at once, and where a browser does not follow, it has the link.
 *
 * @param to address of the part, relative to this page: it also stands where no step of the build makes it so
 */
export function shortPage(title: string, to: string): Element {
  return el(
    'html',
    { lang: 'en' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': POLICY, content: POLICY_WITHOUT_SCRIPTS }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('title', {}, `${title} · Aleppo Explained`),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` }),
      el('link', { rel: 'canonical', href: to }),
      el('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    ),
    el(
      'body',
      {},
      el('main', {}, el('h1', {}, title), el('p', {}, el('a', { href: to }, 'Go to this part of Aleppo Explained'))),
    ),
  );
}
