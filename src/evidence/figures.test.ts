import { describe, expect, it } from 'vitest';
import { figuresIn, holds } from './figures.ts';

/** The figures of a text, written short: 5, 50%, 2024-11-30. */
function short(text: string): string[] {
  return figuresIn(text).map((figure) =>
    figure.kind === 'number'
      ? `${figure.value}${figure.percent ? '%' : ''}`
      : [figure.year ?? '?', figure.month ?? '?', figure.day ?? '?'].join('-'),
  );
}

describe('the figures of a text', () => {
  const cases: [text: string, figures: string[]][] = [
    ['at least 327 people, 44 of them civilians', ['327', '44']],
    ['over 300,000 killed and nearly six million displaced', ['300000', '6000000']],
    ['1.2 million in the west', ['1200000']],
    ['twenty-seven civilians and two thousand soldiers', ['27', '2000']],
    ['one million, a million and half a million', ['1000000', '1000000', '500000']],
    ['a hundred people and two hundred thousand', ['100', '200000']],
    ['two hundred and fifty, a hundred and twenty-one', ['250', '121']],
    ['between one hundred and two hundred, between two and three million', ['100', '200', '2', '3000000']],
    ['5 trillion, 2 hundredths', ['5000000000000', '2']],
    [
      'nearly a third were, shrank by more than a third in 2020, about a quarter',
      [`${1 / 3}`, `${1 / 3}`, '2020-?-?', '0.25'],
    ],
    ['two thirds, three-quarters, a third of them, a third city', [`${2 / 3}`, '0.75', `${1 / 3}`]],
    ['٣٢٧ or ３２８ people, ½ of them', ['NaN', 'NaN', 'NaN']],
    ['hundreds of men, tens of thousands, hundreds of thousands', ['100', '10000', '100000']],
    ['several hundred men, a few hundred thousand, many dozen', ['100', '100000', '12']],
    ['350k people, 1.5m homes, $5bn; 12 men, a Su-24M', ['350000', '1500000', '5000000000', '12', '24']],
    ['in October, of May 2016; they may march', ['?-10-?', '2016-5-?']],
    ['1,234.5 tonnes', ['1234.5']],
    ['the 30th of November 2024, November 27th', ['2024-11-30', '?-11-27']],
    ['40 per cent, 12.5% and fifty per cent', ['40%', '12.5%', '50%']],
    ['Saturday 30 November 2024', ['2024-11-30']],
    ['November 30, and November 27, 2024', ['?-11-30', '2024-11-27']],
    ['on 29 and 30 October 2016, on 1–2 December', ['2016-10-29', '2016-10-30', '?-12-1', '?-12-2']],
    ['from 3, 5 or 7 May to 1 June; 300 and 20 men', ['?-5-3', '?-5-5', '?-5-7', '?-6-1', '300', '20']],
    ['in the night of 29/30 November 2024, on 1-2 May', ['2024-11-29', '2024-11-30', '?-5-1', '?-5-2']],
    ['on the 29th and 30th of November 2024', ['2024-11-29', '2024-11-30']],
    ['November 29th to 30th, November 29–30, 2024', ['?-11-29', '?-11-30', '?-11-29', '2024-11-30']],
    ['on November 29 and 30, 2024, and on May 3, 4 or 5.', ['?-11-29', '2024-11-30', '?-5-3', '?-5-4', '?-5-5']],
    ['on November 29 and 30 people died, 3/4 of them on 2/3 of 4 days', ['?-11-29', '30', '3', '4', '2', '3', '4']],
    ['in November 2024, and again in 2016', ['2024-11-?', '2016-?-?']],
    ['the second-largest city, about half of it', ['2', '0.5']],
    ['a 13-year-long war', ['13']],
    ['one report says that it may have been the first', []],
    ['44 + 100 + 183 = 327', ['44', '100', '183', '327']],
  ];
  it.each(cases)('of “%s”', (text, figures) => expect(short(text)).toEqual(figures));
});

describe('a figure of a claim', () => {
  const held = (passage: string, claim: string, year: number | null = null): boolean => {
    const [own] = figuresIn(passage);
    const [claimed] = figuresIn(claim);
    return own !== undefined && claimed !== undefined && holds(own, claimed, year);
  };

  it('is held in digits or in words', () => expect(held('nearly six million', '6,000,000')).toBe(true));
  it('is not held if a digit differs', () => expect(held('327 deaths', '328 people')).toBe(false));
  it('is not held in digits that are not read', () => expect(held('٣٢٧ deaths', '٣٢٧ deaths')).toBe(false));
  it.each(['resolution 2254', 'M2254', 'Su-2254', 'the 2254th Regiment', 'resolutions 2118, 2253 and 2254'])(
    'is not held by a number of a name, as in “%s”',
    (name) => {
      const own = figuresIn(name).at(-1);
      const [count] = figuresIn('2254 people');
      expect(own !== undefined && count !== undefined && holds(own, own, null)).toBe(true);
      expect(own !== undefined && count !== undefined && holds(own, count, null)).toBe(false);
    },
  );
  it('may be of a name where the passage writes it otherwise', () => {
    expect(held('unit 46', 'the 46th Regiment')).toBe(true);
  });
  it.each([
    ['hundreds of people', '100 people'],
    ['100 people', 'hundreds of people'],
    ['a dozen soldiers', 'dozens of soldiers'],
    ['several thousand', '1,000'],
    ['in 1980', 'in the 1980s'],
    ['in the 1980s', 'in 1980'],
    ['5 million dollars', '5bn dollars'],
  ])('is not held by one that tells more or less: “%s” is not “%s”', (passage, claim) =>
    expect(held(passage, claim)).toBe(false),
  );
  it('is held where neither tells how many', () => expect(held('several hundred', 'hundreds')).toBe(true));
  it('is not held as a percentage', () => expect(held('40 people', '40 per cent')).toBe(false));
  it('is held in another order', () => expect(held('November 30, 2024', '30 November 2024')).toBe(true));
  it('is not held if moved by a day', () => expect(held('November 30', '29 November')).toBe(false));
  it('may give the year of the document', () => expect(held('November 30', '30 November 2024', 2024)).toBe(true));
  it('may not give another year', () => expect(held('November 30', '30 November 2023', 2024)).toBe(false));
  it('may not give a day that the passage does not', () =>
    expect(held('November 2024', '3 November 2024')).toBe(false));
});
