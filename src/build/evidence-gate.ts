import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFindings } from '../cli/format-findings.ts';
import { contentChanged, readEvidence } from '../intake/read-evidence.ts';
import type { AstroIntegration } from 'astro';

/** Editors write a file in several steps; the evidence is read when they have been quiet this long, in milliseconds. */
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
        const tell = async (): Promise<void> => {
          const { findings } = await readEvidence({ root });
          if (findings.length > 0)
            logger.error(`The evidence does not hold.\n\n${await formatFindings(findings, root)}`);
          else logger.info('The evidence holds.');
        };
        let timer: NodeJS.Timeout | undefined;
        tell().catch((error: unknown) => logger.error(String(error)));
        server.watcher.add(`${root}/content`);
        server.watcher.on('all', (_event, path) => {
          if (!path.split(sep).includes('content')) return;
          contentChanged();
          // Which pages there are, and what they are given, is worked out anew.
          for (const name of RENDERING) server.environments[name]?.hot.send('astro:content-changed', {});
          clearTimeout(timer);
          timer = setTimeout(() => {
            server.ws.send({ type: 'full-reload' });
            tell().catch((error: unknown) => logger.error(String(error)));
          }, PAUSE);
        });
      },
    },
  };
}
