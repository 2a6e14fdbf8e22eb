import { createHash } from 'node:crypto';
import { onceByKey } from '../evidence/once-by-key.ts';
import { policyWith } from '../hosting/policy.ts';
import { INLINE_SCRIPTS, browserScript, type InlineScript } from './browser-script.ts';

/** These stand in every page that Astro makes. */
const IN_EVERY_PAGE: readonly InlineScript[] = ['boot', 'typefaces'];

const hashOf = onceByKey(
  (name: InlineScript) => name,
  async (name) =>
    `sha256-${createHash('sha256')
      .update(await browserScript(name))
      .digest('base64')}`,
);

/** The policy of a page. @param own scripts that stand in it besides those of every page */
export function pagePolicy(own: readonly InlineScript[]): Promise<string> {
  return policyFor([...IN_EVERY_PAGE, ...own]);
}

/** One policy that fits every page, for hosts to send. */
export function sitePolicy(): Promise<string> {
  return policyFor(INLINE_SCRIPTS);
}

async function policyFor(scripts: readonly InlineScript[]): Promise<string> {
  return policyWith(await Promise.all(scripts.map(hashOf)));
}
