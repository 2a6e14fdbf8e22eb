import { expect, it } from 'vitest';
import { changesFeed } from './changes-feed.ts';
import { whyNoChanges, type ListedChange } from './change-list.ts';
import { NOTHING_PUBLISHED } from '../evidence/published.ts';

const change: ListedChange = {
  id: '2027-02-01-toll',
  url: '/about/changes/#change-2027-02-01-toll',
  date: '2027-02-01',
  kind: 'correction',
  what: 'Five & not <six>, "at least".\u0007',
  why: 'We misread ]]> it 🕊.',
  claims: [],
};
const feed = (...changes: ListedChange[]): string => changesFeed(changes, { title: 'Changes', author: 'Site' });

it('a feed holds each change, escaped', () => {
  const text = feed(change);
  expect(text).toContain('<title>Correction: Five &amp; not &lt;six&gt;, &quot;at least&quot;.</title>');
  expect(text).toContain('<summary>We misread ]]&gt; it 🕊.</summary>');
  expect(text).toContain('href="./#change-2027-02-01-toll"');
  expect(text.match(/<updated>2027-02-01T00:00:00Z<\/updated>/g)).toHaveLength(2);
});

it('its ids are names that stay the same, whatever else changes', () => {
  const ids = (text: string): string[] => [...text.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1] ?? '');
  const [own, first] = ids(feed(change));
  expect(own).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const later = { ...change, id: '2027-03-01-toll', date: '2027-03-01' };
  expect(ids(feed(later, { ...change, what: 'Otherwise.' })).filter((id) => id === own || id === first)).toEqual([
    own,
    first,
  ]);
  expect(new Set(ids(feed(later, change))).size).toBe(3);
});

it('an empty feed is a feed, too', () => {
  expect(feed()).toContain('<updated>');
  expect(feed()).not.toContain('<entry>');
});

it('the page says honestly why there is nothing to show', () => {
  expect(whyNoChanges(NOTHING_PUBLISHED)).toContain('has not been published yet');
  const at = { file: 'content/published.txt', line: 1, column: 1 };
  const releases = [{ version: '1.0.0', date: '2027-01-15', at }];
  expect(whyNoChanges({ ...NOTHING_PUBLISHED, releases })).toContain(
    'since version 1.0.0 was published on 15 January 2027',
  );
});
