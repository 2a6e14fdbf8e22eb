import { readableDate } from '../dates.ts';
import { figuresIn } from '../figures.ts';
import { heldFigures } from './held-figures.ts';
import { heldNames } from './held-names.ts';
import type { Check } from './check.ts';
import type { Content, Evidence, WrittenClaim, WrittenId } from '../model.ts';
import type { Finding } from '../findings.ts';
import type { Place, Point, Series } from '../pictures.ts';

/** Words that a picture shows beside its claims, in the form of a claim, so that they are held in the same way. */
interface Shown extends WrittenClaim {
  /** What an author calls them: `the title of the event "aleppo-falls"`. */
  readonly what: string;
}

const BILLION = 1e9;

/**
 * Every mark of a picture is what its claims say: the date and title of an event, the number, date, range and note of a
 * point, the two ends of a tie, the coordinates of a place, the name of a line.
 */
export const heldMarks: Check = (content, evidence) => {
  const shown = shownWords(content, evidence);
  const asClaims = { ...content, claims: shown };
  const found = [...heldFigures(asClaims, evidence), ...heldNames(asClaims, evidence)];
  const names = new Map(shown.map(({ id, what }) => [id, what]));
  return [
    ...found.map((finding) => asMark(finding, names)),
    ...content.series.flatMap((series) => series.points.flatMap((point) => pointFindings(series, point, evidence))),
    ...content.places.flatMap((place) => placeFindings(place, evidence)),
    ...content.events.flatMap(({ id, hour, claims, at }) =>
      hour === null || toldBy(claims, evidence).some((text) => text.includes(hour))
        ? []
        : [notHeld(at, `The event "${id}" gives the time ${hour}`, `Write ${hour} where a passage states the time.`)],
    ),
  ];
};

function shownWords(content: Content, evidence: Evidence): Shown[] {
  const entryOf = new Map(
    content.pages.flatMap(({ slug, actor }) => (actor === null ? [] : [[slug, actor.entry.id] as const])),
  );
  const actorName = ({ id }: WrittenId): string => evidence.glossary.get(entryOf.get(id) ?? id)?.name ?? '';
  const words = (what: string, text: string, at: WrittenClaim['at'], claims: readonly WrittenId[]): Shown => ({
    what,
    id: what,
    page: '',
    section: null,
    text,
    citations: claims.flatMap(({ id }) => evidence.claims.get(id)?.citations ?? []),
    disagreement: null,
    exceptions: claims.flatMap(({ id }) => evidence.claims.get(id)?.exceptions ?? []),
    at,
  });
  return [
    ...content.events.flatMap(({ id, title, date, end, at, claims }) => [
      words(`title of the event "${id}"`, title, at, claims),
      words(
        `date of the event "${id}"`,
        [date, ...(end === null ? [] : [end])].map(readableDate).join(' '),
        at,
        claims,
      ),
    ]),
    ...content.ties.map(({ id, from, to, claims, at }) =>
      words(`tie "${id}"`, `${actorName(from)}, ${actorName(to)}`, at, claims),
    ),
    ...content.lines.map(({ id, name, claims, at }) => words(`name of the line "${id}"`, name, at, claims)),
    ...content.series.flatMap(({ id, points, counts, note, at }) => {
      const all = points.map(({ claim }) => ({ id: claim, at }));
      return [
        words(`description of the series "${id}"`, counts, at, all),
        ...(note === null ? [] : [words(`note of the series "${id}"`, note, at, all)]),
        ...points.flatMap((point) => pointWords(point, words)),
      ];
    }),
  ].filter(({ citations }) => citations.length > 0);
}

function pointWords(
  { claim, date, note, range, at }: Point,
  words: (what: string, text: string, at: WrittenClaim['at'], claims: readonly WrittenId[]) => Shown,
): Shown[] {
  const own = [{ id: claim, at }];
  return [
    words(`date of the point "${claim}"`, readableDate(date), at, own),
    ...(note === null ? [] : [words(`note of the point "${claim}"`, note, at, own)]),
    ...(range === null ? [] : [words(`range of the point "${claim}"`, `${range.low} to ${range.high}`, at, own)]),
  ];
}

/** The claim of a point says its number, as the readers of the table see it. */
function pointFindings({ unit }: Series, { claim: id, value, at }: Point, evidence: Evidence): Finding[] {
  const claim = evidence.claims.get(id);
  const number = unit === 'billion-dollars' ? value * BILLION : value;
  const said = (text: string): boolean =>
    figuresIn(text).some((figure) => figure.kind === 'number' && Math.abs(figure.value - number) <= number * 1e-9);
  if (claim === undefined || said(claim.text)) return [];
  return [
    notHeld(at, `The picture shows ${value}`, `The claim "${id}" says: “${claim.text}”. It must give that number.`),
  ];
}

function placeFindings({ id, claim: claimId, latitude, longitude, at }: Place, evidence: Evidence): Finding[] {
  const claim = evidence.claims.get(claimId);
  if (claim === undefined) return [];
  const said = new Set(figuresIn(claim.text).flatMap((figure) => (figure.kind === 'number' ? [figure.value] : [])));
  return [latitude, longitude]
    .filter((degrees) => !said.has(Math.abs(degrees)))
    .map((degrees) => notHeld(at, `The place "${id}" is drawn at ${degrees}`, `Its claim says: “${claim.text}”.`));
}

/** The words of claims and of the passages that they cite. */
function toldBy(claims: readonly WrittenId[], evidence: Evidence): string[] {
  return claims
    .flatMap(({ id }) => evidence.claims.get(id) ?? [])
    .flatMap(({ text, citations }) => [
      text,
      ...citations.flatMap(({ document, passage }) =>
        (evidence.documents.get(document)?.passages.get(passage)?.digest ?? []).map(({ says }) => says),
      ),
    ]);
}

function notHeld(at: Finding['at'], what: string, help: string): Finding {
  return { code: 'mark-not-held', at, message: `${what}, which no claim that it rests on says.`, help };
}

function asMark(finding: Finding, names: ReadonlyMap<string, string>): Finding {
  const [, name = ''] = /^The claim "(.*)" (?:says|names) "/s.exec(finding.message) ?? [];
  const what = names.get(name) ?? name;
  return { ...finding, code: 'mark-not-held', message: finding.message.replace(`The claim "${name}"`, `The ${what}`) };
}
