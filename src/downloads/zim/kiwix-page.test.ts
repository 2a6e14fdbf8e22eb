import { expect, it } from 'vitest';
import { kiwixPage } from './kiwix-page.ts';

it('keeps from the search what stands on every page, and the name of the site from the title', () => {
  const page =
    '<title>The human toll · Aleppo Explained</title></head><body class="a"><header>Menu</header><main id="main">Text</main><footer>End</footer></body>';
  const html = kiwixPage(page);
  expect(html).toContain('<title>The human toll</title>');
  const searched = html.replace(/<!--htdig_noindex-->.*?<!--\/htdig_noindex-->/g, '');
  expect(searched).toContain('<body class="a"><main id="main">Text</main></body>');
  expect(html.replace(/<!--.*?-->/g, '')).toBe(page.replace(' · Aleppo Explained', ''));
});

it('keeps the title of the home page', () => {
  expect(kiwixPage('<title>Aleppo Explained</title>')).toBe('<title>Aleppo Explained</title>');
});
