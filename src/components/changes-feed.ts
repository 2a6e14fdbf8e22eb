import { createHash } from 'node:crypto';
import { CHANGE_KIND } from './wording.ts';
import type { ListedChange } from './change-list.ts';

/** The day of the feed itself, for as long as it is empty: Atom wants a date. */
const BEGAN = '2026-11-22';

/** Chosen once at random, so that no other site makes the same ids. */
const NAMESPACE = '5d9c0b3e-3b0f-4c65-9a5e-7a1f6d2c8e41';

/**
 * Changes as an Atom feed (RFC 4287). Its links are relative, since the site does not know where it is served; its ids
 * are names and not addresses, so that they stay the same wherever that is.
 *
 * @param title of the feed; the name of the site is its author
 */
export function changesFeed(
  changes: readonly ListedChange[],
  { title, author }: { title: string; author: string },
): string {
  const entries = changes.flatMap(({ id, date, kind, what, why }) => [
    '  <entry>',
    `    <id>${nameOf(id)}</id>`,
    `    <title>${escaped(`${CHANGE_KIND[kind].label}: ${what}`)}</title>`,
    `    <updated>${date}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="./#change-${escaped(id)}"/>`,
    `    <summary>${escaped(why)}</summary>`,
    '  </entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${nameOf('feed')}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${changes[0]?.date ?? BEGAN}T00:00:00Z</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    '  <link rel="self" type="application/atom+xml" href="feed.xml"/>',
    '  <link rel="alternate" type="text/html" href="./"/>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** A UUID made from a name (version 5, RFC 9562): the same for the same name, for ever. */
function nameOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = hash.toString('hex').slice(0, 32);
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. Characters that XML cannot hold at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
