import { addressesOf, anchorNames, type Anchors } from '../addresses.ts';
import { adviceFor } from '../nearest.ts';
import { onceByKey } from '../once-by-key.ts';
import type { Check } from './check.ts';

interface Place {
  readonly address: string;
  readonly known: Anchors;
}

/** Every link from one page of the site to another leads to a page, and to a section of it where it names one. */
export const liveLinks: Check = (content, evidence) => {
  const addresses = addressesOf(evidence);
  const anchorsAt = onceByKey(
    ({ address }: Place) => address,
    ({ known }) => new Set(anchorNames(known)),
  );
  return content.pages.flatMap((page) =>
    page.links.flatMap(({ to, at }) => {
      const [address = '', anchor = ''] = to.split('#');
      if (content.unread.has(address)) return [];
      const known = addresses.get(address);
      if (known === undefined) {
        return [
          {
            code: 'dead-link' as const,
            at,
            message: `The link ${to} leads nowhere.`,
            help: adviceFor(address, addresses.keys()),
          },
        ];
      }
      const anchors = anchorsAt({ address, known });
      if (anchor === '' || known.built === null || anchors.has(anchor) || /^ref-\d+$/.test(anchor)) return [];
      return [
        {
          code: 'dead-link' as const,
          at,
          message: `The page ${address} has no section "${anchor}".`,
          help: adviceFor(anchor, anchors),
        },
      ];
    }),
  );
};
