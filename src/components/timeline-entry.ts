import { AS_KNOWN_DAYS, asKnownAddress } from '../evidence/as-known.ts';
import { readableDate } from '../evidence/dates.ts';
import { PICTURE_PAGES, type TimelineEvent } from '../evidence/pictures.ts';
import { bestClaim, firstReported, inOrderOfTime, isOfOffensive } from '../evidence/timeline.ts';
import { el, type Element } from '../html/tree.ts';
import { claimElement, shownClaimElement } from './claim-elements.ts';
import { formerIds } from './former-ids.ts';
import { THEME } from './wording.ts';
import type { Site } from './site.ts';
import type { Evidence } from '../evidence/model.ts';

const TIMELINE = PICTURE_PAGES.timeline;

/**
 * An entry of the timeline: when, what, the claim that tells it, who, where, and when it was first reported.
 *
 * @param level of its heading: one below that of the year or the day
 */
export function timelineEntry(level: 'h3' | 'h4', event: TimelineEvent, site: Site): Element {
  const { id, title, actors, theme } = event;
  return el(
    'li',
    { class: 'event', id, 'data-theme': theme, 'data-actors': actors.map((actor) => actor.id).join(' ') },
    el(
      'p',
      { class: 'event-when' },
      ...whenOf(event),
      ...formerIds(`${TIMELINE}#${id}`, site),
      el('a', { class: 'permalink', href: `#${id}`, 'aria-label': `Link to: ${title}` }),
    ),
    el(level, { class: 'event-title' }, title),
    ...toldBy(event, site),
    el('ul', { class: 'event-facts' }, ...factsOf(event, site.evidence)),
  );
}

function whenOf({ date, end, hour }: TimelineEvent): (Element | string)[] {
  const isClock = hour?.includes(':') ?? false;
  const day = readableDate(date);
  const when = hour === null ? day : `${day}, ${hour}${isClock ? ' local time' : ''}`;
  const start = el('time', { datetime: isClock ? `${date}T${hour}` : date }, when);
  return end === null ? [start] : [start, ' to ', dayElement(end)];
}

function dayElement(day: string): Element {
  return el('time', { datetime: day }, readableDate(day));
}

/** A claim of this page stands at its address once, in the first entry that it tells. */
function toldBy(event: TimelineEvent, site: Site): Element[] {
  const { evidence } = site;
  const claim = bestClaim(event, evidence);
  if (claim === undefined) return [];
  if (claim.page !== TIMELINE) return [el('p', { id: `d-${claim.id}` }, shownClaimElement(claim, TIMELINE, site))];
  const [first] = inOrderOfTime([...evidence.events.values()].filter((one) => bestClaim(one, evidence) === claim));
  const isFirst = first?.id === event.id;
  return [el('p', {}, isFirst ? claimElement(claim.id, [claim.text], site) : shownClaimElement(claim, TIMELINE, site))];
}

function factsOf(event: TimelineEvent, evidence: Evidence): Element[] {
  const place = event.place === null ? undefined : evidence.glossary.get(event.place.id);
  return [
    ...(isOfOffensive(event) ? [firstReport(event, evidence)] : []),
    el('li', {}, THEME[event.theme]),
    ...(place === undefined ? [] : [el('li', {}, place.name)]),
    ...event.actors.map(({ id }) => {
      const address = `/actors/${id}/`;
      return el('li', {}, el('a', { href: address }, evidence.pages.get(address)?.title ?? id));
    }),
    ...placeToldIn(event, evidence),
  ];
}

function firstReport(event: TimelineEvent, evidence: Evidence): Element {
  const reported = firstReported(event, evidence);
  if (reported === null) return el('li', {}, 'Day of the first report not recorded');
  const day = dayElement(reported);
  const hasPage = AS_KNOWN_DAYS.includes(reported);
  return el('li', {}, 'First report here: ', hasPage ? el('a', { href: asKnownAddress(reported) }, day) : day);
}

/** Where else on the site its first claim stands that is not of this page. */
function placeToldIn(event: TimelineEvent, { claims, pages }: Evidence): Element[] {
  const told = event.claims.flatMap(({ id }) => claims.get(id) ?? []).find(({ page }) => page !== TIMELINE);
  const page = pages.get(told?.page ?? '');
  if (told === undefined || page === undefined) return [];
  const section = page.sections.find(({ id }) => id === told.section);
  const title = section === undefined ? page.title : `${page.title}: ${section.title}`;
  const address = `${told.page}#${section === undefined ? `c-${told.id}` : section.id}`;
  return [el('li', {}, 'Told in: ', el('a', { href: address }, title))];
}
