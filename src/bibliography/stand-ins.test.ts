import { expect, it } from 'vitest';
import { exportItems } from './exports.ts';
import { IN_BIBTEX, IN_RIS, IN_STYLES, withStandIns } from './stand-ins.ts';
import type { CslItem } from './csl.ts';
import { engineOfStyle, type StyledItem } from './style-engine.ts';

const items: readonly StyledItem[] = [
  'Children',
  'Homes and 3 schools',
  'Turkey’s, Russia’s and Iran’s talks',
  'Who counts the dead?',
  'From 2016 to 2024, in towns',
  'The city fell: 27–30 November',
  'Al-Assad’s “last” word',
  'The U.S. and Türkiye',
  'A & B, Ltd.',
  'The SOHR counted 5826 who left T-4 (near eVille) on 13 April',
  'HTS, SNA and the 25th Division, in order',
  '2,500 left At-Tall',
].map((title) => ({
  type: 'webpage',
  title,
  language: 'zxx',
  'container-title': title.length % 2 === 0 ? 'The human toll' : 'What’s new?',
  issued: { 'date-parts': [[2026, 11, 22]] },
  URL: 'https://address.invalid/toll/#children',
}));

it.each(['modern-language-association', 'apa', 'chicago-note-bibliography'])(
  'an entry with stand-ins is what the engine of %s writes, to the letter',
  (style) => {
    const { entry } = engineOfStyle(style);
    let asked = 0;
    const quick = withStandIns(IN_STYLES, (item) => {
      asked += 1;
      return entry(item);
    });
    expect(items.map(quick)).toEqual(items.map(entry));
    expect(asked).toBeLessThan(items.length);
  },
);

it.each(['bibtex', 'ris'] as const)(
  'an entry with stand-ins is what the library writes in %s, to the letter',
  (format) => {
    const cited = items.map(({ title = '', URL = '' }): CslItem => ({
      id: 'aleppo-explained-toll-and-a-long-name-behind-it',
      type: 'webpage',
      title: `${title} (The human toll)`,
      publisher: 'Aleppo Explained',
      issued: { 'date-parts': [[2026, 11, 22]] },
      URL,
      language: 'en',
    }));
    let asked = 0;
    const quick = withStandIns(format === 'ris' ? IN_RIS : IN_BIBTEX, (item) => {
      asked += 1;
      return exportItems([item], format);
    });
    expect(cited.map(quick)).toEqual(cited.map((item) => exportItems([item], format)));
    expect(asked).toBeLessThan(items.length);
  },
);

it('the engine is asked once for entries that differ in plain words only', () => {
  let asked = 0;
  const quick = withStandIns(IN_STYLES, ({ title, URL }) => `${(asked += 1)} ${title} ${URL}`);
  const item = { type: 'webpage', language: 'en', title: 'Children', URL: 'https://address.invalid/toll/#a' } as const;
  expect(quick(item)).toBe('1 Children https://address.invalid/toll/#a');
  expect(quick({ ...item, title: 'Homes and 3 schools' })).toBe(
    '1 Homes and 3 schools https://address.invalid/toll/#a',
  );
});
