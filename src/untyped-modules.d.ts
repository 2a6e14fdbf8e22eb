/** Libraries that bring no types: just what is used of them. */

declare module '@citation-js/core' {
  const core: {
    readonly plugins: { readonly config: { readonly get: (name: string) => { readonly format: object } } };
    readonly Cite: new (items: readonly object[]) => {
      readonly format: (format: 'bibtex' | 'ris', options?: { readonly spec: 'new' }) => string;
    };
  };
  export default core;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<Buffer>;
}
