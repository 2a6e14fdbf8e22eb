import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { mapAddresses } from '../build/html-addresses.ts';
import { POLICY } from '../hosting/policy.ts';
import { isOnlyOnTheWeb } from '../teaching/only-on-the-web.ts';

/** The page of one document. */
const DOCUMENT = /^sources\/[^/]+\/index\.html$/;

interface OfflinePage {
  readonly html: string;
  /** Scripts that stood in the page, by the name of their file from the root. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** What a page of the copy has beside that of the web: markup. */
interface More {
  /** At the end of its head. */
  readonly head: string;
  /** At the end of its text. */
  readonly end: string;
}

/**
 * A built page made to be read from disk. Links to folders name their `index.html`; scripts that stand in every page are
 * put into files, and what only sharing services read is left out, since both weigh more than the text of a short page;
 * so is what leads to files that are on the web alone (`data-on-web`); links to pages that are only on the web lead nowhere;
 * the footer says that this is an edition to keep. The pages of documents, four of five pages, leave out the footer's list of all pages:
 * the menu at their head has most of it.
 *
 * @param file path of the page from the root of the site, `toll/index.html`
 */
export function offlinePage(html: string, file: string, more: More = { head: '', end: '' }): OfflinePage {
  const scripts = new Map<string, string>();
  const root = '../'.repeat(file.split('/').length - 1);
  const cuts: { start: number; end: number; instead: string }[] = [];
  let script: number | null = null;
  let edition: number | null = null;
  /** What goes as a whole, and how many of its elements are open: it needs no change within. */
  let whole: { readonly start: number; open: number } | null = null;
  const replace = (start: number, end: number, instead: string): void => {
    cuts.push({ start, end, instead });
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (whole !== null) {
        whole.open += 1;
        return;
      }
      const isList = name === 'nav' && attributes['aria-label'] === 'All pages';
      if ('data-on-web' in attributes || (isList && DOCUMENT.test(file))) {
        whole = { start: parser.startIndex, open: 1 };
        return;
      }
      const afterName = parser.startIndex + 1 + name.length;
      if (name === 'html') replace(afterName, afterName, ' data-edition="offline"');
      if (name === 'meta' && isForSharing(attributes)) replace(parser.startIndex, parser.endIndex + 1, '');
      // From disk, what 'self' means differs from browser to browser.
      if (name === 'meta' && attributes['http-equiv'] === POLICY) replace(parser.startIndex, parser.endIndex + 1, '');
      if (name === 'link' && attributes['rel'] === 'manifest') replace(parser.startIndex, parser.endIndex + 1, '');
      if (name === 'script' && Object.keys(attributes).length === 0) script = parser.startIndex;
      if ('data-edition-kind' in attributes) edition = parser.endIndex + 1;
      if (name === 'a' && leadsToTheWeb(attributes['href'] ?? '', file))
        replace(
          parser.startIndex,
          parser.endIndex + 1,
          instead(html.slice(parser.startIndex, parser.endIndex + 1), attributes),
        );
    },
    onclosetag: (name) => {
      if (whole !== null) {
        whole.open -= 1;
        if (whole.open > 0) return;
        replace(whole.start, parser.endIndex + 1, '');
        whole = null;
        return;
      }
      if (name === 'script' && script !== null) {
        const code = html.slice(script + '<script>'.length, parser.startIndex);
        const path = `assets/page-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
        scripts.set(path, code);
        replace(script, parser.endIndex + 1, `<script src="${root}${path}"></script>`);
        script = null;
      }
      if (name === 'head') replace(parser.startIndex, parser.startIndex, more.head);
      if (name === 'main') replace(parser.startIndex, parser.startIndex, more.end);
      if (edition !== null) {
        replace(edition, parser.startIndex, 'Offline edition');
        edition = null;
      }
    },
  });
  parser.write(html);
  parser.end();
  let result = '';
  let copied = 0;
  for (const { start, end, instead } of cuts) {
    result += html.slice(copied, start) + instead;
    copied = end;
  }
  result += html.slice(copied);
  return { html: mapAddresses(result, diskAddress), scripts };
}

/** Whether a link leads to a page that the edition has not. */
function leadsToTheWeb(href: string, file: string): boolean {
  if (href === '' || /^([a-z][a-z+.-]*:|\/\/|#)/i.test(href)) return false;
  const { pathname } = new URL(href, `http://site.invalid/${file}`);
  return isOnlyOnTheWeb(pathname);
}

/** The beginning of such a link: what opens a menu stays where it is, another is words without a link. */
function instead(tag: string, attributes: Readonly<Record<string, string>>): string {
  const section = /#.*$/.exec(attributes['data-address'] ?? '')?.[0];
  return tag.replace(/ href="[^"]*"/, section === undefined ? '' : ` href="${section}"`);
}

/** An address between pages as it must be written where no server looks for `index.html`. */
export function diskAddress(address: string, attribute = 'href'): string {
  if (attribute === 'data-root' || /^([a-z][a-z+.-]*:|\/\/|#)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!path.endsWith('/')) return address;
  return `${path === './' ? '' : path}index.html${rest}`;
}

function isForSharing({ name, property }: Readonly<Record<string, string>>): boolean {
  return /^(og|article):/.test(property ?? '') || /^twitter:/.test(name ?? '');
}
