import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** What browsers read that offer to put the site among a device's programs, at the root of the site. */
export const WEB_APP_MANIFEST = 'site.webmanifest';

/** Beginning of the addresses of its icons. */
export const APP_ICONS = '/assets/icon-';

/** By name. A maskable one fills its square, since devices cut it to a shape of theirs. */
export const ICONS = {
  '192': { size: 192, purpose: 'any' },
  '512': { size: 512, purpose: 'any' },
  'maskable-512': { size: 512, purpose: 'maskable' },
} as const;

const SIGN = 'public/icon.svg';

/** The sign of the site in pixels. The same sign gives the same bytes. */
export async function iconPng(name: keyof typeof ICONS): Promise<Buffer> {
  const { size, purpose } = ICONS[name];
  const svg = await readFile(join(process.cwd(), SIGN), 'utf8');
  const { corners, ground } = groundOf(svg);
  const drawn = purpose === 'maskable' ? svg.replace(corners, '') : svg;
  // Four fifths across are sure to be seen; the sign on its ground is smaller than that already.
  return sharp(Buffer.from(drawn), { density: (72 * size) / 32 })
    .resize(size, size)
    .flatten(purpose === 'maskable' ? { background: ground } : false)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The colour behind the sign. */
export async function signGround(): Promise<string> {
  return groundOf(await readFile(join(process.cwd(), SIGN), 'utf8')).ground;
}

function groundOf(svg: string): { readonly corners: string; readonly ground: string } {
  const [, corners, ground] = /<rect[^>]*( rx="\d+")[^>]* fill="(#[0-9a-f]{6})"/.exec(svg) ?? [];
  if (corners === undefined || ground === undefined) throw new Error(`${SIGN} has no ground with round corners.`);
  return { corners, ground };
}
