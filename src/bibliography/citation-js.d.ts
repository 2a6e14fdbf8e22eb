declare module '@citation-js/core' {
  const core: {
    readonly Cite: new (items: readonly object[]) => { readonly format: (format: 'bibtex' | 'ris') => string };
  };
  export default core;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
