/** What whoever builds or serves the site may set in the environment. What is set to nothing counts as not set. */

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the site is published, with the folder of the host, by SITE_ADDRESS; undefined where it does not say.
 *
 * @throws if that is no whole address of the web
 */
export function siteAddress(environment: Environment = process.env): URL | undefined {
  const set = environment['SITE_ADDRESS']?.trim() ?? '';
  if (set === '') return undefined;
  // An apostrophe would end the address in code that others copy into their pages.
  if (/^https?:\/\//i.test(set) && URL.canParse(set)) return new URL(set.replaceAll("'", '%27'));
  throw new Error(
    `SITE_ADDRESS is "${set}". It must be a whole address, with the folder if there is one: https://example.org/aleppo/`,
  );
}

/**
 * The port at which the site is served on this machine, by PORT; 4321 where it does not say.
 *
 * @throws if that is no number of a port
 */
export function servedPort(environment: Environment = process.env): number {
  const set = environment['PORT']?.trim() ?? '';
  if (set === '') return 4321;
  if (/^\d{1,5}$/.test(set) && Number(set) <= 65_535) return Number(set);
  throw new Error(`PORT is "${set}". It must be a number up to 65535: PORT=8080`);
}
