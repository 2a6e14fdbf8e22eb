import type { PageCard } from './page-card.ts';

/** Kept by the process, not by this module: a build loads the module twice, for its own steps and for its pages. */
const shelf = globalThis as { aleppoCards?: (card: PageCard) => void };

/** A page that is made asks for its card. Outside of a build nobody listens, and nothing is drawn. */
export function orderCard(card: PageCard): void {
  shelf.aleppoCards?.(card);
}

/** From now on the cards that pages ask for go here. */
export function takeOrders(take: (card: PageCard) => void): void {
  shelf.aleppoCards = take;
}
