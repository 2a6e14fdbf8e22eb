import { expect, it } from 'vitest';
import { runsOf } from './scripts-of-text.ts';

const plain = (text: string): { text: string; marked: boolean } => ({ text, marked: false });
const marked = (text: string): { text: string; marked: boolean } => ({ text, marked: true });

it('a text is parted where Arabic begins and ends', () => {
  expect(runsOf([plain('Aleppo (حلب الشهباء), a city')])).toEqual([
    { isArabic: false, pieces: [plain('Aleppo (')] },
    { isArabic: true, pieces: [plain('حلب الشهباء')] },
    { isArabic: false, pieces: [plain('), a city')] },
  ]);
});

it('Arabic words stay together when one of them is marked', () => {
  expect(runsOf([plain('In '), marked('هيئة'), plain(' تحرير الشام'), plain(' and')])).toEqual([
    { isArabic: false, pieces: [plain('In ')] },
    { isArabic: true, pieces: [marked('هيئة'), plain(' تحرير الشام')] },
    { isArabic: false, pieces: [plain(' and')] },
  ]);
});

it('a text without Arabic is one run, and no text is none', () => {
  expect(runsOf([plain('Left '), marked('Hama')])).toEqual([
    { isArabic: false, pieces: [plain('Left '), marked('Hama')] },
  ]);
  expect(runsOf([])).toEqual([]);
});
