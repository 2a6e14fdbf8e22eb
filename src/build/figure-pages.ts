/** Writes a page of its own for each chart and each day of the map, made of its built page. */
import { citationsOf } from '../bibliography/page-citation.ts';
import { partsOf } from '../evidence/parts.ts';
import { citedAs } from '../teaching/cited-as.ts';
import { figurePage } from '../teaching/figure-page.ts';
import { buildStep } from './build-step.ts';
import type { AstroIntegration } from 'astro';

export function figurePages(): AstroIntegration {
  return buildStep('figure-pages', async ({ evidence, day, site, read, write }) => {
    const figures = partsOf(evidence).flatMap((part) => (part.embed === null ? [] : [{ part, own: part.embed }]));
    for (const { part, own } of figures) {
      const edition = { day, site, citations: citationsOf(citedAs(part, day)) };
      write(own, figurePage({ ...part, own }, await read(part.address), edition));
    }
    return `${figures.length} figures.`;
  });
}
