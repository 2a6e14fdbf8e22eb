/** Fills the handouts with the text of the pages that they are parts of: Astro has made both, each from its own source. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf, markup, type Node } from '../html/tree.ts';
import { handoutContent } from '../teaching/handout-content.ts';
import { partsOf } from '../evidence/parts.ts';
import { buildStep } from './build-step.ts';
import { fillElements } from './fill-elements.ts';
import type { AstroIntegration } from 'astro';

export function handouts(): AstroIntegration {
  return buildStep('handouts', async ({ evidence, output, read, write }) => {
    const parts = partsOf(evidence).flatMap(({ handout, ...part }) => (handout === null ? [] : [{ ...part, handout }]));
    for (const [address, ofPage] of Map.groupBy(parts, ({ page }) => page.address)) {
      const built = await read(address);
      const styleSheets = styleSheetsOf(built);
      for (const { handout, section } of ofPage) {
        const { text, references } = handoutContent(built, address, section);
        const sheet = await readFile(join(output, handout, 'index.html'), 'utf8');
        const filled = fillElements(
          fillElements(sheet, 'data-handout', () => markup(text)),
          'data-handout-references',
          () => markup(references),
        );
        write(handout, withStyleSheets(filled, styleSheets));
      }
    }
    return `${parts.length} handouts.`;
  });
}

function styleSheetsOf(page: readonly Node[]): string[] {
  return [...elementsOf(page)].flatMap(({ name, attributes }) =>
    name === 'link' && attributes['rel'] === 'stylesheet' ? (attributes['href'] ?? []) : [],
  );
}

/** A picture looks as on its own page. */
function withStyleSheets(html: string, addresses: readonly string[]): string {
  const missing = addresses.filter((address) => !html.includes(`href="${address}"`));
  const links = missing.map((address) => `<link rel="stylesheet" href="${address}">`).join('');
  return html.replace('</head>', `${links}</head>`);
}
