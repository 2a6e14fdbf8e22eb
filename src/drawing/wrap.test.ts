import { describe, expect, it } from 'vitest';
import { wrap, wrapWithin } from './wrap.ts';

/** Every letter is one wide. */
const widthOf = (text: string): number => text.length;

describe('a text in lines', () => {
  it('stays on one if it has room', () =>
    expect(wrap('The fall of Aleppo', 20, widthOf)).toEqual(['The fall of Aleppo']));

  it('is broken between words into lines of about the same length', () =>
    expect(wrap('How many people did the war in Syria kill?', 35, widthOf)).toEqual([
      'How many people did',
      'the war in Syria kill?',
    ]));

  it('has a word broken that is longer than a line', () =>
    expect(wrap('at news/world-15896636', 8, widthOf)).toEqual(['at', 'news/wor', 'ld-15896', '636']));

  it('has no lines if it has no words', () => expect(wrap('', 10, widthOf)).toEqual([]));
});

describe('a text in so many lines', () => {
  it('is whole if it has room', () => expect(wrapWithin('one two three', 2, 8, widthOf)).toEqual(['one two', 'three']));

  it('is shortened at a word, without the comma before it', () =>
    expect(wrapWithin('one two, three four', 1, 12, widthOf)).toEqual(['one two…']));

  it('has no second … behind one of its own', () =>
    expect(wrapWithin('And then… they all went home', 1, 12, widthOf)).toEqual(['And then…']));

  it('loses a bracket that it would not close', () =>
    expect(wrapWithin('BBC News (two versions of the article)', 1, 24, widthOf)).toEqual(['BBC News…']));

  it('is nothing where there is no line', () => expect(wrapWithin('one', 0, 8, widthOf)).toEqual([]));
});
