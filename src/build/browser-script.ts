import { join } from 'node:path';
import { build } from 'esbuild';

/** While an author works, scripts change. Outside of Astro's own modules nobody does. */
const isBuild = (import.meta.env as ImportMetaEnv | undefined)?.PROD ?? true;

const kept = new Map<string, Promise<string>>();

/** The scripts that stand in every page; `moved`, `timeline-filters`, `keep-offer` and `addresses` only on pages of which they are a part. */
export const INLINE_SCRIPTS = ['boot', 'typefaces', 'moved', 'timeline-filters', 'keep-offer', 'addresses'] as const;
export type InlineScript = (typeof INLINE_SCRIPTS)[number];

/** The scripts of `src/browser/` that are loaded when someone asks for what they do; `kept-page` by whoever keeps the site. */
export const BROWSER_SCRIPTS = [
  'citation-card',
  'search-box',
  'timeline-address',
  'keep-site',
  'kept-page',
  'share',
] as const;

/**
 * One script of `src/browser/` as a classic script: it runs from a server and from disk alike, where modules do not.
 *
 * @throws if the script does not compile
 */
export function browserScript(
  name: InlineScript | (typeof BROWSER_SCRIPTS)[number] | 'service-worker',
): Promise<string> {
  const known = kept.get(name);
  if (known !== undefined && isBuild) return known;
  const made = bundle(name);
  kept.set(name, made);
  return made;
}

async function bundle(name: string): Promise<string> {
  const result = await build({
    entryPoints: [join(process.cwd(), 'src/browser', `${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    // A script that draws something brings the look of it along, as text.
    loader: { '.css': 'text' },
    // It is loaded when a reader is about to need it: a browser that knows this line compiles it whole there and then, and not bit by bit
    // between a key and the answer.
    banner: name === 'search-box' ? { js: '//# allFunctionsCalledOnLoad' } : {},
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text.trim() ?? '';
}
