import type { Thing } from 'schema-dts';

/** What an element of this type holds is data: browsers do not run it, so a policy need not name it. */
export const LINKED_DATA = 'application/ld+json';

/** A description of schema.org as the text of a `<script>`: whatever words it holds, none of its signs end or open anything in HTML. */
export function scriptText(thing: Exclude<Thing, string>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
    /[<>&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
}
