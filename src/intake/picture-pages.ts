import { addTo } from '../evidence/lists-by-key.ts';
import { PICTURE_PAGES } from '../evidence/pictures.ts';
import { groupsOfTimeline, inOrderOfTime } from '../evidence/timeline.ts';
import type { At, Page, Section, WrittenId } from '../evidence/model.ts';
import type { Gathered } from './gathered.ts';

/** What stands on a page because of its pictures, beside the text that an author wrote for it. */
interface Marks {
  readonly sections: readonly Section[];
  readonly drawn: readonly string[];
}

type Gatherings = Pick<Gathered, 'series' | 'charts' | 'events' | 'ties' | 'places' | 'lines' | 'claims' | 'glossary'>;

/**
 * The pages with what their pictures add: the claims that files of marks make, the claims that they draw, and a section
 * for each mark that people link to. A page of pictures that has no text yet is made.
 */
export function withPictures(pages: readonly Page[], read: Gatherings): Page[] {
  const marks = marksByAddress(read);
  const claims = new Map<string, string[]>();
  for (const { id, page } of read.claims) if (marks.has(page)) addTo(claims, page, id);
  const made = [...marks.keys()].filter((address) => pages.every((page) => page.address !== address));
  return [...pages, ...made.flatMap((address) => bare(address, read))].map((page) => {
    const own = marks.get(page.address);
    if (own === undefined) return page;
    return {
      ...page,
      sections: [...page.sections, ...own.sections],
      claims: [...new Set([...page.claims, ...(claims.get(page.address) ?? [])])],
      drawn: own.drawn,
    };
  });
}

function marksByAddress({ series, charts, events, ties, places, lines, glossary }: Gatherings): Map<string, Marks> {
  const names = new Map(glossary.map(({ id, name }) => [id, name]));
  const marks = new Map<string, Marks>();
  for (const chart of charts) {
    const lines = series.filter((line) => line.chart.id === chart.id);
    marks.set(chart.address, {
      sections: lines.map(({ id, label, at }) => sectionOf(id, label, at)),
      drawn: lines.flatMap(({ points }) => points.map(({ claim }) => claim)),
    });
  }
  if (events.length > 0) {
    const groups = groupsOfTimeline(events);
    marks.set(PICTURE_PAGES.timeline, {
      sections: groups.flatMap((group) => [
        sectionOf(group.id, group.title, group.at, group.kind === 'year' ? 2 : 3),
        ...group.events.map(({ id, title, at }) => sectionOf(id, title, at)),
      ]),
      drawn: firstClaims(groups.flatMap((group) => group.events)),
    });
  }
  if (ties.length > 0) {
    marks.set(PICTURE_PAGES.ties, {
      sections: ties.map(({ id, from, to, at }) => sectionOf(id, `${from.id}, ${to.id}`, at)),
      // The table of ties shows all that each rests on.
      drawn: [...new Set(ties.flatMap(({ claims }) => claims.map(({ id }) => id)))],
    });
  }
  if (places.length > 0) {
    const changes = inOrderOfTime(events.filter(({ control }) => control !== null));
    marks.set(PICTURE_PAGES.map, {
      sections: places.map(({ id, at }) => sectionOf(id, names.get(id) ?? id, at)),
      drawn: [...new Set([...firstClaims([...changes, ...lines]), ...places.map(({ claim }) => claim)])],
    });
  }
  return marks;
}

/** Of each mark the claim that tells it best. */
function firstClaims(marked: readonly { readonly claims: readonly WrittenId[] }[]): string[] {
  return [...new Set(marked.flatMap(({ claims }) => claims.slice(0, 1).map(({ id }) => id)))];
}

function sectionOf(id: string, title: string, at: At, depth = 3): Section {
  return { id, title, depth, at };
}

const BARE_TITLES: Readonly<Record<string, string>> = {
  [PICTURE_PAGES.timeline]: 'Timeline',
  [PICTURE_PAGES.map]: 'Map',
  [PICTURE_PAGES.ties]: 'Who stood where',
};

/** A page without a text of its own. */
function bare(address: string, { events, ties, places }: Gatherings): Page[] {
  const title = BARE_TITLES[address];
  const at = [events[0], ties[0], places[0]].find((mark) => mark !== undefined)?.at;
  if (title === undefined || at === undefined) return [];
  return [
    {
      kind: 'page',
      slug: address.slice(1, -1),
      address,
      title,
      summary: `${title}.`,
      question: null,
      asOf: null,
      asOfAt: at,
      actor: null,
      lesson: null,
      order: 0,
      sections: [],
      claims: [],
      drawn: [],
      links: [],
      panels: [],
      retellings: [],
      loose: [],
      fields: [],
      at,
    },
  ];
}
