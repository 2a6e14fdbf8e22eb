import type { HeaderRule } from './headers.ts';

/** At the root of the site; not a page, and nothing that a reader needs. */
export const HEADERS_FILE = '_headers';

/** The rules as a file that Netlify, Cloudflare Pages and others read at the root of a site. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules.map(({ path, headers }) => `${path}\n${linesOf(headers)}`).join('\n');
}

function linesOf(headers: HeaderRule['headers']): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}

/** Reads such a file. */
export function readHeadersFile(text: string): HeaderRule[] {
  return text.split(/\n(?=\S)/).map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const headers = lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
    return { path, headers: Object.fromEntries(headers) };
  });
}

/**
 * What such a host sends with a path: values of one header from several rules are joined.
 *
 * @param path from the root of the site, without what follows `?`
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { path: of, headers } of rules) {
    const fits = of.endsWith('*') ? path.startsWith(of.slice(0, -1)) : path === of;
    if (!fits) continue;
    for (const [name, value] of Object.entries(headers)) {
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}
