import type { CreativeWorkLeaf, Organization, WebSite } from 'schema-dts';

/** Gives the address that stands in a description for one from the root of the site, `/toll/`. */
export type AddressOf = (address: string) => string;

const NAME = 'Aleppo Explained';

/** Nobody signs the pages; who answers for them is the site. */
const PUBLISHER: Organization = { '@type': 'Organization', name: NAME };

/** What is true of every text of the site. */
export function ownWork(
  addressOf: AddressOf,
): Pick<CreativeWorkLeaf, 'inLanguage' | 'license' | 'isAccessibleForFree' | 'publisher' | 'isPartOf'> {
  return {
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    publisher: PUBLISHER,
    isPartOf: { '@id': addressOf('/') },
  };
}

/** The front page stands for the whole. */
export function siteData(description: string, addressOf: AddressOf): WebSite {
  return {
    '@type': 'WebSite',
    '@id': addressOf('/'),
    name: NAME,
    description,
    inLanguage: 'en',
    publisher: PUBLISHER,
  };
}
