import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontverter from 'fontverter';
import * as harfbuzz from 'harfbuzzjs';
import { onceByKey } from '../evidence/once-by-key.ts';
import type { Glyph, Lettering, Word } from '../drawing/letters.ts';

interface Part {
  readonly name: string;
  readonly font: harfbuzz.Font;
  readonly outlineOf: (glyph: number) => string;
}

/**
 * A typeface as outlines, from its files: a letter comes from the first that holds it. All must have the same units.
 *
 * @param name begins the ids of its letters; @param files addresses of font files in packages
 */
export async function typefaceOutlines(name: string, files: readonly string[]): Promise<Lettering> {
  const faces = await Promise.all(files.map(faceOf));
  const parts = faces.map((face, index) => partOf(`${name}${index}-`, new harfbuzz.Font(face)));
  return {
    unitsPerEm: faces[0]?.upem ?? 1000,
    holds: (character) => parts.some(({ font }) => holds(font, character)),
    word: onceByKey(
      (text) => text,
      (text) => setWord(text, parts),
    ),
  };
}

function partOf(name: string, font: harfbuzz.Font): Part {
  return { name, font, outlineOf: onceByKey(String, (glyph: number) => font.glyphToPath(glyph)) };
}

async function faceOf(file: string): Promise<harfbuzz.Face> {
  const packed = await readFile(createRequire(import.meta.url).resolve(file));
  const data = await fontverter.convert(packed, 'sfnt');
  return new harfbuzz.Face(new harfbuzz.Blob(Uint8Array.from(data).buffer));
}

function holds(font: harfbuzz.Font, character: string): boolean {
  const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0);
  return glyph !== undefined && glyph !== 0;
}

function setWord(text: string, parts: readonly Part[]): Word {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { part, letters } of runsOf(text, parts)) {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(letters);
    buffer.guessSegmentProperties();
    harfbuzz.shape(part.font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      const position = positions[index];
      glyphs.push({
        id: `${part.name}${glyph}`,
        outline: part.outlineOf(glyph),
        x: width + (position?.xOffset ?? 0),
        y: position?.yOffset ?? 0,
      });
      width += position?.xAdvance ?? 0;
    }
  }
  return { glyphs, width };
}

/** A text in stretches whose letters come from the same file. */
function runsOf(text: string, parts: readonly Part[]): { part: Part; letters: string }[] {
  const runs: { part: Part; letters: string }[] = [];
  for (const character of text) {
    const part = parts.find(({ font }) => holds(font, character)) ?? parts[0];
    if (part === undefined) continue;
    const last = runs.at(-1);
    if (last?.part === part) last.letters += character;
    else runs.push({ part, letters: character });
  }
  return runs;
}
