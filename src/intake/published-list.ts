import { sealOf, type Published, type PublishedPlace, type Release } from '../evidence/published.ts';
import type { ContentFile } from './files.ts';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

const NOTE = /^(\/\/.*)?$/;
const RELEASE = /^release (?<version>\d+\.\d+\.\d+) (?<date>\d{4}-\d{2}-\d{2})$/;
const ADDRESS = /^(?<address>\/|\/[^\s/#][^\s#]*)(?: (?<short>\/s\/[a-z0-9]+\/))?$/;
const CLAIM = /^#c-(?<id>[a-z0-9-]+) (?<fingerprint>[0-9a-f]{8})$/;
const SECTION = /^(?<anchor>#[^\s#]+)(?: (?<short>\/s\/[a-z0-9]+\/))?$/;
const SEAL = /^seal (?<seal>[0-9a-f]{12})$/;

/**
 * Reads `content/published.txt`, whose form `src/evidence/published.ts` describes, and holds each block to its seal.
 * Reading stops at the first line that no release can have written.
 */
export function readPublishedList({ path, text }: ContentFile): { published: Published; findings: Finding[] } {
  const findings: Finding[] = [];
  const releases: Release[] = [];
  const places = new Map<string, PublishedPlace>();
  const claims = new Map<string, PublishedPlace & { fingerprint: string }>();
  let seal = '';
  /** What is listed again has got a short address since. */
  const list = (place: string, fingerprint: string | null, short: string | null, at: At): void => {
    const known = places.get(place) ?? { place, fingerprint, short, at };
    places.set(place, { ...known, short: known.short ?? short });
  };
  let block: { release: Release; lines: string[]; address: string | null } | null = null;

  for (const [index, line] of text.trimEnd().split(/\r?\n/).entries()) {
    const at = { file: path, line: index + 1, column: 1 };
    if (block === null) {
      if (NOTE.test(line)) continue;
      const { version, date } = RELEASE.exec(line)?.groups ?? {};
      if (version === undefined || date === undefined) {
        findings.push(strangeLine(at));
        break;
      }
      block = { release: { version, date, at }, lines: [line], address: null };
      releases.push(block.release);
      continue;
    }
    const stated = SEAL.exec(line)?.groups?.['seal'];
    if (stated !== undefined) {
      if (stated !== sealOf(seal, block.lines)) findings.push(brokenSeal(block.release));
      seal = stated;
      block = null;
      continue;
    }
    block.lines.push(line);
    const { address, short: shortOfPage = null } = ADDRESS.exec(line)?.groups ?? {};
    if (address !== undefined) {
      block.address = address;
      list(address, null, shortOfPage, at);
      continue;
    }
    const { id, fingerprint = null } = CLAIM.exec(line)?.groups ?? {};
    const { anchor, short = null } = SECTION.exec(line)?.groups ?? {};
    if (block.address === null || (id ?? anchor) === undefined) {
      findings.push(strangeLine(at));
      block = null;
      break;
    }
    const place = block.address + (id === undefined ? anchor : `#c-${id}`);
    list(place, fingerprint, short, at);
    if (id !== undefined && fingerprint !== null && !claims.has(id))
      claims.set(id, { place, fingerprint, short: null, at });
  }
  if (block !== null) findings.push(brokenSeal(block.release));
  return { published: { releases, places, claims, seal }, findings };
}

const HELP =
  'Bring the list back as it was: git log -- content/published.txt shows its history. Only "npm run release" writes it, and it only adds.';

function brokenSeal({ version, at }: Release): Finding {
  return {
    code: 'list-rewritten',
    at,
    message: `The list of release ${version} is not as that release wrote it: a line was changed, added or taken out, here or in the release before it.`,
    help: HELP,
  };
}

function strangeLine(at: At): Finding {
  return {
    code: 'list-rewritten',
    at,
    message: 'No release has written this line into the list of what is published.',
    help: HELP,
  };
}
