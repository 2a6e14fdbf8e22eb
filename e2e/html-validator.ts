import { HtmlValidate } from 'html-validate';

/** Rules that stand against how this site is printed, each with its reason. */
export const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro closes void elements and prints attributes in its own way; browsers read both.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // One small script stands in each page; see docs/decisions/0006-scripts.md.
    'no-inline-style': 'error',
    // "Search" names both the field and the page it stands on; lengths are a matter for search engines.
    'long-title': 'off',
  },
});
