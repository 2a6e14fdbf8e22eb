import chart from '../../styles/chart.css?raw';
import numbers from '../../styles/chart-numbers.css?raw';
import claim from '../../styles/claim.css?raw';
import look from '../../styles/embed-figure.css?raw';
import legend from '../../styles/map-legend.css?raw';
import pictures from '../../styles/pictures.css?raw';
import references from '../../styles/references.css?raw';
import standing from '../../styles/standing.css?raw';
import type { APIRoute } from 'astro';

/** What figures need beside the look of all that is shown inside other pages. */
export const GET: APIRoute = () =>
  new Response([claim, standing, references, pictures, legend, chart, numbers, look].join('\n'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
