import { expect, it } from 'vitest';
import { foldedWords, stemOf, wordsOf } from './words.ts';

it.each([
  ['case, accents and apostrophes', 'HAY’AT Tahrīr Erdoğan ‘Afrin', ['hayat', 'tahrir', 'erdogan', 'afrin']],
  ['possessive endings', "Syria’s Aleppo's", ['syria', 'aleppo']],
  ['hyphens and slashes', 'de-escalation zone/area', ['de', 'escalation', 'zone', 'area']],
  ['Latin articles', 'al-Sharaa, Al Sharaa, ash-Sham, an-Numan, el-Bab', ['sharaa', 'sharaa', 'sham', 'numan', 'bab']],
  ['no article where nothing follows', 'al', ['al']],
  ['Arabic articles and forms of alef', 'الأسد أحمد إدلب آفاق', ['اسد', 'احمد', 'ادلب', 'افاق']],
  ['Arabic vowel marks and tatweel', 'حَلَبُ حـلـب', ['حلب', 'حلب']],
  ['alef maqsura and ta marbuta', 'مصطفى حماة', ['مصطفي', 'حماه']],
  ['parted thousands', '306,887 and ٣٠٦٬٨٨٧ are 306887', ['306887', 'and', '306887', 'are', '306887']],
  ['decimals and years', '4.07 in 2,024', ['4.07', 'in', '2024']],
])('folds %s', (_what, text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

it('knows where each word stands, and which is in capitals', () => {
  expect(wordsOf('The al-Bab WHO')).toEqual([
    { word: 'the', start: 0, end: 3, isCapitals: false },
    { word: 'bab', start: 7, end: 10, isCapitals: false },
    { word: 'who', start: 11, end: 14, isCapitals: true },
  ]);
});

it('indexes forms of an English word as one, spelled here or there', () => {
  expect(stemOf('evacuated')).toBe(stemOf('evacuation'));
  expect(stemOf('organisation')).toBe(stemOf('organizations'));
  expect(stemOf('حلب')).toBe('حلب');
});

it('leaves out a word that nobody writes, quickly', () => {
  expect(foldedWords(`${'a'.repeat(10_000)} hama`)).toEqual(['hama']);
});
