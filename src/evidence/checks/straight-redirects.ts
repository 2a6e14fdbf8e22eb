import { addressesOf, anchorNames, type Anchors } from '../addresses.ts';
import { adviceFor } from '../nearest.ts';
import { leadsTo, partsOf, stands, type Redirect } from '../redirects.ts';
import type { Check } from './check.ts';
import type { Evidence } from '../model.ts';

/** A redirect leads from something that was published and is no more, straight to something that is there. */
export const straightRedirects: Check = (content, evidence) => {
  if (content.unread.has('published')) return [];
  const addresses = addressesOf(evidence);
  return content.redirects.flatMap((redirect) => {
    const { address } = partsOf(redirect.to);
    const wrong = content.unread.has(address) ? null : faultOf(redirect, evidence, addresses);
    return wrong === null ? [] : [{ code: 'wrong-redirect' as const, at: redirect.at, ...wrong }];
  });
};

function faultOf(
  { from, to }: Redirect,
  { redirects, published }: Evidence,
  addresses: ReadonlyMap<string, Anchors>,
): { readonly message: string; readonly help: string } | null {
  if (stands(from, addresses)) {
    return { message: `${from} is still there, so nobody would be led on.`, help: 'Take this redirect out.' };
  }
  if (!published.places.has(from)) {
    return {
      message: `${from} has never been published, so nobody can have linked to it.`,
      help:
        published.places.size === 0
          ? 'Nothing counts as published before version 1.0. Take this redirect out.'
          : adviceFor(from, published.places.keys()),
    };
  }
  if (stands(to, addresses)) return null;
  const end = endOf(to, redirects, addresses);
  if (end === 'loop')
    return { message: `${from} leads to ${to}, and from there back again.`, help: 'Name a place that is there.' };
  if (end !== null) {
    return {
      message: `${from} leads to ${to}, which has itself been redirected, so a reader would have to follow twice.`,
      help: `Write the end of the way: "${from}: ${end}".`,
    };
  }
  const { address, anchor } = partsOf(to);
  const anchors = addresses.get(address);
  return anchors === undefined || anchor === ''
    ? { message: `${from} leads to ${to}, which is not there.`, help: adviceFor(address, addresses.keys()) }
    : {
        message: `${from} leads to ${to}, but that page has no "${anchor}".`,
        help: adviceFor(anchor, anchorNames(anchors)),
      };
}

/** The end of a chain of redirects; `loop` where it has none, null where it ends in nothing. */
function endOf(
  place: string,
  redirects: ReadonlyMap<string, Redirect>,
  addresses: ReadonlyMap<string, Anchors>,
): string | null {
  const seen = new Set<string>();
  let here: string | null = place;
  while (here !== null && !stands(here, addresses)) {
    if (seen.has(here)) return 'loop';
    seen.add(here);
    here = leadsTo(here, redirects, addresses);
  }
  return here;
}
