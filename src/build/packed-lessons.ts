/** Packs the lessons for learning platforms and as plain files, from their built pages, and says on the pages that offer them how large they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesInReadingOrder } from '../evidence/reading-order.ts';
import { readableSize } from '../keeping/readable-size.ts';
import { cartridgeOf } from '../teaching/cartridge/cartridge.ts';
import { brokenRules } from '../teaching/cartridge/rules.ts';
import { CARTRIDGE_VERSIONS } from '../teaching/cartridge/vocabulary.ts';
import { archiveOfLesson, packLesson, type PackedLesson } from '../teaching/packed-lesson.ts';
import { archiveAddress, cartridgeAddress, PACKED_SIZE } from '../teaching/packed-addresses.ts';
import { archiveOf } from './archive.ts';
import { buildStep } from './build-step.ts';
import { fillElements } from './fill-elements.ts';
import type { AstroIntegration } from 'astro';

/** It must come before links are made relative. */
export function packedLessons(): AstroIntegration {
  return buildStep('packed-lessons', async ({ evidence, output, day, site, read }) => {
    const published = { day, site };
    const lessons: PackedLesson[] = [];
    for (const page of pagesInReadingOrder(evidence).filter(({ kind }) => kind === 'lesson')) {
      const [lesson, sheet, answers] = await Promise.all(
        ['', 'sheet/', 'answers/'].map((part) => read(`${page.address}${part}`)),
      );
      if (lesson === undefined || sheet === undefined || answers === undefined) continue;
      lessons.push(packLesson(page, { lesson, sheet, answers }, evidence, published));
    }
    if (lessons.length === 0) return 'No lessons.';
    const archives = packAll(lessons, published);
    for (const [address, bytes] of archives) await writeFile(join(output, address), bytes);
    for (const address of ['/teach/', ...lessons.map(({ id }) => `/teach/${id}/`)])
      await fillSizes(join(output, address, 'index.html'), archives);
    return `${lessons.length} lessons in ${archives.size} files.`;
  });
}

/**
 * Every archive by its address.
 *
 * @throws if a cartridge breaks a rule: a platform would refuse it, or lose a part of it in silence
 */
function packAll(lessons: readonly PackedLesson[], published: { readonly day: string }): Map<string, Uint8Array> {
  const archives = new Map<string, Uint8Array>();
  for (const version of CARTRIDGE_VERSIONS) {
    const files = cartridgeOf(lessons, version, published);
    const broken = brokenRules(files, version);
    if (broken.length > 0) throw new Error(`The cartridge ${version} breaks rules:\n${broken.join('\n')}`);
    archives.set(cartridgeAddress(version), archiveOf(files));
  }
  for (const lesson of lessons) {
    for (const reader of ['teacher', 'students'] as const)
      archives.set(archiveAddress(lesson.id, reader), archiveOf(archiveOfLesson(lesson, reader)));
  }
  return archives;
}

async function fillSizes(path: string, archives: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const html = await readFile(path, 'utf8');
  const filled = fillElements(html, PACKED_SIZE, (address) => {
    const bytes = archives.get(address);
    return bytes === undefined ? null : `(${readableSize(bytes.length)})`;
  });
  await writeFile(path, filled);
}
