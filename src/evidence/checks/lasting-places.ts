import { addressesOf, anchorNames, type Anchors } from '../addresses.ts';
import { adviceFor, nearest } from '../nearest.ts';
import { leadsTo, partsOf, stands } from '../redirects.ts';
import type { Check } from './check.ts';
import type { Content, Evidence } from '../model.ts';
import type { Finding } from '../findings.ts';
import type { PublishedPlace } from '../published.ts';

/** What was published is there, or something leads to where it is now: people have linked to it, and printed it. */
export const lastingPlaces: Check = (content, evidence) => {
  if (evidence.published.places.size === 0 || content.unread.has('redirects')) return [];
  const addresses = addressesOf(evidence);
  const gone = (place: string): boolean =>
    !stands(place, addresses) && leadsTo(place, evidence.redirects, addresses) === null;
  return [...evidence.published.places.values()].flatMap((published) => {
    const { address, anchor } = partsOf(published.place);
    if (!gone(published.place) || isUnread(address, content)) return [];
    // Where a whole page is gone, that is the one thing to say.
    if (anchor !== '' && gone(address)) return [];
    return [anchor === '' ? pageGone(published, addresses) : anchorGone(published, evidence, addresses)];
  });
};

/** A page that is there and could not be read has its finding already. */
function isUnread(address: string, { unread }: Content): boolean {
  return unread.has(address) || unread.has(/^\/sources\/([^/]+)\/$/.exec(address)?.[1] ?? '');
}

function pageGone({ place, at }: PublishedPlace, addresses: ReadonlyMap<string, Anchors>): Finding {
  const isPage = place.endsWith('/');
  const close = nearest(
    place,
    [...addresses.keys()].filter((address) => address.endsWith('/')),
  );
  return {
    code: 'vanished',
    at,
    message: `${place} has been published and is no more, so links to it break.`,
    help: isPage
      ? `Bring it back, or say in content/redirects.yaml where it is now: "${place}: ${close ?? '/…/'}".`
      : `Bring it back: a data file cannot be redirected. ${adviceFor(place, addresses.keys())}`,
  };
}

function anchorGone(
  { place, at }: PublishedPlace,
  evidence: Evidence,
  addresses: ReadonlyMap<string, Anchors>,
): Finding {
  const { address, anchor } = partsOf(place);
  const home = evidence.redirects.get(address)?.to ?? address;
  const claim = anchor.startsWith('c-') ? anchor.slice('c-'.length) : null;
  const elsewhere = claim === null ? undefined : evidence.claims.get(claim)?.page;
  const anchors = addresses.get(partsOf(home).address);
  const close = anchors === undefined ? null : nearest(anchor, anchorNames(anchors));
  const sections = anchors?.sections.join(', ') ?? '';
  const there = elsewhere === undefined && close === null && sections !== '' ? ` The page has: ${sections}.` : '';
  const to = elsewhere === undefined ? `${partsOf(home).address}#${close ?? '…'}` : `${elsewhere}#${anchor}`;
  const keep = claim === null ? `Give its heading the old id back, [#${anchor}],` : 'Give the claim its old id back,';
  return {
    code: 'vanished',
    at,
    message: `${place} has been published and is no more, so links to it land at the top of a page or nowhere.`,
    help: `${elsewhere === undefined ? `${keep} or say` : 'Say'} in content/redirects.yaml where it is now: "${place}: ${to}".${there}`,
  };
}
