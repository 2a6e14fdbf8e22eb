/** What the buttons for teachers do: the menu beside a heading, copying, drawing codes, printing one section. Loaded at the first press. */
import look from '../styles/share-menu.css';
import { copiedPart, type CopiedPart } from './copied-part.ts';
import { copyToClipboard } from './clipboard.ts';
import { drawCodes } from './draw-codes.ts';
import { isOfflineEdition, siteAddress } from './loading.ts';
import { make } from './nodes.ts';
import { openMenu } from './share-menu.ts';
import { printSection } from './print-section.ts';

const SITE = 'Aleppo Explained';

function share(control: HTMLElement): void {
  const what = control.dataset['share'];
  if (what === 'menu') openMenu(control, itemsFor(control));
  if (what === 'copy')
    void copy(control, { html: '', text: document.getElementById(control.dataset['of'] ?? '')?.textContent ?? '' });
  if (what === 'text') void copy(control, handoutCopied());
  if (what === 'codes') drawCodes(control);
  if (what === 'print') window.print();
}

/** What the menu beside the heading of a section offers. A copy on disk has no sheets of single sections, and prints one by itself. */
function itemsFor(control: HTMLElement): Parameters<typeof openMenu>[1] {
  const section = control.closest('section');
  const title = section?.querySelector('h2')?.textContent ?? '';
  const address = siteAddress(control.dataset['address'] ?? '');
  const sheet = (control as HTMLAnchorElement).href;
  const copies = [
    { words: 'Copy the link', press: () => copyToClipboard({ html: '', text: address }) },
    {
      words: 'Copy the text with references',
      press: () =>
        copyToClipboard(
          copiedPart(section ?? document.body, { title, from: `From “${pageTitle()}”, ${SITE}`, address }),
        ),
    },
  ];
  if (isOfflineEdition())
    return [...copies.slice(1), { words: 'Print this section', press: () => printSection(section) }];
  return [
    ...copies,
    { words: 'Sheet to print', address: sheet },
    { words: 'Cite', address: `${sheet}#cite` },
    { words: 'QR code', address: `${sheet}#code` },
  ];
}

function pageTitle(): string {
  return document.querySelector('h1')?.textContent ?? '';
}

/** The text of the sheet that is open. */
function handoutCopied(): CopiedPart {
  const part = document.querySelector('[data-handout]');
  const page = document.querySelector('.page-head .question a')?.textContent ?? '';
  const address = document.querySelector('.page-head .web-address')?.textContent ?? location.href;
  return copiedPart(part ?? document.body, { title: pageTitle(), from: `From “${page.trim()}”, ${SITE}`, address });
}

async function copy(control: HTMLElement, copied: CopiedPart): Promise<void> {
  const isDone = await copyToClipboard(copied);
  const said = document.querySelector('.share-said');
  if (said === null) return;
  said.textContent = isDone ? 'Copied.' : 'The browser did not allow it. Mark the text and copy it.';
  control.after(said);
}

document.head.append(make('style', '', look));
window.aleppo = { ...window.aleppo, share };
