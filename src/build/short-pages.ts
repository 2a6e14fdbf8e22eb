/** Writes a page under each short address that leads to its part, and under addresses of parts that have moved. */
import { formerParts } from '../evidence/former-parts.ts';
import { partsOf } from '../evidence/parts.ts';
import { shortAddressesOf } from '../evidence/short-addresses.ts';
import { shortPage } from '../teaching/short-page.ts';
import { buildStep } from './build-step.ts';
import { relativeAddress } from './relative-links.ts';
import type { AstroIntegration } from 'astro';

export function shortPages(): AstroIntegration {
  return buildStep('short-pages', async ({ evidence, write }) => {
    const titles = new Map(partsOf(evidence).map(({ address, title }) => [address, title]));
    const current = [...shortAddressesOf(evidence)].map(([to, address]) => ({ address, to }));
    for (const { address, to } of [...current, ...formerParts(evidence)])
      write(address, shortPage(titles.get(to) ?? 'This part has moved', relativeAddress(`${address}index.html`, to)));
    return null;
  });
}
