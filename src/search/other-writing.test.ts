import { expect, it } from 'vitest';
import { newestDateIn, writeOutDates } from './date-words.ts';

it.each([
  ['Arabic months of the Levant', '29 تشرين الثاني 2024', '29 november 2024'],
  ['Arabic months of the Gulf and Egypt', 'ديسمبر ٢٠٢٤', 'december 2024'],
  ['months without hamza or article', '3 ايلول', '3 september'],
  ['Arabic dates in digits', '٨/١٢/٢٠٢٤', '8 december 2024'],
  ['Arabic words that ask', 'متى سقطت حلب', 'when سقطت حلب'],
  ['more than one of them', 'كم عدد القتلى', 'how many القتلى'],
  ['no such word within a sentence', 'الخروج من حلب', 'الخروج من حلب'],
  ['no month within a word', 'الشباطي', 'الشباطي'],
  ['digits for letters', '7alab 7ama rad3 al 3odwan 3afrin', 'halab hama rad al odwan afrin'],
  ['no dates, measures and roads', '7dec 29th 5km M5 7am 82mm', '7dec 29 5km M5 7am 82mm'],
])('reads %s', (_what, typed, read) => {
  expect(writeOutDates(typed)).toBe(read);
});

it('the newest date of a text is told', () => {
  expect(newestDateIn('From 2011 to 3 December 2024, and in March 2021.')).toBe('2024-12-03');
  expect(newestDateIn('On 29 November fighters came.')).toBeNull();
});
