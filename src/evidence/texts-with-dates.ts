import { onceByObject } from './once-by-object.ts';
import { PICTURE_PAGES } from './pictures.ts';
import { tellingsOf } from './retellings.ts';
import type { At, Content, Evidence, SourceDocument, WrittenClaim } from './model.ts';

/** A text of ours, and the years that a date in it may be of where it gives none. */
interface DatedText {
  readonly text: string;
  readonly at: At;
  readonly years: readonly number[];
  /** Words that an author excepts with a reason, in lower case. */
  readonly excepted: readonly string[];
}

/** Every text of ours in which a date may stand: claims, what stands between them, fields and digests. Kept for each content. */
export function textsWithDates(content: Content, evidence: Evidence): readonly DatedText[] {
  return textsIn(evidence)(content);
}

const textsIn = onceByObject((evidence: Evidence) => onceByObject((content: Content) => gather(content, evidence)));

function gather(content: Content, evidence: Evidence): DatedText[] {
  const yearsOf = (claim: WrittenClaim): number[] =>
    claim.citations.flatMap(({ document }) => yearsOfDocument(evidence.documents.get(document)));
  const plain = (text: string, at: At, years: readonly number[] = []): DatedText => ({ text, at, years, excepted: [] });
  const yearsOfEvent = new Map(content.events.map(({ id, date }) => [id, [Number(date.slice(0, 4))]]));
  return [
    ...tellingsOf(content, evidence).map((claim) => ({
      text: claim.text,
      at: claim.at,
      years: yearsOf(claim),
      excepted: claim.exceptions.flatMap(({ what }) => what),
    })),
    ...content.pages.flatMap(({ address, fields, sections, loose }) => [
      ...[...fields, ...loose].map(({ text, at }) => plain(text, at)),
      ...sections.map(({ id, title, at }) =>
        plain(title, at, address === PICTURE_PAGES.timeline ? yearsOfEvent.get(id) : []),
      ),
    ]),
    ...content.disagreements.flatMap(({ positions }) =>
      positions.flatMap(({ claim: id, value, valueAt, who, whoAt }) => {
        const claim = evidence.claims.get(id);
        const years = claim === undefined ? [] : yearsOf(claim);
        return [plain(value ?? '', valueAt, years), plain(who, whoAt, years)];
      }),
    ),
    ...content.series.flatMap(({ counts, countsAt, note, noteAt, points }) => [
      plain(counts, countsAt),
      plain(note ?? '', noteAt),
      ...points.map((point) => plain(point.note ?? '', point.at, [Number(point.date.slice(0, 4))])),
    ]),
    ...content.documents.flatMap((document) => {
      const years = yearsOfDocument(document);
      return [
        plain(document.about, document.at, years),
        ...[...document.passages.values()].flatMap(({ digest, note, at }) => [
          ...digest.map(({ says, saysAt }) => plain(says, saysAt, years)),
          plain(note ?? '', at, years),
        ]),
      ];
    }),
  ];
}

/** The years of which a document may speak where it gives none. */
function yearsOfDocument(document: SourceDocument | undefined): number[] {
  return [document?.latestEvent, document?.published].flatMap((date) =>
    date === null || date === undefined ? [] : [Number(date.slice(0, 4))],
  );
}
