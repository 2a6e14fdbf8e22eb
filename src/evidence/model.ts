/**
 * The domain: what stands behind every page. Plain data, read once from `content/`.
 *
 * A reader meets a **claim**; a claim rests on **citations**; a citation names a **passage** of a **document** and,
 * in it, the **origins**: the people who counted, saw or declared.
 */
import type { Change } from './changes.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { PictureContent, PictureEvidence } from './pictures.ts';
import type { Published } from './published.ts';
import type { Redirect } from './redirects.ts';
import type { Retelling } from './retellings.ts';
import type { SkillId } from './skills.ts';

/** A place in a file of `content/`, 1-based, as editors count. */
export interface At {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An id as it was written, and where. */
export interface WrittenId {
  readonly id: string;
  readonly at: At;
}

/** Who speaks, counts or sees. `outlet` is a paper in its own voice. */
type OriginKind = 'monitor' | 'government' | 'army' | 'armed-group' | 'un' | 'rescuers' | 'person' | 'media' | 'outlet';

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly kind: OriginKind;
  /** Which side of the war it belongs to or speaks for; null where it belongs to none. */
  readonly side: string | null;
  /** Its entry in the glossary, whose spellings name it in a sentence; null where it has none. */
  readonly actor: WrittenId | null;
  /** Words other than its name by which a sentence may name it: "the army", "a resident". */
  readonly called: readonly string[];
  /** What a reader needs to know of it, in one or two sentences. */
  readonly about: string;
  /**
   * Whether it can be shown to be a separate origin. A report whose publisher is not recorded cannot: it may have
   * copied any of the others, so it never adds to the number of origins of a claim.
   */
  readonly shownIndependent: boolean;
  readonly at: At;
}

/** One thing that a passage says, in our own words, and who says it there. */
interface Statement {
  readonly says: string;
  readonly by: readonly string[];
  readonly saysAt: At;
  /** Where the record says by whom. */
  readonly at: At;
}

/** Words of the document itself: at most 15, verbatim, with the person or body that they belong to. */
export interface Quotation {
  readonly words: string;
  readonly speaker: string;
  readonly at: At;
}

export interface Passage {
  readonly id: string;
  /** How a reader finds it in the document: "paragraph 5". */
  readonly locator: string;
  readonly digest: readonly Statement[];
  readonly figures: readonly string[];
  readonly names: readonly string[];
  readonly quotations: readonly Quotation[];
  /** A caution about the whole passage, or null. */
  readonly note: string | null;
  readonly at: At;
}

export type ReadExtent = 'whole' | 'opening' | 'excerpt';

export type DocumentKind =
  'news' | 'un' | 'government' | 'ngo' | 'research' | 'encyclopedia' | 'primary' | 'state-media';

/** A source document: what is known of it, and its citable passages. `null` means "not recorded". */
export interface SourceDocument {
  readonly id: string;
  /** What the site calls it where space is short. */
  readonly label: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Year, month or day, ISO 8601. */
  readonly published: string | null;
  /** The latest dated event that it reports, ISO 8601. */
  readonly latestEvent: string | null;
  readonly url: string | null;
  /** Address of a dated copy in a web archive, with its 14 digits; null where none was looked up. */
  readonly archived: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly kind: DocumentKind;
  /** The origin whose own document this is (a ministry's statement, a monitor's count); null for reporting. */
  readonly issuedBy: string | null;
  readonly read: ReadExtent;
  /** Why a better document should be sought, or null: a reprint, a relay, an encyclopedia. */
  readonly weak: string | null;
  /** What a reader should know before trusting it. */
  readonly about: string;
  readonly passages: ReadonlyMap<string, Passage>;
  /** Passages that hold no reporting (menus, captions of the site), each with the reason why they cannot be cited. */
  readonly notCitable: ReadonlyMap<string, string>;
  readonly at: At;
}

/** One citation as an author wrote it: `daily-star#p3@sohr`. */
export interface Citation {
  readonly document: string;
  readonly passage: string;
  /** Origins picked with `@`; empty means "the only one that the passage has". */
  readonly picked: readonly string[];
  readonly at: At;
}

/**
 * How a claim stands. `disputed`: its subject is a recorded disagreement; `corroborated`: two or more independent
 * origins; `on-record`: what a body did, said or counted, from that body's own document; `single`: one origin.
 */
export type Standing = 'corroborated' | 'on-record' | 'single' | 'disputed';

/** Words of a claim that a check would find fault with, and why they stand all the same. */
export interface Exception {
  /** In lower case. */
  readonly what: readonly string[];
  readonly reason: string;
  readonly at: At;
}

/** A claim as an author wrote it. */
export interface WrittenClaim {
  readonly id: string;
  /** Address of the page that it stands on, `/toll/`. */
  readonly page: string;
  /** Id of the section that it stands in; null before the first heading. */
  readonly section: string | null;
  /** Its words, plain, white space folded. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Id of the disagreement that is its subject, or null. */
  readonly disagreement: string | null;
  readonly exceptions: readonly Exception[];
  readonly at: At;
}

/** A claim with what follows from its citations. */
export interface Claim extends WrittenClaim {
  readonly standing: Standing;
  /** Every origin that it rests on, in order of citation, without doubles. */
  readonly origins: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly at: At;
}

/** A stretch of a text that stands in no claim and is no heading. */
export interface LooseText {
  readonly text: string;
  /** Whether it goes on with a sentence that loose words before it began. What follows a claim begins one as a rule: claims end with their full stop. */
  readonly continues: boolean;
  /** The address that it leads to as the words of a link, root-absolute without its section; null where it is none within the site. */
  readonly leadsTo: string | null;
  readonly at: At;
}

/** Words of a field that readers see beside claims: a title, a summary. */
export interface FieldText {
  /** What the field is called: `summary`. */
  readonly field: string;
  readonly text: string;
  readonly at: At;
}

/** A link that an author wrote from one page of the site to another. */
export interface InnerLink {
  /** Root-absolute, as in `/toll/#counts`. */
  readonly to: string;
  readonly at: At;
}

/** A disagreement, a chart or a claim of another page that an author shows on a page: `<Disagreement id="hama" />`, `<Shown claim="toll-brief-list" />`. */
export interface Panel {
  readonly draws: 'disagreement' | 'chart' | 'claim';
  readonly id: string;
  /** How many claims of the page's own stand before it. */
  readonly claimsBefore: number;
  readonly at: At;
}

/** A lesson is three pages: what the teacher does, the sheet that students get, and the answers. */
export type PageKind =
  'explainer' | 'page' | 'disagreement' | 'actor' | 'glossary' | 'chart' | 'lesson' | 'sheet' | 'answers';

/** What a teacher chooses a lesson by. */
export interface Lesson {
  /** What students can do afterwards. */
  readonly aim: string;
  readonly minutes: number;
  /** Class level in plain words. */
  readonly level: string;
  readonly skills: readonly SkillId[];
  /** Sections of the site that it works with, root-absolute. */
  readonly uses: readonly string[];
  /** The frame of the outline map that its sheet prints, or null. */
  readonly map: 'syria' | 'north-west' | null;
}

/** Where an actor stands in the list of actors. */
export type ActorGroup = 'syria' | 'opposition' | 'kurdish-led' | 'others' | 'states' | 'counts';

/** A page that holds claims. */
export interface Page {
  readonly kind: PageKind;
  readonly slug: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The question that the page answers, or null. */
  readonly question: string | null;
  /** The day up to which the documents of the page go, ISO 8601. */
  readonly asOf: string | null;
  /** Where it says so, or the beginning of the file. */
  readonly asOfAt: At;
  /** Of a page about an actor: its glossary entry and its place among the actors. Null for others. */
  readonly actor: { readonly entry: WrittenId; readonly group: ActorGroup } | null;
  /** Of the page of a lesson; null for others, its sheet and its answers among them. */
  readonly lesson: Lesson | null;
  /** Place among its kind in lists. */
  readonly order: number;
  readonly sections: readonly Section[];
  /** Its own claims, in reading order; those of the disagreements that it draws belong to the disagreements. */
  readonly claims: readonly string[];
  /** Claims that its pictures draw, of this and of other pages, in their order. */
  readonly drawn: readonly string[];
  readonly panels: readonly Panel[];
  /** Claims of other pages, told again here in short words. */
  readonly retellings: readonly Retelling[];
  readonly links: readonly InnerLink[];
  readonly loose: readonly LooseText[];
  /** Its title, question, summary and the like, as far as an author wrote them. */
  readonly fields: readonly FieldText[];
  readonly at: At;
}

/** What a disagreement is about; its group in the list. */
export type DisagreementTopic = 'offensive' | 'dead' | 'aleppo' | 'war' | 'after' | 'words';

export type DisagreementKind = 'contradiction' | 'successive' | 'scope' | 'legal' | 'naming' | 'error';

/** One answer to the question of a disagreement. Its `claim` holds words and citations. */
export interface Position {
  readonly claim: string;
  /** The answer in a word or a figure, or null. */
  readonly value: string | null;
  /** Who gives this answer. */
  readonly who: string;
  /** Of which day, ISO 8601, or null where it is not recorded. */
  readonly asOf: string | null;
  readonly valueAt: At;
  readonly whoAt: At;
  readonly asOfAt: At;
}

export interface Disagreement {
  readonly id: string;
  readonly address: string;
  readonly question: string;
  readonly kind: DisagreementKind;
  readonly topic: DisagreementTopic;
  readonly positions: readonly Position[];
  /** What it would take to settle it. */
  readonly settle: string;
  /** The place that it is about: its glossary entry, or null. */
  readonly place: WrittenId | null;
  /**
   * How a claim on its subject is told: a claim that holds every word of one of these lists, or whichever of the
   * alternatives parted by `|`, speaks of this disagreement.
   */
  readonly subject: readonly (readonly string[])[];
  readonly order: number;
  readonly at: At;
}

/** Persons and bodies act; places are where it happens; anything else that needs a word of explanation is a term. */
export type GlossaryKind = 'person' | 'body' | 'place' | 'term';

/** Words that explain an entry: a claim where they state a fact, `claim` null where they only say what a word means. */
interface Definition {
  readonly says: string;
  readonly claim: string | null;
}

/** A name or term with all its spellings: whichever of them a document uses, it means this. */
export interface GlossaryEntry {
  readonly id: string;
  /** As the site writes it. */
  readonly name: string;
  readonly kind: GlossaryKind;
  /** Other spellings, abbreviations and names of the same. */
  readonly variants: readonly string[];
  /** Words made from the name: "Syrian" of Syria. */
  readonly derived: readonly string[];
  readonly arabic: string | null;
  /** What it is, in a sentence or two; null where the site explains it elsewhere or not at all. */
  readonly definition: Definition | null;
  readonly at: At;
}

/** Everything that was read, before anything is computed from it. Doubles are kept: the checks report them. */
export interface Content extends PictureContent {
  readonly origins: readonly Origin[];
  readonly documents: readonly SourceDocument[];
  readonly pages: readonly Page[];
  readonly claims: readonly WrittenClaim[];
  readonly disagreements: readonly Disagreement[];
  readonly glossary: readonly GlossaryEntry[];
  /** By document and passage; only of documents whose text was at hand when it was recorded. */
  readonly fingerprints: ReadonlyMap<string, ReadonlyMap<string, Fingerprint>>;
  readonly published: Published;
  readonly redirects: readonly Redirect[];
  readonly changes: readonly Change[];
  /** Ids, addresses and, for lists, `origins`, `glossary`, `published`, `redirects` and `changes`, of what exists but could not be read: it has its finding already. */
  readonly unread: ReadonlySet<string>;
}

/** The one structure of which every page, list and data file is a view. */
export interface Evidence extends PictureEvidence {
  readonly origins: ReadonlyMap<string, Origin>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly pages: ReadonlyMap<string, Page>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly disagreements: ReadonlyMap<string, Disagreement>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly published: Published;
  /** By the place that they lead away from. */
  readonly redirects: ReadonlyMap<string, Redirect>;
  /** Newest first. */
  readonly changes: readonly Change[];
}
