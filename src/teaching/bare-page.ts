import { POLICY, POLICY_WITHOUT_SCRIPTS } from '../hosting/policy.ts';
import { el, type Element, type Node } from '../html/tree.ts';

/** A small page that Astro does not make: it has no script, and search engines pass it over. */
interface BarePage {
  readonly title: string;
  /** What else its head says. */
  readonly head: readonly Node[];
  readonly body: readonly Node[];
}

/** The page, its links from the root of the site. */
export function barePage({ title, head, body }: BarePage): Element {
  return el(
    'html',
    { lang: 'en' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': POLICY, content: POLICY_WITHOUT_SCRIPTS }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('title', {}, title),
      el('meta', { name: 'robots', content: 'noindex' }),
      ...head,
      el('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    ),
    el('body', {}, ...body),
  );
}
