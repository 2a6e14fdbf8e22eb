import { expect, it } from 'vitest';
import { MOST_RECORDS, postingsOf } from './postings.ts';
import { recordOf } from './records/record.ts';

const vocabulary = { spellings: new Map(), synonyms: new Map() };

function record(title: string, text = ''): ReturnType<typeof recordOf> {
  return recordOf({ url: '/x/', kind: 'section', title, parts: [{ text, url: null, standing: null }] });
}

it('keeps the best of a word that stands everywhere, and says that there are more', () => {
  const many = Array.from({ length: MOST_RECORDS + 500 }, (_none, place) =>
    record('Other', place < 10 ? 'road' : 'road and river'),
  );
  const { byTerm, cut } = postingsOf([record('Road'), ...many], vocabulary);
  const kept = byTerm.get('road') ?? [];
  expect(kept).toHaveLength(MOST_RECORDS);
  expect(kept[0]?.record).toBe(0);
  expect(kept.map((posting) => posting.record)).toEqual(
    [...kept.map((posting) => posting.record)].sort((a, b) => a - b),
  );
  expect([...cut]).toContain('road');
});

it('a word in a title weighs more than one in the text, and a rare word more than a common one', () => {
  const { byTerm } = postingsOf(
    [record('Siege', 'A road.'), record('Road', 'The siege was long.'), record('Other', 'A road.')],
    vocabulary,
  );
  const [inTitle, inText] = byTerm.get('sieg') ?? [];
  expect(inTitle?.impact).toBeGreaterThan(inText?.impact ?? 0);
  expect(byTerm.get('long')?.[0]?.impact).toBeGreaterThan(byTerm.get('road')?.[0]?.impact ?? 0);
});
