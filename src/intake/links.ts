import type { At, InnerLink } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

interface Found {
  readonly links: InnerLink[];
  readonly findings: Finding[];
}

/** The only schemes of a link that lead to a page or a person. Others run code, or open files and programs. */
const SAFE = /^(https?|mailto):/i;

/** Keeps a link within the site for the check of links; an address that is neither whole nor from the root is a finding. */
export function readLink(url: string, page: string, at: At, { links, findings }: Found): void {
  if (SAFE.test(url)) return;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    findings.push({
      code: 'unsafe-link',
      at,
      message: `A link may not begin with "${url.slice(0, url.indexOf(':') + 1)}": it could run code on a reader's machine.`,
      help: 'Link to https://…, to mailto:…, or from the root of this site, as in /toll/#civilians.',
    });
    return;
  }
  if (url.startsWith('/') || url.startsWith('#')) {
    links.push({ to: url.startsWith('#') ? page + url : url, at });
    return;
  }
  findings.push({
    code: 'dead-link',
    at,
    message: `The link ${url} depends on where the page stands.`,
    help: 'Write it from the root, as in /toll/#civilians; the build makes it relative.',
  });
}

/** What nobody sees nobody can press, and a screen reader would read the address aloud. `to` is an address, or what stands for one. */
export function linkWithoutWords(to: string, at: At): Finding {
  return {
    code: 'dead-link',
    at,
    message: `The link to ${to} has no words, so readers see nothing that they could press.`,
    help: 'Write between its brackets what it leads to, as in [the toll](/toll/).',
  };
}

/** No text holds a picture of its own: what is drawn is drawn of claims, and a page loads nothing from elsewhere. */
export function unsafeImage(at: At): Finding {
  return {
    code: 'unsafe-link',
    at,
    message:
      'A text cannot hold a picture: no check sees what it shows, and one from elsewhere would tell its host who reads the page.',
    help: 'Have it drawn of claims, as in <Chart id="toll-offensive" />, or link to the page that has it: [what it shows](https://…).',
  };
}
