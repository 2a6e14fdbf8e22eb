import { expect, it } from 'vitest';
import { indexSpellings } from './spellings.ts';
import { partsOfNames } from './parts-of-names.ts';
import type { GlossaryEntry } from '../evidence/model.ts';

const entry = (id: string, name: string, arabic: string, ...variants: string[]): GlossaryEntry =>
  ({ id, name, arabic, variants, derived: [] }) as unknown as GlossaryEntry;

const ENTRIES = [
  entry('assad', 'Bashar al-Assad', 'بشار الأسد'),
  entry('government', 'Assad government', 'حكومة الأسد', 'government of Bashar al-Assad'),
  entry('putin', 'Vladimir Putin', 'فلاديمير بوتين'),
  entry('maarat', 'Maarat al-Numan', 'معرة النعمان'),
  entry('hts', 'Hayat Tahrir al-Sham', 'هيئة تحرير الشام', 'HTS'),
  entry('ahrar', 'Ahrar al-Sham', 'أحرار الشام'),
  entry('aleppo', 'Aleppo', 'حلب', 'Halab'),
  entry('old-city', 'Ancient City of Aleppo', 'مدينة حلب القديمة'),
  entry('turkey', 'Turkey', 'تركيا', 'Türkiye'),
  entry('ministry', 'Foreign Ministry of Türkiye', 'وزارة الخارجية التركية'),
  entry('centre', 'Idlib Centre', 'مركز إدلب'),
];
const parts = partsOfNames(ENTRIES, indexSpellings(ENTRIES), new Map());

it.each([
  ['بشار', 'assad'],
  ['بوتين', 'putin'],
  ['معره', 'maarat'],
  ['نعمان', 'maarat'],
  ['تحرير', 'hts'],
])('%s, which sounds like a part of one Latin name alone, means %s', (word, id) => {
  expect(parts.get(word)).toBe(id);
});

it('what is a word of two names, in Arabic or in Latin letters, a whole name, or translated means none', () => {
  for (const word of ['شام', 'تركيه', 'حلب', 'مدينه', 'قديمه', 'مركز']) expect(parts.has(word), word).toBe(false);
});
