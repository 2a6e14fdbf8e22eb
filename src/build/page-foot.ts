import { readableDate } from '../evidence/dates.ts';
import { cssString } from './css-string.ts';

interface PrintedPage {
  readonly title: string;
  /** Where it is read: whole if the site knows its domain, else from its root, `/toll/`. */
  readonly address: string;
  /** Of the edition, ISO 8601. */
  readonly day: string;
}

/** A style rule that prints at the foot of every sheet of a page what it is, where it stands and of which day it is. How it looks stands in print.css. */
export function pageFoot({ title, address, day }: PrintedPage): string {
  return `@page{@bottom-left{content:${cssString(`${title} · ${address} · Edition of ${readableDate(day)}`)}}}`;
}
