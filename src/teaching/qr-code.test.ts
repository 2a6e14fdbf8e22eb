import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Draws the path as pixels: `M3 0h2v1h-2z` is a run of two dark modules. */
function pixelsOf({ size, path }: ReturnType<typeof qrCode>, scale: number): Uint8ClampedArray {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = (row * side + Number(x) * scale) * 4;
      for (let place = start; place < start + Number(run) * scale * 4; place += 4) pixels.fill(0, place, place + 3);
    }
  }
  return pixels;
}

it.each([
  'https://example.org/s/k7f2m/',
  `https://example.org/aleppo/disagreements/${'long-'.repeat(20)}/#c-a-claim-of-several-words`,
])('says %s', (address) => {
  const code = qrCode(address);
  const side = code.size * 3;
  expect(jsQR(pixelsOf(code, 3), side, side)?.data).toBe(address);
});
