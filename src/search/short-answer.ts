import { KINDS } from './kinds.ts';
import type { Wants } from './asking.ts';
import { markText, type Marker } from './passage.ts';
import type { ShortAnswer } from './model.ts';
import type { AskedGroup } from './rank.ts';
import type { RecordRow, ShortRow } from './shards.ts';

/** A chart answers if it stands so far up. */
const CHARTS_WITHIN = 4;

/** The part of the query that a number must have, so that it is the number that was asked for. */
const LEAST_SHARE = 0.75;

/**
 * The answer in a sentence or two, where there is one: what a name means, where that is asked or the name alone, or the newest number
 * of a chart where a number was asked for. Of a chart with several series only one that the query names answers.
 *
 * @param wants whether the query asks for a number, and whether it asks what a name did and not what it means
 * @param candidates the best records, best first
 */
export function shortAnswerOf(
  wants: Pick<Wants, 'number' | 'account'>,
  groups: readonly AskedGroup[],
  marker: Marker,
  candidates: readonly { readonly row: RecordRow }[],
  root: string,
): ShortAnswer | null {
  const asked = groups.filter(({ group }) => !group.isOptional);
  const [only] = asked;
  const named = asked.length === 1 && only !== undefined ? only.group.entries : [];
  const rows = candidates.map(({ row }) => row);
  const best = wants.account ? undefined : rows.find((row) => row[4] !== '' && named.includes(row[4]));
  if (best !== undefined) {
    const short = best[6][0] ?? rows.find((row) => row[4] === best[4] && row[6].length > 0)?.[6][0];
    return short === undefined ? null : answerOf(best, short, root);
  }
  if (!wants.number) return null;
  const chart = rows.slice(0, CHARTS_WITHIN).find((row) => KINDS[row[1]] === 'chart');
  const short = chart === undefined ? null : numberOf(chart, groups, marker);
  return chart === undefined || short === null ? null : answerOf(chart, short, root);
}

/** The number of a chart that was asked for; null where none is, or more than one may be. */
function numberOf(chart: RecordRow, groups: readonly AskedGroup[], marker: Marker): ShortRow | null {
  const terms = new Set(groups.flatMap(({ group }) => group.alternatives.map(({ term }) => term)));
  const named = chart[6].filter(([, , , , own]) => own === null || isNamed(own, terms));
  const [short] = named;
  if (short === undefined || named.length > 1) return null;
  return markText(`${short[0]}. ${short[1]}`, marker).share >= LEAST_SHARE ? short : null;
}

function isNamed(own: readonly string[], terms: ReadonlySet<string>): boolean {
  const names = own.filter((term) => term.startsWith('§'));
  if (names.length > 0) return names.some((name) => terms.has(name));
  return own.length > 0 && own.every((term) => terms.has(term));
}

function answerOf(row: RecordRow, [name, says, arabic, citations]: ShortRow, root: string): ShortAnswer {
  return {
    url: root + row[0].slice(1),
    name,
    kind: KINDS[row[1]] ?? 'term',
    says,
    arabic: arabic === '' ? null : arabic,
    citations: citations.map(([label, url]) => ({ label, url: root + url.slice(1) })),
  };
}
