/** A web page, or a part of one, as it is cited. What is not known is null. */
export interface WebPage {
  /** As it stands on the page. One that ends with a full stop is a sentence, and keeps its small letters in every style. */
  readonly title: string;
  /** Of the title, such as `en`: only English titles are written with capitals. */
  readonly language: string;
  /** As `authorsOf` reads it: a person is "Family, Given"; anything else is a body. */
  readonly author: string | null;
  /** The larger work, below the site, in which it stands: of a section its page. */
  readonly partOf: string | null;
  readonly site: string | null;
  /** Who runs the site, where the name of the site does not say it. */
  readonly publisher: string | null;
  /** ISO 8601, a day or less. */
  readonly published: string | null;
  /** What the page writes before its date, such as "Last modified". Chicago wants it. */
  readonly dateWords: string | null;
  /** ISO 8601. Shown where there is no date of publication. */
  readonly accessed: string | null;
  readonly url: string | null;
}
