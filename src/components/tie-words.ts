import type { DrawnTie, TieActor } from '../drawing/ties.ts';
import type { ActorGroup, Evidence, Page } from '../evidence/model.ts';
import type { Tie, TieKind } from '../evidence/pictures.ts';

interface TieWords {
  /** What stands between the two actors. */
  readonly verb: string;
  /** What it means here, for the legend. */
  readonly meaning: string;
}

/** How kinds of ties are called, in the order of the legend. */
export const TIE_KIND: Record<TieKind, TieWords> = {
  backs: {
    verb: 'backed',
    meaning: 'Gave troops, weapons, money or open support. The arrow points to the one who was backed.',
  },
  allied: { verb: 'allied with', meaning: 'Stood or fought on the same side.' },
  fights: { verb: 'fought', meaning: 'Attacked the other, by land or from the air. The other may have struck back.' },
  shields: {
    verb: 'shielded',
    meaning: 'Kept troops between the other and its enemies. The arrow points to the one who was shielded.',
  },
  talks: { verb: 'talked with', meaning: 'Spoke or bargained with the other. That does not make them friends.' },
};

/** Groups that are drawn as actors of the war within Syria. */
const OF_SYRIA: ReadonlySet<ActorGroup> = new Set(['syria', 'opposition', 'kurdish-led', 'others']);

/** Actors whose short names take an article in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'assad-government',
  'gulf-states',
  'sdf',
  'sna',
  'syrian-army',
  'transitional-government',
  'united-nations',
  'united-states',
  'white-helmets',
]);

/** The page of an actor that a tie names. Throws if there is none; the check has seen to it. */
export function actorPage(id: string, { pages }: Evidence): Page {
  const page = pages.get(`/actors/${id}/`);
  if (page === undefined) throw new Error(`A tie names the actor "${id}", who has no page.`);
  return page;
}

/** What an actor is called where space is short: the letters that its page puts in brackets, or its whole name. */
export function shortName({ title }: Pick<Page, 'title'>): string {
  return /\((?<letters>[A-Z]{2,})\)/.exec(title)?.groups?.['letters'] ?? title;
}

/** A tie as a sentence: "Turkey backed the SNA". */
export function tieInWords({ from, to, kind }: Tie, evidence: Evidence): string {
  const sentence = `${named(from.id, evidence)} ${TIE_KIND[kind].verb} ${named(to.id, evidence)}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The actors that ties name, in the order of their pages, as the picture shows them. */
export function actorsOfTies(evidence: Evidence): TieActor[] {
  const ids = [...new Set([...evidence.ties.values()].flatMap(({ from, to }) => [from.id, to.id]))];
  return ids
    .map((id) => ({ id, page: actorPage(id, evidence) }))
    .sort((a, b) => a.page.order - b.page.order)
    .map(({ id, page }) => {
      const short = shortName(page);
      const { entry, group } = page.actor ?? {};
      return {
        id,
        short,
        long: short === page.title ? null : (evidence.glossary.get(entry?.id ?? '')?.name ?? null),
        ofSyria: group !== undefined && OF_SYRIA.has(group),
        href: page.address,
      };
    });
}

/** All ties as the picture shows them. */
export function drawnTies(evidence: Evidence): DrawnTie[] {
  return [...evidence.ties.values()].map((tie) => ({
    id: tie.id,
    from: tie.from.id,
    to: tie.to.id,
    kind: tie.kind,
    spoken: tieInWords(tie, evidence),
  }));
}

function named(id: string, evidence: Evidence): string {
  const name = shortName(actorPage(id, evidence));
  return WITH_ARTICLE.has(id) ? `the ${name}` : name;
}
