import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { ADDRESSES } from './site-pages.ts';

/** What is heard of each standing. */
const HEARD: Readonly<Record<string, string>> = {
  corroborated: 'several origins',
  'on-record': 'on record',
  single: 'one origin',
  disputed: 'sources differ',
};

/** Of each kind of page the one with the most claims in its text. */
const PAGES = [
  ...Map.groupBy(
    ADDRESSES.map((address) => ({
      address,
      cites: readFileSync(`dist${address}index.html`, 'utf8').split('class="cites"').length - 1,
    })).filter(({ cites }) => cites > 0),
    ({ address }) => address.replace(/^\/(\w[\w-]*)\/.+/, '$1'),
  ).values(),
].flatMap((alike) => [...alike].sort((one, other) => other.cites - one.cites)[0] ?? []);

for (const { address, cites } of PAGES) {
  test(`${address} says of each claim what its sign shows`, async ({ page }) => {
    await page.goto(address);
    const claims = await page.locator('.cites').evaluateAll((all) =>
      all.map((one) => ({
        standing: one.closest<HTMLElement>('[data-standing]')?.dataset['standing'] ?? '',
        sign: getComputedStyle(one, '::after').content !== 'none',
        link: one.querySelector('.differ')?.getAttribute('aria-label') ?? null,
        heard: [...one.querySelectorAll('.cite')].at(-1)?.getAttribute('aria-label')?.split('; ').at(-1),
        words: one.parentElement?.parentElement?.querySelectorAll(':scope > .differ').length ?? 0,
      })),
    );
    expect(claims).toHaveLength(cites);
    const wrong = claims.filter(({ standing, sign, link, heard, words }) => {
      const spoken = HEARD[standing];
      return words > 0 || (sign ? heard !== spoken || link !== null : link === null || heard === spoken);
    });
    expect(wrong).toEqual([]);
  });
}
