import { IN_SHORT, type Retelling } from '../evidence/retellings.ts';
import type { At, InnerLink, LooseText, Page } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** An explainer told in short. */
export interface InShortText {
  /** Slug of the explainer. */
  readonly slug: string;
  readonly retellings: readonly Retelling[];
  readonly loose: readonly LooseText[];
  readonly links: readonly InnerLink[];
  readonly at: At;
}

/**
 * The pages, with the edition for younger readers put together: below the words of `content/pages/in-short.mdx` a section for each
 * explainer that is told in short, with its title, in reading order. What would not be shown becomes a finding.
 */
export function withRetellings(
  pages: readonly Page[],
  texts: readonly InShortText[],
  unread: ReadonlySet<string>,
): { readonly pages: Page[]; readonly findings: Finding[] } {
  const explainers = pages.filter(({ kind }) => kind === 'explainer').sort((a, b) => a.order - b.order);
  const told = explainers.flatMap((explainer) =>
    texts.filter(({ slug }) => slug === explainer.slug).map((text) => ({ ...text, title: explainer.title })),
  );
  const hasPage = pages.some(({ address }) => address === IN_SHORT);
  const lost = texts.filter(({ slug }) => explainers.every((explainer) => explainer.slug !== slug));
  return {
    pages: pages.map((page) =>
      page.address !== IN_SHORT
        ? page
        : {
            ...page,
            sections: [...page.sections, ...told.map(({ slug, title, at }) => ({ id: slug, title, depth: 2, at }))],
            retellings: told.flatMap(({ retellings }) => retellings),
            loose: [...page.loose, ...told.flatMap(({ loose }) => loose)],
            links: [...page.links, ...told.flatMap(({ links }) => links)],
          },
    ),
    findings: [
      ...lost.filter(({ slug }) => !unread.has(`/${slug}/`)).map(({ slug, at }) => noExplainer(slug, at)),
      ...(hasPage || unread.has(IN_SHORT) ? [] : texts.slice(0, 1).map(({ at }) => noPage(at))),
    ],
  };
}

function noExplainer(slug: string, at: At): Finding {
  return {
    code: 'unreadable',
    at,
    message: `There is no explainer content/explainers/${slug}.mdx, so what is told here would never be shown.`,
    help: 'Give the file the name of the explainer that it tells in short.',
  };
}

function noPage(at: At): Finding {
  return {
    code: 'unreadable',
    at,
    message: `What is told here stands on ${IN_SHORT}, whose title and first words are missing.`,
    help: 'Write them in content/pages/in-short.mdx.',
  };
}
