/** Heading of what has been done since the last release. */
const UNRELEASED = '## Unreleased\n';

/**
 * The changelog with what was unreleased as the entry of a release, and nothing unreleased; null where there is nothing to
 * tell of.
 *
 * @param published what the release adds to the list of what is published, in a sentence
 */
export function releasedChangelog(
  changelog: string,
  { version, date, published }: { version: string; date: string; published: string },
): string | null {
  const at = changelog.indexOf(UNRELEASED);
  if (at === -1) return null;
  const below = changelog.slice(at + UNRELEASED.length);
  const next = below.search(/^## /m);
  if ((next === -1 ? below : below.slice(0, next)).trim() === '') return null;
  return `${changelog.slice(0, at)}## ${version}, ${date}\n\n${published}\n${below}`;
}
