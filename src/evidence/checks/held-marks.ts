import { amountInWords } from '../amounts.ts';
import { tellsOfSaying } from '../attribution.ts';
import { boundBefore, boundInWords, saysBound } from '../bounds.ts';
import { readableDate } from '../dates.ts';
import { figuresIn } from '../figures.ts';
import { isSaidThen, type MayBeOfDocument } from './held-figures.ts';
import { heldWords } from './held-words.ts';
import type { Check } from './check.ts';
import type { Content, Evidence, WrittenClaim, WrittenId } from '../model.ts';
import type { Finding } from '../findings.ts';
import type { Place, Point, Series, Unit } from '../pictures.ts';

/** Words that a picture shows beside its claims, in the form of a claim, so that they are held in the same way. Their id is what an author calls them: `title of the event "aleppo-falls"`. */
type Shown = WrittenClaim;

const BILLION = 1e9;

/** What stands after a number in a sentence, so that it is read as what it is. */
const SCALE: Readonly<Record<Unit, string>> = {
  people: '',
  claims: '',
  'per-cent': ' per cent',
  'billion-dollars': ' billion',
};

/**
 * Every mark of a picture is what its claims say: the date, title and place of an event, the number, date, range and note
 * of a point, the label of a line of a chart, the two ends of a tie, the coordinates of a place, the name of a line. An exception of a claim does not help
 * a number or a date: what nobody published cannot be drawn. Who holds a place after an event, and of which kind a tie is, a person must judge.
 */
export const heldMarks: Check = (whole, evidence) => {
  const content = withoutUnread(whole, evidence);
  return [
    ...oneOfEach(heldWords(shownWords(content, evidence), content, evidence, mayBeOfDocument(content)).map(asMark)),
    ...content.series.flatMap((series) => series.points.flatMap((point) => pointFindings(series, point, evidence))),
    ...content.places.flatMap((place) => placeFindings(place, evidence)),
    ...content.events.flatMap(({ id, hour, claims, hourAt }) =>
      hour === null || toldBy(claims, evidence).some((text) => tellsHour(text, hour))
        ? []
        : [
            notHeld(
              hourAt,
              `The event "${id}" gives the time ${hour}`,
              `Write ${hour} where a passage states the time.`,
            ),
          ],
    ),
  ];
};

/** When something was said or counted is an event, too, and its day that of the document. */
function mayBeOfDocument({ events }: Content): MayBeOfDocument {
  const told = new Set(events.filter(({ title }) => tellsOfSaying(title)).map(({ id }) => dateOfEvent(id)));
  return (figure, words) => told.has(words.id) || isSaidThen(figure, words);
}

/** What an author calls it. */
function dateOfEvent(id: string): string {
  return `date of the event "${id}"`;
}

/** Without marks that rest on a claim which may stand in a text that could not be read: what holds them is not known. */
function withoutUnread(content: Content, evidence: Evidence): Content {
  if (![...content.unread].some((what) => what.startsWith('/'))) return content;
  const isKnown = ({ claims }: { readonly claims: readonly WrittenId[] }): boolean =>
    claims.every(({ id }) => evidence.claims.has(id));
  const { events, ties, lines } = content;
  return { ...content, events: events.filter(isKnown), ties: ties.filter(isKnown), lines: lines.filter(isKnown) };
}

function shownWords(content: Content, evidence: Evidence): Shown[] {
  const entryOf = new Map(
    content.pages.flatMap(({ slug, actor }) => (actor === null ? [] : [[slug, actor.entry.id] as const])),
  );
  const nameOf = (entry: string): string => evidence.glossary.get(entry)?.name ?? '';
  const actorName = ({ id }: WrittenId): string => nameOf(entryOf.get(id) ?? id);
  const words = (what: string, text: string, at: WrittenClaim['at'], claims: readonly WrittenId[]): Shown => ({
    id: what,
    page: '',
    section: null,
    text,
    citations: claims.flatMap(({ id }) => evidence.claims.get(id)?.citations ?? []),
    disagreement: null,
    exceptions: [],
    at,
  });
  return [
    ...content.events.flatMap(({ id, title, date, end, place, at, dateAt, claims }) => [
      words(`title of the event "${id}"`, title, at, claims),
      words(dateOfEvent(id), [date, ...(end === null ? [] : [end])].map(readableDate).join(' '), dateAt, claims),
      ...(place === null ? [] : [words(`place of the event "${id}"`, nameOf(place.id), place.at, claims)]),
    ]),
    // A name that only helps the reader of a claim, "a Gulf state", may be the end of a tie.
    ...content.ties.flatMap(({ id, from, to, claims }) =>
      [
        words(`first end of the tie "${id}"`, actorName(from), from.at, claims),
        words(`second end of the tie "${id}"`, actorName(to), to.at, claims),
      ].map((end) => ({
        ...end,
        exceptions: claims.flatMap((claim) => evidence.claims.get(claim.id)?.exceptions ?? []),
      })),
    ),
    ...content.lines.map(({ id, name, claims, at }) => words(`name of the line "${id}"`, name, at, claims)),
    ...content.series.flatMap(({ id, points, label, labelAt, counts, countsAt, note, noteAt, unit, at }) => {
      const all = points.map(({ claim }) => ({ id: claim, at }));
      return [
        words(`label of the series "${id}"`, label, labelAt, all),
        words(`description of the series "${id}"`, counts, countsAt, all),
        ...(note === null ? [] : [words(`note of the series "${id}"`, note, noteAt, all)]),
        ...points.flatMap((point) => pointWords(point, unit, evidence.claims.get(point.claim), words)),
      ];
    }),
  ].filter(({ citations }) => citations.length > 0);
}

function pointWords(
  point: Point,
  unit: Unit,
  told: WrittenClaim | undefined,
  words: (what: string, text: string, at: WrittenClaim['at'], claims: readonly WrittenId[]) => Shown,
): Shown[] {
  const { claim, date, value, note, range, at, valueAt } = point;
  const own = [{ id: claim, at }];
  const number = words(`number of the point "${claim}"`, `${amountInWords(value)}${SCALE[unit]}`, valueAt, own);
  return [
    words(`date of the point "${claim}"`, toldDate(date, told?.text ?? ''), at, own),
    ...(told === undefined || isToldOtherwise(point, unit, told) ? [] : [number]),
    ...(note === null ? [] : [words(`note of the point "${claim}"`, note, at, own)]),
    ...(range === null ? [] : [words(`range of the point "${claim}"`, `${range.low} to ${range.high}`, at, own)]),
  ];
}

/**
 * Whether a number that nothing holds has its finding already: as a figure of the claim that is made of it, or because the claim
 * says another one, see {@link pointFindings}.
 */
function isToldOtherwise(point: Point, unit: Unit, claim: WrittenClaim): boolean {
  if (!saysNumber(claim, point, unit)) return true;
  return point.isOfTemplate && claim.exceptions.every(({ what }) => what.every((one) => figuresIn(one).length === 0));
}

/** The date that a passage must hold: "the end of 2014" stands in a picture as December 2014. */
function toldDate(date: string, says: string): string {
  const [, year] = /^(\d{4})-12$/.exec(date) ?? [];
  return year !== undefined && says.includes(`end of ${year}`) ? year : readableDate(date);
}

/** The claim of a point says its number, and how it was published, as the readers of the table see both. */
function pointFindings({ unit }: Series, point: Point, evidence: Evidence): Finding[] {
  const { claim: id, value, bound, valueAt } = point;
  const claim = evidence.claims.get(id);
  if (claim === undefined) return [];
  if (!saysNumber(claim, point, unit))
    return [
      notHeld(
        valueAt,
        `The picture shows ${value}`,
        `The claim "${id}" says: “${claim.text}”. One of the two is wrong.`,
      ),
    ];
  const before = boundBefore(claim.text, isNumberOf(point, unit));
  if (before === bound || (before === null && bound !== null && saysBound(claim.text, bound))) return [];
  return [
    notHeld(
      valueAt,
      `The picture gives ${value} as ${bound === null ? 'exact' : `published with “${boundInWords(bound)}”`}`,
      `The claim "${id}" says: “${claim.text}”. ${before === null ? 'Leave `bound` out.' : `Write bound: ${before}.`}`,
    ),
  ];
}

function saysNumber({ text }: WrittenClaim, point: Point, unit: Unit): boolean {
  const isMeant = isNumberOf(point, unit);
  return figuresIn(text).some((figure) => figure.kind === 'number' && isMeant(figure.value));
}

/** Tells the number of a point among others. */
function isNumberOf({ value }: Point, unit: Unit): (figure: number) => boolean {
  const number = unit === 'billion-dollars' ? value * BILLION : value;
  return (figure) => Math.abs(figure - number) <= number * 1e-9;
}

function placeFindings({ id, claim: claimId, latitude, longitude, at }: Place, evidence: Evidence): Finding[] {
  const claim = evidence.claims.get(claimId);
  if (claim === undefined) return [];
  const said = [...claim.text.matchAll(/([\d.]+) degrees (\w+)/g)].map(
    ([, written, way]) => `${Number(written)} ${way}`,
  );
  return [
    { degrees: Math.abs(latitude), way: latitude < 0 ? 'south' : 'north' },
    { degrees: Math.abs(longitude), way: longitude < 0 ? 'west' : 'east' },
  ]
    .filter(({ degrees, way }) => !said.includes(`${degrees} ${way}`))
    .map(({ degrees, way }) =>
      notHeld(
        at,
        `The place "${id}" is drawn at ${degrees} degrees ${way}`,
        `Its claim says: “${claim.text}”. Where that is meant, write it so: ${degrees} degrees ${way}.`,
      ),
    );
}

/** Whether a text has the time or part of a day as words of its own: neither "midnight" nor "a fortnight" is night. */
function tellsHour(text: string, hour: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}:])${hour}(?![\\p{L}\\p{N}]|:\\d)`, 'iu').test(text);
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

/** The finding of a check of claims, told of what a picture shows. Its advice on exceptions does not hold for pictures. */
function asMark(finding: Finding): Finding {
  const [, name = ''] = /^The claim "(.*)" (?:says|names) "/s.exec(finding.message) ?? [];
  return {
    ...finding,
    code: 'mark-not-held',
    message: finding.message.replace(`The claim "${name}"`, `The ${name}`),
    help: finding.help?.replace(/ Where (?:it is your own count|the name only helps).*$/s, '') ?? null,
  };
}

/** A name of several words, none of which is held, is one thing that is wrong. */
function oneOfEach(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = /^The (.*?) (?:says|names) "/s.exec(finding.message)?.[1] ?? finding.message;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}
