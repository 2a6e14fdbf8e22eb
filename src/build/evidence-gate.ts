import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFindings } from '../intake/format-findings.ts';
import { contentChanged, readEvidence } from '../intake/read-evidence.ts';
import { whenQuiet } from './when-quiet.ts';
import type { AstroIntegration } from 'astro';

/** Editors write a file in several steps; pages are asked for anew when they have been quiet this long, in milliseconds. */
const PAUSE = 80;
/** Where the development server makes pages. */
const RENDERING = ['ssr', 'prerender'];

/** Stops a build while anything is wrong with the evidence, and tells an author in the terminal during `npm run dev`. */
export function evidenceGate(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'evidence-gate',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async () => {
        const { findings } = await readEvidence({ root });
        if (findings.length === 0) return;
        // Not thrown: Astro would add a stack and hints of its own to what an author has to read.
        console.error(`The evidence does not hold.\n\n${await formatFindings(findings, root)}`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const showPages = (): void => server.ws.send({ type: 'full-reload' });
        let told = 0;
        const tell = async (): Promise<void> => {
          const { findings } = await readEvidence({ root });
          if (findings.length > 0)
            logger.error(`The evidence does not hold.\n\n${await formatFindings(findings, root)}`);
          else logger.info('The evidence holds.');
          // The page shows them as well, and stops showing them.
          if (findings.length + told > 0) showPages();
          told = findings.length;
        };
        // Whoever writes waits for the page, not for the checks.
        const tellWhenQuiet = whenQuiet(server.middlewares, () => {
          tell().catch((error: unknown) => logger.error(String(error)));
        });
        tellWhenQuiet();
        let timer: NodeJS.Timeout | undefined;
        const content = join(root, 'content');
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (path !== content && !path.startsWith(content + sep)) return;
          contentChanged();
          // Which pages there are, and what they are given, is worked out anew.
          for (const name of RENDERING) server.environments[name]?.hot.send('astro:content-changed', {});
          clearTimeout(timer);
          timer = setTimeout(() => {
            showPages();
            tellWhenQuiet();
          }, PAUSE);
        });
      },
    },
  };
}
