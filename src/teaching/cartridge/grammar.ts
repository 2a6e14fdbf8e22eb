/**
 * Which elements and attributes a manifest and a web link may have, and in which order: the published XML schemas
 * (`ccv1p3_imscp_v1p2_v1p0.xsd`, `ccv1p3_imswl_v1p3.xsd`, the same of 1.1) in the words of this file. Of what they allow, what
 * this project has no use for is left out, so it is refused.
 */
interface Rule {
  /** Children in their order, with how many there may be. */
  readonly children: readonly (readonly [name: string, count: '1' | '?' | '*' | '+'])[];
  /** Attributes that must be there, and others that may. */
  readonly must?: readonly string[];
  readonly may?: readonly string[];
  /** Whether it holds text, and nothing else. */
  readonly isText?: boolean;
}

const TEXT: Rule = { children: [], isText: true };
const VALUE: Rule = {
  children: [
    ['lom:source', '1'],
    ['lom:value', '1'],
  ],
};
const WORDS: Rule = { children: [['lomimscc:string', '+']] };

/** By the path of an element from the root; `item` stands for an item at any depth below the first. */
export const GRAMMAR: Readonly<Record<string, Rule>> = {
  manifest: {
    children: [
      ['metadata', '1'],
      ['organizations', '1'],
      ['resources', '1'],
    ],
    must: ['xmlns', 'identifier'],
    may: ['xmlns:lomimscc', 'xmlns:lom', 'xmlns:xsi', 'xsi:schemaLocation'],
  },
  'manifest/metadata': {
    children: [
      ['schema', '1'],
      ['schemaversion', '1'],
      ['lomimscc:lom', '1'],
    ],
  },
  'manifest/metadata/schema': TEXT,
  'manifest/metadata/schemaversion': TEXT,
  'lomimscc:lom': {
    children: [
      ['lomimscc:general', '1'],
      ['lomimscc:rights', '?'],
    ],
  },
  'lomimscc:general': {
    children: [
      ['lomimscc:title', '1'],
      ['lomimscc:language', '?'],
      ['lomimscc:description', '?'],
    ],
  },
  'lomimscc:title': WORDS,
  'lomimscc:description': WORDS,
  'lomimscc:string': { ...TEXT, may: ['language'] },
  'lomimscc:language': TEXT,
  'lomimscc:rights': {
    children: [
      ['lomimscc:copyrightAndOtherRestrictions', '?'],
      ['lomimscc:description', '?'],
    ],
  },
  'lomimscc:copyrightAndOtherRestrictions': { children: [['lomimscc:value', '1']] },
  'lomimscc:value': TEXT,
  organizations: { children: [['organization', '1']] },
  organization: { children: [['item', '1']], must: ['identifier', 'structure'] },
  // The root item has no title.
  'organization/item': { children: [['item', '*']], must: ['identifier'] },
  item: {
    children: [
      ['title', '1'],
      ['item', '*'],
    ],
    must: ['identifier'],
    may: ['identifierref'],
  },
  'item/title': TEXT,
  resources: { children: [['resource', '*']] },
  resource: {
    children: [
      ['metadata', '?'],
      ['file', '*'],
      ['dependency', '*'],
    ],
    must: ['identifier', 'type'],
    may: ['href', 'intendeduse'],
  },
  'resource/metadata': { children: [['lom:lom', '1']] },
  'lom:lom': { children: [['lom:educational', '1']] },
  'lom:educational': { children: [['lom:intendedEndUserRole', '+']] },
  'lom:intendedEndUserRole': VALUE,
  'lom:source': TEXT,
  'lom:value': TEXT,
  file: { children: [], must: ['href'] },
  dependency: { children: [], must: ['identifierref'] },
  webLink: {
    children: [
      ['title', '1'],
      ['url', '1'],
    ],
    must: ['xmlns'],
  },
  'webLink/title': TEXT,
  url: { children: [], must: ['href'], may: ['target', 'windowFeatures'] },
};
