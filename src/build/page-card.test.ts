import { describe, expect, it } from 'vitest';
import { CARDS_FOLDER, cardInWords, cardOfPage, sharedAddress, type PageHead } from './page-card.ts';

const head = (change: Partial<PageHead> = {}): PageHead => ({
  page: '/toll/',
  title: 'The human toll',
  description: 'The counts of the war.',
  kind: 'Explainer',
  site: 'Aleppo Explained',
  ...change,
});

describe('the card of a page', () => {
  it('lies in the folder of the cards, where the page lies in the site', () => {
    expect(cardOfPage(head()).address).toBe('/cards/toll.png');
    expect(cardOfPage(head({ page: '/' })).address).toBe('/cards/home.png');
    expect(cardOfPage(head({ page: '/disagreements/war-dead/' })).address).toBe('/cards/disagreements/war-dead.png');
    expect(cardOfPage(head({ page: '/sources/a/', kind: 'Source document' })).address.startsWith(CARDS_FOLDER)).toBe(
      true,
    );
  });

  it('is one for all source documents', () => {
    const one = cardOfPage(head({ page: '/sources/a/', title: 'A', kind: 'Source document' }));
    expect(cardOfPage(head({ page: '/sources/b/', title: 'B', kind: 'Source document' }))).toEqual(one);
  });

  it('is told in words', () => {
    expect(cardInWords(cardOfPage(head({ title: 'Who died?' })).card)).toBe(
      'Explainer. Who died? The counts of the war. Aleppo Explained.',
    );
  });
});

describe('the address that a page gives', () => {
  const of = (site?: string): string =>
    sharedAddress('/toll/index.html', '/cards/toll.png', site === undefined ? undefined : new URL(site));

  it('is relative while the site does not know its own', () => expect(of()).toBe('../cards/toll.png'));

  it('is absolute where it does, in a folder too', () => {
    expect(of('https://example.org')).toBe('https://example.org/cards/toll.png');
    expect(of('https://example.org/aleppo')).toBe('https://example.org/aleppo/cards/toll.png');
    expect(of('https://example.org/aleppo/')).toBe('https://example.org/aleppo/cards/toll.png');
  });
});
