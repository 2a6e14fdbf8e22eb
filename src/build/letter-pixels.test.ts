import { expect, it } from 'vitest';
import { layLetter, letterPixels, type LetterPixels } from './letter-pixels.ts';
import { blendsWith } from './palette.ts';
import { bytesOfRow } from './palette-png.ts';

/** Two units wide and one high, on its line; and how it is laid onto a picture of eight pixels by four. */
const BAR = 'M0,0L2,0L2,1L0,1Z';
const SIZE = { width: 8, height: 4 };
const blends = blendsWith('#000000', ['#ffffff', '#808080', '#000000']);

async function laidAt(x: number, y: number, outline = BAR): Promise<string[]> {
  const stride = bytesOfRow(SIZE.width);
  const rows = new Uint8Array(SIZE.height * stride);
  for (const letter of (await letterPixels(new Map([['a', { outline, scale: 1 }]]))).values())
    layLetter(letter, { rows, stride }, [x, y], blends);
  return Array.from({ length: SIZE.height }, (_row, index) =>
    Buffer.from(rows.subarray(index * stride + 1, (index + 1) * stride)).toString('hex'),
  );
}

it('a letter stands above its line, from any pixel on', async () => {
  expect(await laidAt(2, 3)).toEqual(['00000000', '00000000', '00220000', '00000000']);
  expect(await laidAt(3, 2)).toEqual(['00000000', '00022000', '00000000', '00000000']);
});

it('where a letter covers half of a pixel, its colour is between', async () => {
  expect(await laidAt(2, 3, 'M0.5,0L2,0L2,1L0.5,1Z')).toEqual(['00000000', '00000000', '00120000', '00000000']);
});

it('a letter may reach below its line and before its beginning', async () => {
  expect(await laidAt(2, 2, 'M-1,-1L1,-1L1,0L-1,0Z')).toEqual(['00000000', '00000000', '02200000', '00000000']);
});

it('letters that are drawn together come out as each of them alone', async () => {
  const letters = [BAR, 'M0.5,-3L4,-3L4,1.5Z', 'M-1,0L0,2L1,0Z'].map(
    (outline) => [outline, { outline, scale: 1 }] as const,
  );
  const rowsOf = ({ width, height, stride, covered }: LetterPixels): Uint8Array[] =>
    Array.from({ length: height }, (_row, row) => covered.slice(row * stride, row * stride + width));
  const together = await letterPixels(new Map(letters));
  for (const [name, letter] of letters) {
    const alone = await letterPixels(new Map([[name, letter]]));
    expect([...alone.values()].map(rowsOf)).toEqual([together.get(name)].map((found) => found && rowsOf(found)));
  }
});
