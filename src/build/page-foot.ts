import { readableDate } from '../evidence/dates.ts';

interface PrintedPage {
  readonly title: string;
  /** Where it is read: whole if the site knows its domain, else from its root, `/toll/`. */
  readonly address: string;
  /** Of the edition, ISO 8601. */
  readonly day: string;
}

/** What is printed at the foot of every sheet of a page: what it is, where it stands and of which day it is. print.css reads it from `data-foot` of the page. */
export function pageFoot({ title, address, day }: PrintedPage): string {
  return `${title} · ${address} · Edition of ${readableDate(day)}`;
}
