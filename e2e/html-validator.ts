import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** Rules that stand against how this site is printed, each with its reason. */
const RULES: ConfigData = {
  extends: ['html-validate:standard'],
  elements: ['html5'],
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
};

/** The same rules for every file: to put them together takes longer than to read a page. */
class SameRules extends StaticConfigLoader {
  #rules: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#rules ??= super.getConfigFor(file));
  }
}

export const validator = new HtmlValidate(new SameRules(RULES));
