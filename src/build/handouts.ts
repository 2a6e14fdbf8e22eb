/** Fills the handouts with the text of the pages that they are parts of: Astro has made both, each from its own source. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onceByKey } from '../evidence/once-by-key.ts';
import { elementsOf, markup, parseHtml, type Node } from '../html/tree.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { handoutContent } from '../teaching/handout-content.ts';
import { partsOf, type Part } from '../evidence/parts.ts';
import { fillElements } from './fill-elements.ts';
import type { AstroIntegration } from 'astro';

/** It must come before links are made relative. */
export function handouts(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'handouts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { evidence } = await readEvidence({ root });
        const site = fileURLToPath(dir);
        const read = onceByKey(
          (address: string) => address,
          async (address) => parseHtml(await readFile(join(site, address, 'index.html'), 'utf8')),
        );
        const parts = partsOf(evidence).filter(({ handout }) => handout !== null);
        for (const part of parts) await fill(part, await read(part.page.address), site);
        logger.info(`${parts.length} handouts.`);
      },
    },
  };
}

async function fill({ handout, page, section }: Part, built: readonly Node[], site: string): Promise<void> {
  if (handout === null) return;
  const { text, references } = handoutContent(built, page.address, section);
  const path = join(site, handout, 'index.html');
  const html = await readFile(path, 'utf8');
  const filled = fillElements(
    fillElements(html, 'data-handout', () => markup(text)),
    'data-handout-references',
    () => markup(references),
  );
  await writeFile(path, withStyleSheets(filled, styleSheetsOf(built)));
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
