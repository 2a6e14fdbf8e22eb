/** The menu that opens beside a heading. Focus goes into it and comes back; Escape, a press elsewhere or walking out of it closes it. */
import { make } from './nodes.ts';
import { copiedWords } from './clipboard.ts';
import { placeCard } from './card-place.ts';
import { leaves } from './walk-out.ts';

/** Something to do here, which tells whether it could be done, or null where nothing need be told; or a place to go to. */
export type Item =
  | { readonly words: string; readonly press: () => Promise<boolean> | null }
  | { readonly words: string; readonly address: string };

let opener: HTMLElement | null = null;
const menu = makeMenu();

export function openMenu(control: HTMLElement, items: readonly Item[]): void {
  const said = make('p', 'share-said');
  said.role = 'status';
  const list = make(
    'ul',
    '',
    ...items.map((item) => make('li', '', 'address' in item ? linkTo(item) : button(item, said))),
  );
  menu.replaceChildren(list, said);
  opener = control;
  menu.showPopover();
  placeCard(menu, control);
  list.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
}

function makeMenu(): HTMLElement {
  const element = make('div', 'share-menu');
  element.popover = 'auto';
  element.ariaLabel = 'Share this section';
  element.role = 'dialog';
  element.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed' || opener === null) return;
    const focused = document.activeElement;
    if (focused === null || focused === document.body || element.contains(focused))
      opener.focus({ preventScroll: true });
    opener = null;
  });
  element.addEventListener('keydown', (event) => {
    if (opener === null || !leaves(element, event)) return;
    event.preventDefault();
    const control = opener;
    element.hidePopover();
    control.focus({ preventScroll: true });
  });
  document.body.append(element);
  return element;
}

function linkTo({ words, address }: Extract<Item, { address: string }>): HTMLAnchorElement {
  const link = make('a', '', words);
  link.href = address;
  return link;
}

function button({ words, press }: Extract<Item, { press: unknown }>, said: HTMLElement): HTMLButtonElement {
  const pressed = make('button', '', words);
  pressed.type = 'button';
  pressed.addEventListener('click', () => {
    void Promise.resolve(press()).then((isDone) => {
      if (isDone === null) return menu.hidePopover();
      said.textContent = copiedWords(isDone);
    });
  });
  return pressed;
}
