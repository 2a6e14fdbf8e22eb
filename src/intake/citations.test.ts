import { expect, it } from 'vitest';
import { readExceptions } from './citations.ts';

const at = { file: 'a.mdx', line: 1, column: 1 };

function exceptedBy(written: string): readonly string[] {
  return readExceptions(written, at).exceptions.flatMap(({ what }) => what);
}

it('a comma parts exceptions, but not the digits of a number', () => {
  expect(exceptedBy('five, Hama: counted by us')).toEqual(['five', 'hama']);
  expect(exceptedBy('2,500, 1,234,567,five: counted by us')).toEqual(['2,500', '1,234,567', 'five']);
  expect(exceptedBy('2,30: counted by us')).toEqual(['2', '30']);
});
