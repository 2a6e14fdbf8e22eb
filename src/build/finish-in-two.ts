/** Two threads finish the pages of a site: the other one begins while pages are still being made. */
import { partsWithHandout } from '../evidence/parts.ts';
import { newTurns } from '../evidence/turns.ts';
import { linkSheetAddress, linkSheets } from '../teaching/link-sheets.ts';
import { pageFinisher, type Finishing } from './finish-pages.ts';
import { readFrame, type PageFrame } from './page-frame.ts';
import type { Making } from './making.ts';

/** Pages that are handed over at a time: to wake the thread for each would hold up the making of pages. */
const AT_A_TIME = 8;

/** The frames of pages that are many and alike, each null if there are no such pages. */
export interface Frames {
  readonly handouts: PageFrame | null;
  readonly links: PageFrame | null;
}

/** What the other thread is given. */
export interface Handed extends Finishing {
  readonly frames: Frames;
}

export interface FinishInTwo {
  /** Is told the address of each page when it is begun: those before it are written. */
  readonly begun: (address: string) => void;
  /** Finishes all that the other thread has not, given the addresses of all files of pages. */
  readonly finish: (pages: readonly string[]) => void;
}

/** @param hand gives the other thread some pages, and null after the last */
export function finishInTwo(making: Making, hand: (handed: Handed | null) => void): FinishInTwo {
  const all: Handed[] = [];
  const share = (pages: readonly string[]): Handed => {
    // Frames are read before any page is finished and takes their place. Astro makes them before the explainers.
    const handed = { pages, turns: newTurns(), frames: all[0]?.frames ?? readFrames(making) };
    all.push(handed);
    hand(handed);
    return handed;
  };
  let waiting: string[] = [];
  return {
    begun: (address) => {
      if (waiting.length === AT_A_TIME) {
        share(waiting);
        waiting = [];
      }
      // No step before this one reads explainers: from here on their links are relative.
      if (making.evidence.pages.get(address)?.kind === 'explainer') waiting.push(`${address}index.html`);
    },
    finish: (pages) => {
      const early = new Set(all.flatMap((handed) => handed.pages));
      const { frames } = share(pages.filter((page) => !early.has(page)));
      hand(null);
      const finish = pageFinisher(frames.handouts, making);
      for (const handed of all) finish(handed);
    },
  };
}

/** Of each, Astro makes the first. */
function readFrames({ evidence, output }: Making): Frames {
  const [handout] = partsWithHandout(evidence);
  const [links] = linkSheets(evidence);
  return {
    handouts: handout === undefined ? null : readFrame(handout.handout, output),
    links: links === undefined ? null : readFrame(linkSheetAddress(links), output),
  };
}
