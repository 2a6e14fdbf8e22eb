/** What the offer to keep the site says at each turn. */
import { readableDate } from '../evidence/dates.ts';
import { readableSize } from '../keeping/readable-size.ts';
import { localDay } from '../keeping/kept-page.ts';
import type { Cause, Progress } from './keep-fetch.ts';

const WHY: Readonly<Record<Cause, string>> = {
  stopped: 'Stopped.',
  'no-line': 'The connection broke off.',
  'no-room': 'This device gives the site no more room. Make some, or remove what is here.',
  'another-content': 'A file arrived that is not the one of this edition: it was altered or cut on its way.',
  refused: 'This browser refused to keep the site.',
};

/** @param isKept whether an older edition stays in use meanwhile */
export function wordsOnEnd(why: Cause, isKept: boolean): string {
  const stays = isKept ? ' The edition that was kept before stays as it was.' : ' The site works as before.';
  return `${WHY[why]} What has been fetched stays, and is not fetched again.${stays}`;
}

export function wordsOnProgress({ files, ofFiles, bytes, ofBytes }: Progress): string {
  return `${files.toLocaleString('en-GB')} of ${ofFiles.toLocaleString('en-GB')} files, ${readableSize(bytes)} of ${readableSize(ofBytes)}`;
}

/** @param day of the edition; @param fetched the moment at which it was complete */
export function wordsOnKept(day: string, fetched: string): string {
  const time = new Date(fetched).toTimeString().slice(0, 5);
  return (
    `The whole site is kept on this device: the edition of ${readableDate(day)}, ` +
    `fetched on ${readableDate(localDay(fetched))} at ${time}. It opens at its usual address.`
  );
}
