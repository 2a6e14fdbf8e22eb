import { describe, expect, it } from 'vitest';
import { asksOrTells } from './asking-sentences.ts';

/** Asks of the place that a mark shows. */
function at(marked: string): boolean {
  return asksOrTells(marked.replace('⟦', ''))(marked.indexOf('⟦'));
}

describe('a sentence of a lesson', () => {
  it('may ask about what it names', () => {
    expect(at('Who held ⟦Aleppo on that day?')).toBe(true);
    expect(at('The reports differ. Which of them names ⟦Hama?')).toBe(true);
    expect(at('Ask the class: does any of them name ⟦Hama?')).toBe(true);
  });

  it('may tell somebody what to do with it', () => {
    expect(at('Mark ⟦Aleppo on the map.')).toBe(true);
    expect(at('Then mark ⟦Aleppo on the map.')).toBe(true);
    expect(at('Do not ask anybody to speak for ⟦Syria.')).toBe(true);
    expect(at('That is all. Write down what ⟦Aleppo means to you')).toBe(true);
  });

  it('may not say something of it', () => {
    expect(at('The army left ⟦Aleppo.')).toBe(false);
    expect(at('Who held it? The army left ⟦Aleppo.')).toBe(false);
    expect(at('Mark it on the map. The army left ⟦Aleppo.')).toBe(false);
    expect(at('The army left ⟦Aleppo. Did it return?')).toBe(false);
    expect(at('Readers know that ⟦Aleppo fell')).toBe(false);
  });
});
