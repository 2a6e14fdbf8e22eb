/**
 * `npm run new -- change <claim-id> … --kind correction --what "…" --why "…"`: records a change to claims that have been
 * published, with the fingerprints that they have now. Asked again on the same day for the same claims, it brings the
 * record up to date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { changesByClaim, knownFingerprints, standsToday, type Change } from '../evidence/changes.ts';
import { ID } from '../evidence/ids.ts';
import { adviceFor } from '../evidence/nearest.ts';
import { IN_SHORT } from '../evidence/retellings.ts';
import { contentChanged, readEvidence } from '../intake/read-evidence.ts';
import type { Made } from './made.ts';
import type { Evidence } from '../evidence/model.ts';

const USAGE =
  'npm run new -- change <claim-id> … --kind correction --what "What is different now." --why "Why it was changed."\n' +
  '  --kind  correction: the claim said what its passages do not say; update: it was right, and says more now, or says it otherwise\n' +
  '  --name  ends the name of the record; the first claim id without it';

/**
 * Writes `content/changes/<date>-<name>.yaml`, or says why there is nothing to record.
 *
 * @param root folder of the project
 */
export async function newChange(args: string[], root = process.cwd()): Promise<Made> {
  const asked = readArguments(args);
  if (typeof asked === 'string') return refuse(`${asked}\n\n${USAGE}`);
  contentChanged();
  const { evidence } = await readEvidence({ root });
  const date = new Date().toISOString().slice(0, '2027-01-15'.length);
  const id = `${date}-${asked.name ?? asked.claims[0] ?? ''}`;
  const before = evidence.changes.find((change) => change.id === id);
  const kind = asked.kind ?? before?.kind;
  const what = asked.what ?? before?.what;
  const why = asked.why ?? before?.why;
  if (kind === undefined || what === undefined || why === undefined)
    return refuse(`Say what kind of change it is, what is different now, and why.\n\n${USAGE}`);
  const claims: Record<string, string> = Object.fromEntries(
    before?.claims.map((claim) => [claim.id, claim.fingerprint]) ?? [],
  );
  for (const claim of new Set([...Object.keys(claims), ...asked.claims])) {
    const fault = faultOf(claim, before, evidence);
    if (fault !== null) return refuse(fault);
    claims[claim] = standsToday(claim, knownBefore(claim, before, evidence), evidence);
  }
  const path = join('content', 'changes', `${id}.yaml`);
  const text = stringify({ kind, what, why, claims }, { lineWidth: 0 });
  if (before !== undefined && text === (await readFile(join(root, path), 'utf8')))
    return refuse(`${path} is up to date.`);
  await mkdir(join(root, 'content', 'changes'), { recursive: true });
  await writeFile(join(root, path), text);
  return {
    done: true,
    said: [`Written: ${path}. Readers see it at /about/changes/.`, ...toldAgain(claims, evidence)].join('\n'),
  };
}

/** Where changed claims are told again for younger readers: whether those words still say the same, only a person can see. */
function toldAgain(claims: Readonly<Record<string, string>>, { pages }: Evidence): string[] {
  return (pages.get(IN_SHORT)?.retellings ?? [])
    .filter(({ claim }) => Object.hasOwn(claims, claim))
    .map(({ claim, at }) => `"${claim}" is told again in ${at.file}, line ${at.line}. Does that still say the same?`);
}

interface Asked {
  readonly claims: readonly string[];
  readonly kind: Change['kind'] | undefined;
  readonly what: string | undefined;
  readonly why: string | undefined;
  readonly name: string | undefined;
}

/** What was asked for, or what is wrong with it. */
function readArguments(args: string[]): Asked | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { kind: text, what: text, why: text, name: text },
    });
    const { kind, what, why, name } = values;
    if (positionals.length === 0) return 'Name the claims that were changed.';
    if (kind !== undefined && kind !== 'correction' && kind !== 'update')
      return `"${kind}" is no kind of change. ${adviceFor(kind, ['correction', 'update'])}`;
    if ([what, why].some((words) => words?.trim() === '')) return 'Readers need words: --what and --why are empty.';
    if (name !== undefined && !ID.test(name))
      return `"${name}" cannot be part of an address: use lower-case words and digits joined by "-".`;
    return { claims: positionals, kind, what, why, name };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Why nothing can be recorded of a claim, or null. */
function faultOf(id: string, before: Change | undefined, evidence: Evidence): string | null {
  const { published } = evidence;
  if (published.claims.size === 0)
    return 'Nothing counts as published before version 1.0, so no change needs to be recorded.';
  if (!published.claims.has(id)) {
    const isThere = evidence.claims.has(id);
    return isThere
      ? `The claim "${id}" has not been published yet, so its change needs no record.`
      : `No claim "${id}" has been published. ${adviceFor(id, published.claims.keys())}`;
  }
  const known = knownBefore(id, before, evidence);
  return known.includes(standsToday(id, known, evidence))
    ? `The claim "${id}" is as it was published and last recorded. Change it first.`
    : null;
}

/** The fingerprints that a claim may have had before the record that is being written. */
function knownBefore(id: string, record: Change | undefined, evidence: Evidence): string[] {
  const others = evidence.changes.filter((change) => change !== record);
  return knownFingerprints(id, changesByClaim(others).get(id) ?? [], evidence);
}

function refuse(why: string): Made {
  return { done: false, said: why };
}
