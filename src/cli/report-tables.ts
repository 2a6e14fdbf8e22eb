import type { Load, PageStrength, WeakPoints } from '../evidence/weak-points.ts';
import type { Table } from './table.ts';

/** How many lines a ranking shows; JSON has all. */
const TOP = 15;

/** The weak points as tables, the most telling first. */
export function reportTables({ documents, origins, pages, exceptions, uncited }: WeakPoints): Table[] {
  const asOf = pages.filter((page) => page.asOf !== null);
  return [
    loadTable('Claims lost if one document is withdrawn', 'document', documents),
    loadTable('Claims lost if one origin is withdrawn', 'origin', origins),
    shareTable('Pages by share of claims with one origin', 'one origin', pages, (page) => page.single),
    shareTable('Pages by share of claims that rest on one document', 'one document', pages, (page) => page.oneDocument),
    {
      title: 'Pages whose “as of” is oldest',
      columns: ['page', 'as of'],
      rows: [...asOf]
        .sort((a, b) => compare(a.asOf ?? '', b.asOf ?? '') || compare(a.address, b.address))
        .slice(0, TOP)
        .map((page) => [page.address, page.asOf ?? '']),
      empty: 'No page says as of when it speaks.',
    },
    {
      title: `Exceptions: ${exceptions.length}`,
      columns: ['claim', 'what', 'reason'],
      rows: exceptions.map(({ claim, what, reason }) => [claim, what.join(', '), reason]),
      empty: 'No claim needs one.',
    },
    {
      title: 'Documents that no claim cites',
      columns: ['document', 'label'],
      rows: uncited.map(({ id, label }) => [id, label]),
      empty: 'Every document is cited.',
    },
  ];
}

function loadTable(title: string, what: string, loads: readonly Load[]): Table {
  return {
    title,
    columns: [what, 'lost', 'of its claims', 'name'],
    rows: loads.slice(0, TOP).map(({ id, label, alone, claims }) => [id, alone, claims, label]),
    empty: `No claim rests on one ${what} alone.`,
  };
}

function shareTable(
  title: string,
  what: string,
  pages: readonly PageStrength[],
  countOf: (page: PageStrength) => number,
): Table {
  const rows = pages
    .map((page) => ({ page, count: countOf(page), share: countOf(page) / page.claims }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.share - a.share || b.count - a.count || compare(a.page.address, b.page.address))
    .slice(0, TOP);
  return {
    title,
    columns: ['page', 'share', what, 'claims'],
    rows: rows.map(({ page, count, share }) => [page.address, `${Math.round(share * 100)} %`, count, page.claims]),
    empty: 'There is none.',
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
