import { describe, expect, it } from 'vitest';
import { entryOfPage, labelOfStyle } from './web-page-entry.ts';
import type { WebPage } from './web-page.ts';

/*
 * The examples that the makers of the styles publish for a web page, to the letter. Never change one to fit: what differs
 * is mended in web-page-rules.ts.
 */

function page(known: Partial<WebPage> & Pick<WebPage, 'title' | 'url'>): WebPage {
  const unknown = {
    language: 'en',
    author: null,
    partOf: null,
    site: null,
    publisher: null,
    published: null,
    dateWords: null,
    accessed: null,
  };
  return { ...unknown, ...known };
}

describe('MLA, as the MLA Style Center writes it', () => {
  it('with author and date (https://style.mla.org/author-publisher-web-site-names/)', () => {
    const burns = page({
      author: 'Burns, Shauntee',
      title: 'Finding Wonder Women at the Library: Online Biographies and Encyclopedias',
      site: 'New York Public Library',
      published: '2016-03-02',
      url: 'https://www.nypl.org/blog/2016/03/02/biographies-women-history',
    });
    expect(entryOfPage(burns, 'mla').text).toBe(
      'Burns, Shauntee. “Finding Wonder Women at the Library: Online Biographies and Encyclopedias.” New York Public Library, 2 Mar. 2016, www.nypl.org/blog/2016/03/02/biographies-women-history.',
    );
  });

  it('without author (https://style.mla.org/source-with-no-author/)', () => {
    const standards = page({
      title: 'English Language Arts Standards',
      site: 'Common Core State Standards Initiative',
      published: '2017',
      url: 'http://www.corestandards.org/ELA-Literacy/',
    });
    expect(entryOfPage(standards, 'mla')).toEqual({
      text: '“English Language Arts Standards.” Common Core State Standards Initiative, 2017, www.corestandards.org/ELA-Literacy/.',
      html: '“English Language Arts Standards.” <i>Common Core State Standards Initiative</i>, 2017, www.corestandards.org/ELA-Literacy/.',
    });
  });

  it('without author and date, with a day of access (https://style.mla.org/access-dates/)', () => {
    const pamuk = page({
      title: 'Orhan Pamuk: Un écrivain turc à succès',
      language: 'fr',
      site: 'Orhan Pamuk Site',
      publisher: 'İletişm Publishing',
      accessed: '2015-10-25',
      url: 'http://orhanpamuk.net/book.aspx?id=10&lng=eng',
    });
    expect(entryOfPage(pamuk, 'mla').text).toBe(
      '“Orhan Pamuk: Un écrivain turc à succès.” Orhan Pamuk Site, İletişm Publishing, orhanpamuk.net/book.aspx?id=10&lng=eng. Accessed 25 Oct. 2015.',
    );
  });
});

describe('APA, as apastyle.apa.org writes it', () => {
  const EXAMPLES = 'https://apastyle.apa.org/style-grammar-guidelines/references/examples';

  it(`with author and date (${EXAMPLES}/webpage-website-references)`, () => {
    const bologna = page({
      author: 'Bologna, Caroline',
      title: 'Why some people with anxiety love watching horror movies',
      site: 'HuffPost',
      published: '2019-10-31',
      url: 'https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
    });
    expect(entryOfPage(bologna, 'apa')).toEqual({
      text: 'Bologna, C. (2019, October 31). Why some people with anxiety love watching horror movies. HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
      html: 'Bologna, C. (2019, October 31). <i>Why some people with anxiety love watching horror movies</i>. HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
    });
  });

  it(`with a body as author that is the site as well (${EXAMPLES}/webpage-website-references)`, () => {
    const who = page({
      author: 'World Health Organization',
      title: 'The top 10 causes of death',
      site: 'World Health Organization',
      published: '2018-05-24',
      url: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    });
    expect(entryOfPage(who, 'apa').text).toBe(
      'World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    );
  });

  it(`without date (${EXAMPLES}/webpage-website-references)`, () => {
    const census = page({
      author: 'U.S. Census Bureau',
      title: 'U.S. and world population clock',
      site: 'U.S. Department of Commerce',
      accessed: '2020-01-09',
      url: 'https://www.census.gov/popclock/',
    });
    expect(entryOfPage(census, 'apa').text).toBe(
      'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
    );
  });

  it(`without author, in a larger whole (${EXAMPLES}/wikipedia-references)`, () => {
    const painting = page({
      title: 'Oil painting',
      partOf: 'Wikipedia',
      published: '2019-12-08',
      url: 'https://en.wikipedia.org/w/index.php?title=Oil_painting&oldid=929802398',
    });
    expect(entryOfPage(painting, 'apa').text).toBe(
      'Oil painting. (2019, December 8). In Wikipedia. https://en.wikipedia.org/w/index.php?title=Oil_painting&oldid=929802398',
    );
    expect(entryOfPage(painting, 'apa').html).toContain('In <i>Wikipedia</i>. ');
  });
});

describe('Chicago, as its citation guide writes it (https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html)', () => {
  const privacy = { author: 'Google', title: 'Privacy Policy', partOf: 'Privacy & Terms' };

  it('with a body as author and a date, 17th edition', () => {
    const google = page({
      ...privacy,
      published: '2017-04-17',
      dateWords: 'Last modified',
      url: 'https://www.google.com/policies/privacy/',
    });
    expect(entryOfPage(google, 'chicago').text).toBe(
      'Google. “Privacy Policy.” Privacy & Terms. Last modified April 17, 2017. https://www.google.com/policies/privacy/.',
    );
  });

  it('with a body as author and a date, 18th edition', () => {
    const google = page({
      ...privacy,
      published: '2023-11-15',
      dateWords: 'Effective',
      url: 'https://policies.google.com/privacy',
    });
    expect(entryOfPage(google, 'chicago').text).toBe(
      'Google. “Privacy Policy.” Privacy & Terms. Effective November 15, 2023. https://policies.google.com/privacy.',
    );
  });

  it('without a person as author and without date', () => {
    const yale = page({
      title: 'About Yale: Yale Facts',
      site: 'Yale University',
      accessed: '2022-03-08',
      url: 'https://www.yale.edu/about-yale/yale-facts',
    });
    expect(entryOfPage(yale, 'chicago').text).toBe(
      'Yale University. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.',
    );
  });
});

it('a style names the edition that its file follows', () => {
  expect((['mla', 'apa', 'chicago'] as const).map(labelOfStyle)).toEqual([
    'MLA, 9th edition',
    'APA, 7th edition',
    'Chicago, 17th edition',
  ]);
});
