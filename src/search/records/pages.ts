/** Records of explainers, actors, and pages about the site: each as a whole, and section by section. */
import { documentsOf, partOfClaim, partOfText, recordOf, sentencesOf, type Part, type SearchRecord } from './record.ts';
import { shortsOfEntry } from './short.ts';
import type { Claim, Evidence, LooseText, Page, Section } from '../../evidence/model.ts';

/** The section in which an explainer or an actor's page is told in short. */
const BRIEF = 'in-brief';

/** The page about this site, and how much it and each of its sections tell of it; and the section that tells where its numbers come from. */
const ABOUT_SITE = '/about/';
const ALL_OF_IT = 16;
const PART_OF_IT = 5;
const NUMBERS = '/toll/#counting';
const LITTLE_OF_IT = 2;

/** Pages whose sections come from other records: those are found as what they are. */
const MADE_OF_OTHERS = new Set(['/timeline/', '/map/']);

export function recordsOfPage(page: Page, evidence: Evidence): SearchRecord[] {
  const claims = page.claims.flatMap((id) => evidence.claims.get(id) ?? []);
  // What other files add to a page is found as what it is, or, told again in short, where it is told in full.
  const sections = page.sections.filter((section) => section.at.file === page.at.file);
  const loose = page.loose.filter(({ at }) => at.file === page.at.file);
  const drawn = new Set(page.drawn);
  const told = MADE_OF_OTHERS.has(page.address) ? claims.filter(({ id }) => !drawn.has(id)) : claims;
  return [
    wholeOf({ ...page, loose }, told, sections[0], evidence),
    ...sections.map((section, place) => {
      const own = told.filter((claim) => claim.section === section.id);
      const after = sections[place + 1];
      const url = `${page.address}#${section.id}`;
      return recordOf({
        url,
        kind: 'section',
        title: section.title,
        page: page.title,
        parts: inOrder(own, looseBetween(loose, section, after)),
        lead: [page.question ?? '', url === NUMBERS ? 'Where the numbers come from.' : ''].join(' '),
        documents: documentsOf(own),
        actors: page.actor === null ? [] : [page.slug],
        ofSite: page.address === ABOUT_SITE ? PART_OF_IT : url === NUMBERS ? LITTLE_OF_IT : 0,
        boost: page.kind === 'page' ? 0.8 : 1,
      });
    }),
  ];
}

function wholeOf(page: Page, claims: readonly Claim[], first: Section | undefined, evidence: Evidence): SearchRecord {
  const opening = claims.filter((claim) => claim.section === null);
  const isActor = page.kind === 'actor';
  const entry = evidence.glossary.get(page.actor?.entry.id ?? '');
  return recordOf({
    url: page.address,
    kind: isActor ? 'actor' : 'page',
    title: page.title,
    parts: [partOfText(page.summary), ...inOrder(opening, looseBetween(page.loose, undefined, first))],
    borrowed: claims.filter(({ section }) => section === BRIEF).map(partOfClaim),
    lead: page.question ?? '',
    also: page.sections.length > 30 ? '' : page.sections.map(({ title }) => title).join('. '),
    about: page.actor?.entry.id ?? null,
    actors: isActor ? [page.slug] : [],
    documents: documentsOf(claims),
    ofSite: page.address === ABOUT_SITE ? ALL_OF_IT : 0,
    boost: page.kind === 'page' ? 1 : 1.15,
    // Not the first claim of its page: that is often only what happened first.
    shorts: entry === undefined ? [] : shortsOfEntry(entry, evidence),
  });
}

/** Claims and other words in the order in which they are read. */
function inOrder(claims: readonly Claim[], loose: readonly LooseText[]): Part[] {
  return [
    ...claims.map((claim) => ({ part: partOfClaim(claim), at: claim.at })),
    ...sentencesOf(loose).map(({ text, at }) => ({ part: partOfText(text), at })),
  ]
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .map(({ part }) => part)
    .filter(({ text }) => /\p{L}{3}/u.test(text));
}

/** The words outside claims from one heading to the next. */
function looseBetween(loose: readonly LooseText[], from: Section | undefined, to: Section | undefined): LooseText[] {
  return loose.filter(
    ({ at }) => (from === undefined || at.line > from.at.line) && (to === undefined || at.line < to.at.line),
  );
}
