import { defineConfig } from 'astro/config';
import { beside } from './src/build/beside.ts';
import { cards } from './src/build/cards.ts';
import { evidenceGate } from './src/build/evidence-gate.ts';
import { figurePages } from './src/build/figure-pages.ts';
import { found } from './src/build/found.ts';
import { headers } from './src/build/headers.ts';
import { keptFiles } from './src/build/kept-files.ts';
import { packedLessons } from './src/build/packed-lessons.ts';
import { servedPort, siteAddress } from './src/build/settings.ts';

const site = siteAddress();

export default defineConfig({
  output: 'static',
  // Where the site is published, with the folder of the host: known to whoever publishes it, and asked for nowhere else.
  ...(site === undefined ? {} : { site: site.href }),
  trailingSlash: 'always',
  server: { host: '127.0.0.1', port: servedPort() },
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // The list of files to keep is made of what all others have written; the headers are no file to keep.
  integrations: [evidenceGate(), packedLessons(), figurePages(), beside(), cards(), found(), keptFiles(), headers()],
});
