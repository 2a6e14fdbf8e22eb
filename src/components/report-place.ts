/** Where readers can send a report of an error: what it is called, and its address (`mailto:` or `https:`). */
interface ReportPlace {
  readonly name: string;
  readonly href: string;
}

/** The one setting for it. Null while there is no such place: the page then says so, and what a reader can do instead. */
export const REPORT_PLACE: ReportPlace | null = null as ReportPlace | null;
