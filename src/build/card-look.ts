import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typefaceOutlines } from './typeface-outlines.ts';
import type { CardColours, CardLook } from '../drawing/card.ts';

const TOKENS = 'src/styles/tokens.css';
const SIGN = 'public/icon.svg';

/** The look of the cards: the light colours of the site, its typefaces and its sign. Throws if one of them is not found. */
export async function cardLook(root: string): Promise<CardLook> {
  const [css, sign, title, line, label] = await Promise.all([
    readFile(join(root, TOKENS), 'utf8'),
    readFile(join(root, SIGN), 'utf8'),
    typefaceOutlines('t', filesOf('source-serif-4', 600)),
    typefaceOutlines('l', filesOf('source-sans-3', 400)),
    typefaceOutlines('b', filesOf('source-sans-3', 600)),
  ]);
  return { colours: coloursIn(css), sign: found(/<path d="([^"]+)"/.exec(sign), SIGN), title, line, label };
}

function filesOf(family: string, weight: number): string[] {
  return ['latin', 'latin-ext'].map(
    (letters) => `@fontsource/${family}/files/${family}-${letters}-${weight}-normal.woff2`,
  );
}

/** The colours as they are first given, which is in the light. */
function coloursIn(css: string): CardColours {
  const colour = (name: string): string =>
    found(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css), `${TOKENS}, --${name}`);
  return {
    paper: colour('paper'),
    stone: colour('stone'),
    ink: colour('ink'),
    'ink-soft': colour('ink-soft'),
    laurel: colour('laurel'),
    ochre: colour('ochre'),
  };
}

function found(match: RegExpExecArray | null, where: string): string {
  if (match?.[1] === undefined) throw new Error(`The cards need what they did not find: ${where}.`);
  return match[1];
}
