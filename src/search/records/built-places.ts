import { partOfText, recordOf, type SearchRecord } from './record.ts';

/** What a reader may look for that the pages' own code writes, not `content/`: lists, and sections of the home page. */
export function builtPlaces(): SearchRecord[] {
  return PLACES.map(({ url, title, says, found }) =>
    recordOf({
      url,
      kind: url.includes('#') ? 'section' : 'page',
      title,
      parts: [partOfText(says)],
      lead: found,
      ofSite: OF_SITE.includes(url) ? LITTLE : 0,
      boost: 1.2,
    }),
  );
}

/** What tells what the site rests on, and how good it is. */
const OF_SITE: readonly string[] = ['/sources/', '/charts/', '/about/quality/', '/about/changes/'];
const LITTLE = 2;

const PLACES = [
  {
    url: '/claims/',
    title: 'All claims',
    says: 'Every claim on this site with its standing and the passages that it rests on.',
    found: 'list of all claims',
  },
  {
    url: '/sources/',
    title: 'Sources',
    says: 'Every document that this site rests on, with what is known of it and which claims cite it.',
    found: 'all sources, list of documents, bibliography',
  },
  {
    url: '/disagreements/',
    title: 'Where the sources disagree',
    says: 'The questions to which the sources of this site give different answers, and the places where one of them errs.',
    found: 'disagreements, where sources differ, disputed',
  },
  {
    url: '/charts/',
    title: 'Charts',
    says: 'Numbers of the war over time: who counted what, each number with the documents that it stands in.',
    found: 'all charts, how many, and who counted',
  },
  {
    url: '/glossary/',
    title: 'Glossary',
    says: 'Terms, people, bodies and places on this site: what they are, how else they are spelled, and their Arabic names.',
    found: 'words, definitions, spellings',
  },
  {
    url: '/about/changes/',
    title: 'Corrections and changes',
    says: 'What has been changed on this site since it was published, and why.',
    found: 'corrections, changes, updates',
  },
  {
    url: '/about/changes/#report',
    title: 'How to report an error',
    says: 'How to tell us of a mistake on this site.',
    found: 'report a mistake, contact',
  },
  {
    url: '/about/licences/',
    title: 'Licences',
    says: 'Under which licences the texts, the code and the parts made by others may be used.',
    found: 'licence, license, copyright, reuse, copy',
  },
  {
    url: '/about/quality/',
    title: 'How good is this site?',
    says: 'What the tests of this site measure: how claims stand, faults found, and the weight of its pages.',
    found: 'quality, scorecard, tests, budgets, accessibility, validator',
  },
  {
    url: '/download/',
    title: 'Read without the internet',
    says: 'The whole site to take along: as a folder, a book, a file for Kiwix and a booklet to print.',
    found: 'download, offline, editions, zip, EPUB, e-book, ZIM, Kiwix, PDF',
  },
  {
    url: '/a-to-z/',
    title: 'Everything from A to Z',
    says: 'Everything on this site by its name, in alphabetical order.',
    found: 'index, register, site map',
  },
  {
    url: '/#class',
    title: 'Use it in class',
    says: 'Lessons with sheets and answers, and a link of its own to each section of a text.',
    found: 'for teachers, school, pupils, students',
  },
] as const;
