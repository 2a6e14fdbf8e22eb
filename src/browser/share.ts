/** What the buttons for teachers do: the menu beside a heading, copying, drawing codes, printing one section. Loaded at the first press. */
import look from '../styles/share-menu.css';
import { claimPageAddress } from '../evidence/claim-addresses.ts';
import { addressForOthers } from './address-for-others.ts';
import { copiedPart, richText, type CopiedPart } from './copied-part.ts';
import { copiedWords, copyToClipboard } from './clipboard.ts';
import { drawCodes } from './draw-codes.ts';
import { isOfflineEdition, siteAddress } from './loading.ts';
import { wear } from './nodes.ts';
import { openMenu, type Item } from './share-menu.ts';
import { printSection } from './print-section.ts';
import { sayBeside } from './said.ts';
import { CITE_COPY, citeCopyTitle } from '../teaching/cite-copy-id.ts';

const SITE = 'Aleppo Explained';

function share(control: HTMLElement): void {
  // What was said of the press before is over, and the same words are read out again only if they were gone.
  sayBeside(control, '');
  const of = control.dataset['of'] ?? '';
  switch (control.dataset['share']) {
    case 'menu':
      return openMenu(control, itemsFor(control));
    case 'copy':
      return copy(control, asItStands(document.getElementById(of)));
    case 'text':
      return copy(control, sheetCopied());
    case 'claim-link':
      return copy(control, plain(linkOfClaim(of)));
    case 'claim-text':
      return copy(control, claimCopied(of));
    case 'codes':
      return drawCodes(control);
    case 'print':
      return window.print();
  }
}

/** What the menu beside the heading of a section offers. A copy on disk has no sheets of single sections: it prints one by itself, and an offline edition has the citations at the end of the page. */
function itemsFor(control: HTMLElement): readonly Item[] {
  const section = control.closest('section') ?? document.body;
  const title = section.querySelector('h2')?.textContent ?? '';
  const address = siteAddress(control.dataset['address'] ?? '');
  const sheet = control instanceof HTMLAnchorElement ? control.href : '';
  const text: Item = {
    words: 'Copy the text with references',
    press: () =>
      copyToClipboard(copiedPart(section, { title, from: fromPage(pageTitle()), address: addressForOthers(address) })),
  };
  if (isOfflineEdition()) {
    const cite = { words: 'Cite this section', press: () => citeInCopy(new URL(address).hash.slice(1)) };
    const print = { words: 'Print this section', press: () => printed(section) };
    return document.getElementById(CITE_COPY) === null ? [text, print] : [text, cite, print];
  }
  return [
    { words: 'Copy the link', press: () => copyToClipboard(plain(address)) },
    text,
    { words: 'Sheet to print', address: sheet },
    { words: 'Cite, QR code, share to class', address: `${sheet}#share` },
  ];
}

/** Opens the citations at the end of the page, at those of a section. */
function citeInCopy(section: string): null {
  document.getElementById(CITE_COPY)?.setAttribute('open', '');
  document.getElementById(citeCopyTitle(section))?.focus();
  return null;
}

function printed(section: Element): null {
  printSection(section);
  return null;
}

/** The text of the sheet that is open. */
function sheetCopied(): CopiedPart {
  const part = document.querySelector('[data-handout]') ?? document.body;
  const link = document.querySelector<HTMLElement>('.page-head .question a');
  const page = link?.dataset['title'] ?? link?.textContent ?? '';
  const address = document.querySelector('.page-head .web-address')?.textContent ?? location.href;
  return copiedPart(part, { title: pageTitle(), from: fromPage(page), address });
}

function claimCopied(id: string): CopiedPart {
  const claim = elementOfClaim(id) ?? document.body;
  return copiedPart(claim, { title: '', from: fromPage(pageTitle()), address: addressForOthers(linkOfClaim(id)) });
}

/** The address of a claim where it is told; of one that is only shown here, the address of its own page. */
function linkOfClaim(id: string): string {
  const anchor = elementOfClaim(id)?.id ?? '';
  return anchor === '' ? siteAddress(claimPageAddress(id)) : new URL(`#${anchor}`, location.href).href;
}

/** Its words. What stands for it in a picture bears its id as well, and comes first. */
function elementOfClaim(id: string): Element | null {
  return document.querySelector(`main :is(.claim, .shown-claim)[data-claim="${CSS.escape(id)}"]`);
}

function pageTitle(): string {
  return document.querySelector('h1')?.textContent ?? '';
}

function fromPage(title: string): string {
  const day = document.querySelector('.edition time')?.textContent ?? '';
  const copy = isOfflineEdition() ? ` (offline copy, edition of ${day})` : '';
  return `From “${title.trim()}”, ${SITE}${copy}`;
}

/** An address, or a citation with its italics. */
function asItStands(element: HTMLElement | null): CopiedPart {
  if (element === null) return plain('');
  const text = element.textContent.trim();
  return { html: element.querySelector('i') === null ? '' : richText(element), text };
}

function plain(text: string): CopiedPart {
  return { html: '', text };
}

/** Copies, and says beside what was pressed whether the browser allowed it. */
function copy(control: HTMLElement, copied: CopiedPart): void {
  void copyToClipboard(copied).then((isDone) => sayBeside(control, copiedWords(isDone)));
}

wear(look);
window.aleppo = { ...window.aleppo, share };
