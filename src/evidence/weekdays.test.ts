import { describe, expect, it } from 'vitest';
import { wrongWeekdaysIn } from './weekdays.ts';

const wrong = (text: string, years: readonly number[] = []): string[] =>
  wrongWeekdaysIn(text, years).map(({ words, right }) => `${words}: ${right}`);

describe('a day of the week beside a date', () => {
  it.each([
    'The offensive began on Wednesday 27 November 2024.',
    'By Saturday evening, 30 November 2024, and Sunday (1 December 2024) it was over.',
    'On 18 December 2016, a Sunday, and on 30 November 2024 (Saturday).',
    'On Saturday and Sunday, 30 November and 1 December 2024.',
    'On Friday, 29 November, in a text of 2024.',
    'It says “Monday 27 November 2024”.',
    'On Friday, people fled. On 27 November 2024 nobody did.',
    'On 29 November 2024, Saturday’s papers were printed.',
  ])('is that of the calendar in “%s”', (text) => expect(wrong(text)).toEqual([]));

  it.each([
    ['on Saturday 27 November 2024', 'Saturday 27 November 2024: Wednesday'],
    ['on Saturday, November 27, 2024', 'Saturday, November 27, 2024: Wednesday'],
    ['By Sunday evening, 30 November 2024', 'Sunday evening, 30 November 2024: Saturday'],
    ['on Friday (30 November 2024)', 'Friday (30 November 2024: Saturday'],
    ['on Wednesday morning, which was 28 November 2024', 'Wednesday morning, which was 28 November 2024: Thursday'],
    ['18 December 2016, a Monday', '18 December 2016, a Monday: Sunday'],
    ['30 November 2024 (Friday)', '30 November 2024 (Friday: Saturday'],
  ])('is told to be another in “%s”', (text, told) => expect(wrong(text)).toEqual([told]));

  it('is held to the years that a date without one may be of', () => {
    expect(wrong('on Friday 28 November')).toEqual([]);
    expect(wrong('on Friday 28 November', [2024])).toEqual(['Friday 28 November: Thursday']);
    expect(wrong('on Friday 28 November', [2024, 2025])).toEqual([]);
    expect(wrong('on Friday 28 November, in 2024', [2025])).toEqual(['Friday 28 November: Thursday']);
  });
});
