/** The editions of the site for readers without a line: what each is for and how it is opened. */

export type Format = 'zip' | 'epub' | 'zim' | 'pdf';

export interface EditionKind {
  /** Name of its file in `/downloads/`. */
  readonly file: string;
  readonly format: Format;
  readonly title: string;
  readonly whatFor: string;
  /** Steps, one a sentence. */
  readonly howToOpen: readonly string[];
}

/** The folder of the offline editions in the built site. */
export const DOWNLOADS_FOLDER = '/downloads/';

/** What stands in place of a file where the site comes without it: before the editions are made, and in the editions. */
export const NO_FILE =
  'Not in this copy of the site. Look on the site on the web, or, if you unzipped this copy, beside the file.';

export const EDITION_KINDS: readonly EditionKind[] = [
  {
    file: 'aleppo-explained.zip',
    format: 'zip',
    title: 'The whole site, to unzip and open',
    whatFor:
      'For computers without internet, USB sticks and archives. Everything works: search, citations, maps, filters.',
    howToOpen: [
      'Unzip the file into a folder of its own.',
      'Open the folder and double-click “READ ME FIRST.html”, or “index.html” for the home page.',
      'It needs a web browser and nothing else.',
    ],
  },
  {
    file: 'aleppo-explained.epub',
    format: 'epub',
    title: 'A book for e-readers and phones (EPUB 3)',
    whatFor: 'For reading from beginning to end. Citations are notes at the end of each chapter.',
    howToOpen: [
      'Open it with any app that reads EPUB: Apple Books, Google Play Books, Thorium Reader, Calibre, Kobo.',
      'On a Kindle, send it with “Send to Kindle”.',
    ],
  },
  {
    file: 'aleppo-explained.zim',
    format: 'zim',
    title: 'For Kiwix (ZIM)',
    whatFor: 'For schools and libraries that already offer Wikipedia offline through Kiwix.',
    howToOpen: [
      'Open it with the Kiwix app, or add it to the library of your Kiwix server.',
      'It can be searched with the search of Kiwix and with that of the site.',
    ],
  },
  {
    file: 'aleppo-explained-a4.pdf',
    format: 'pdf',
    title: 'A booklet to print (PDF, A4)',
    whatFor: 'For printing and for machines that show nothing but PDF. With contents, page numbers and references.',
    howToOpen: ['Open or print it with any PDF reader.'],
  },
  {
    file: 'aleppo-explained-letter.pdf',
    format: 'pdf',
    title: 'A booklet to print (PDF, Letter)',
    whatFor: 'The same for US Letter paper.',
    howToOpen: ['Open or print it with any PDF reader.'],
  },
];

/** The papers that PDFs are made for: that of most of the world, and that of North America. */
export const PAPERS = [
  { name: 'A4', suffix: 'a4' },
  { name: 'Letter', suffix: 'letter' },
] as const;

export type Paper = (typeof PAPERS)[number];

/** The file that holds one page of the site as PDF; `address` is that of the page, `/actors/hts/`. */
export function pageEditionFile(address: string, { suffix }: Paper): string {
  return `pages/${address.replace(/^\/|\/$/g, '').replaceAll('/', '-')}-${suffix}.pdf`;
}

/** The paper of such a file. */
export function paperOfPageEdition(file: string): Paper | undefined {
  return PAPERS.find(({ suffix }) => file.endsWith(`-${suffix}.pdf`));
}

/** What stands in place of such a file where the site comes without it. */
export function noPageFile(paper: Paper | undefined): string {
  return `${paper?.name ?? 'PDF'}: not in this copy`;
}
