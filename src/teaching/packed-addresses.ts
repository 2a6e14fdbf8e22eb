/** Where lessons stand that are packed for learning platforms, or as plain files. */
import type { CartridgeVersion } from './cartridge/vocabulary.ts';

/** Attribute of the elements that say how large such a file is, with its address. It is known only once it is made. */
export const PACKED_SIZE = 'data-packed-size';

/** All lessons as a cartridge. */
export function cartridgeAddress(version: CartridgeVersion): string {
  return `/teach/aleppo-explained${version === '1.3' ? '' : `-${version}`}.imscc`;
}

/** One lesson as plain files. @param lesson its id */
export function archiveAddress(lesson: string, reader: 'teacher' | 'students'): string {
  return `/teach/${lesson}/${lesson}${reader === 'teacher' ? '' : '-students'}.zip`;
}
