import { join } from 'node:path';
import { build } from 'esbuild';

/** While an author works, scripts change. Outside of Astro's own modules nobody does. */
const isBuild = (import.meta.env as ImportMetaEnv | undefined)?.PROD ?? true;

interface Bundle {
  readonly code: string;
  /** Names of the packages of which something is in it. */
  readonly packages: readonly string[];
}

const kept = new Map<string, Promise<Bundle>>();

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

/** Serves a kept copy of the site. */
const SERVICE_WORKER = 'service-worker';

type ScriptName = InlineScript | (typeof BROWSER_SCRIPTS)[number] | typeof SERVICE_WORKER;

/**
 * One script of `src/browser/` as a classic script: it runs from a server and from disk alike, where modules do not.
 *
 * @throws if the script does not compile
 */
export async function browserScript(name: ScriptName): Promise<string> {
  return (await bundleOf(name)).code;
}

/** The packages of which something reaches readers in scripts. */
export async function packagesInScripts(): Promise<readonly string[]> {
  const names: readonly ScriptName[] = [...INLINE_SCRIPTS, ...BROWSER_SCRIPTS, SERVICE_WORKER];
  const bundles = await Promise.all(names.map(bundleOf));
  return [...new Set(bundles.flatMap(({ packages }) => packages))];
}

function bundleOf(name: ScriptName): Promise<Bundle> {
  const known = kept.get(name);
  if (known !== undefined && isBuild) return known;
  const made = bundle(name);
  kept.set(name, made);
  return made;
}

async function bundle(name: ScriptName): Promise<Bundle> {
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
    metafile: true,
    logLevel: 'silent',
  });
  return {
    code: result.outputFiles[0]?.text.trim() ?? '',
    packages: Object.keys(result.metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? [],
    ),
  };
}
