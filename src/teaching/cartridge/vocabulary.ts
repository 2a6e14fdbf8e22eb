/** Names of IMS Common Cartridge that differ from version to version. */

/** 1.3 is the newest that platforms read; Moodle reads 1.0 and 1.1 alone. */
export const CARTRIDGE_VERSIONS = ['1.3', '1.1'] as const;

export type CartridgeVersion = (typeof CARTRIDGE_VERSIONS)[number];

export interface Vocabulary {
  /** What the manifest says of itself. */
  readonly schema: string;
  readonly schemaVersion: string;
  /** Namespaces of the manifest by prefix; the empty one is its own. */
  readonly namespaces: Readonly<Record<'' | 'lomimscc' | 'lom' | 'xsi', string>>;
  /** Where the schemas are published, by namespace. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly webLink: { readonly type: string; readonly namespace: string };
  /** The vocabulary that the role of a reader is of. */
  readonly roles: string;
}

export function vocabularyOf(version: CartridgeVersion): Vocabulary {
  const v = `v${version.replace('.', 'p')}`;
  const manifest = `http://www.imsglobal.org/xsd/imscc${v}/imscp_v1p1`;
  const lom = `http://ltsc.ieee.org/xsd/imscc${v}/LOM`;
  const profile = `http://www.imsglobal.org/profile/cc/cc${v}`;
  return {
    schema: 'IMS Common Cartridge',
    schemaVersion: `${version}.0`,
    namespaces: {
      '': manifest,
      lomimscc: `${lom}/manifest`,
      lom: `${lom}/resource`,
      xsi: 'http://www.w3.org/2001/XMLSchema-instance',
    },
    schemas: {
      [manifest]: `${profile}/cc${v}_imscp_v1p2_v1p0.xsd`,
      [`${lom}/manifest`]: `${profile}/LOM/cc${v}_lommanifest_v1p0.xsd`,
      [`${lom}/resource`]: `${profile}/LOM/cc${v}_lomresource_v1p0.xsd`,
    },
    webLink: { type: `imswl_xml${v}`, namespace: `http://www.imsglobal.org/xsd/imscc${v}/imswl_${v}` },
    roles: `IMSGLC_CC_Roles${v}`,
  };
}
