import { expect, it } from 'vitest';
import { strayMarkIn } from './quoted-words.ts';

it('a quotation mark that opens or closes no quotation is found', () => {
  for (const [text, mark] of [
    ['He spoke of "armed groups".', '"armed'],
    ['He spoke of „armed groups“.', '„armed'],
    ['He spoke of «armed groups».', '«armed'],
    ['He spoke of ‘armed groups’.', '‘armed'],
    ['He spoke of “armed groups.', '“armed'],
    ['He spoke of armed groups”.', '”'],
    ['He spoke of “armed “and other” groups”.', '“armed'],
  ] as const)
    expect(strayMarkIn(text), text).toBe(mark);
});

it('whole quotations, words quoted in them, and marks of names and plurals are none', () => {
  for (const text of [
    'He spoke of “armed groups” and of “terrorists”.',
    'He said “they call us ‘terrorists’ again”.',
    'The Observatory’s count of the rebels’ dead near Qal‘at al-Madiq.',
  ])
    expect(strayMarkIn(text), text).toBeNull();
});
