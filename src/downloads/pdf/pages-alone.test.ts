import { expect, it } from 'vitest';
import { pagesListed } from './pages-alone.ts';

it('a page is printed alone if the page about the editions has a place for its PDF, whether or not it is filled', () => {
  const html = `<ul><li><a href="../">Home</a></li>
    <li id="pdf-toll"><a href="../toll/">The <q>toll</q></a><span data-edition-page="pages/toll-a4.pdf">A4: not in this copy</span></li>
    <li><a href="../actors/hts/">HTS</a><span data-edition-page="pages/actors-hts-a4.pdf"><a href="../downloads/pages/actors-hts-a4.pdf">A4</a></span></li></ul>`;
  expect(pagesListed(html)).toEqual([
    { address: '/toll/', title: 'The toll' },
    { address: '/actors/hts/', title: 'HTS' },
  ]);
});
