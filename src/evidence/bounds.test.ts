import { expect, it } from 'vitest';
import { boundBefore } from './bounds.ts';

it('reads how a number was published from the word before it', () => {
  const of = (text: string) => boundBefore(text, (value) => value === 800);
  expect(of('By 6 December 2024 the Observatory had counted more than 800 people killed.')).toBe('more-than');
  expect(of('By 6 December 2024 at least 800 people had been killed, it said, and 20 more hurt.')).toBe('at-least');
  expect(of('Nearly 800 were killed.')).toBe('nearly');
  expect(of('No more than 800 were killed.')).toBe('at-most');
  expect(of('It counted 800 people, at least 20 of them children.')).toBeNull();
});
