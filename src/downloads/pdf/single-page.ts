import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where each document was published, by its id, as the data of the site tell it. Few have no address. */
export async function publishedAddresses(site: string): Promise<Record<string, string>> {
  const sources = JSON.parse(await readFile(join(site, 'data', 'sources.json'), 'utf8')) as Record<string, string>[];
  return Object.fromEntries(sources.flatMap(({ id, URL: address }) => (id && address ? [[id, address]] : [])));
}

/**
 * Runs in the page, which is then printed as its print style sheet says. A citation leads to its reference below, "sources
 * differ" to the list of what is disputed. A link to another page leads nowhere on paper, and in a file it would name a
 * folder of the machine that printed it. A reference bears the address of its document, unless the documents are listed
 * below, or are so many that each reference names the page of its document instead.
 *
 * @param given where each document was published, by its id
 */
export function putOnPaper({ addresses }: { readonly addresses: Readonly<Record<string, string>> }): void {
  const style = document.createElement('style');
  // Room for a foot of three lines, which a long question needs.
  style.textContent = '@page { margin-bottom: 26mm; }';
  document.head.append(style);
  const has = (id: string): boolean => document.getElementById(id) !== null;
  // Before the links go: that of a reference names its document.
  const references = [...document.querySelectorAll('.references li:not(:has(.roads))')].map((reference) => ({
    reference,
    named: reference.querySelector('.ref-name a')?.getAttribute('href') ?? '',
  }));
  for (const link of document.querySelectorAll('a[href]')) {
    const target = new URL(link.getAttribute('href') ?? '', location.href);
    const reference = `ref-${link.textContent.trim()}`;
    if (link.classList.contains('cite') && has(reference)) link.setAttribute('href', `#${reference}`);
    else if (link.classList.contains('differ') && has('disputed')) link.setAttribute('href', '#disputed');
    else if (target.pathname === location.pathname && has(target.hash.slice(1))) link.setAttribute('href', target.hash);
    else if (target.protocol === location.protocol) link.removeAttribute('href');
  }
  if (has('documents') || document.querySelector('.references-brief') !== null) return;
  for (const { reference, named } of references) {
    const address = addresses[/\/sources\/([^/]+)\//.exec(named)?.[1] ?? ''];
    if (address === undefined) continue;
    const road = document.createElement('p');
    road.className = 'road-live';
    const link = document.createElement('a');
    link.href = address;
    link.textContent = address;
    road.append(link);
    reference.append(road);
  }
}
