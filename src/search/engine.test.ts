import { beforeAll, expect, it } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { takeIn } from '../intake/take-in.ts';
import { synonymsOf } from './asked-words.ts';
import { engineOver } from './engine.ts';
import { layoutOf, makeIndex, type Shards } from './make-index.ts';
import { engineInMemory } from './quality.ts';
import type { Engine, Hit } from './model.ts';

const TEXT = `
## The march [#march]

<Claim id="march-aleppo" on="first-report#p1">Fighters entered Aleppo on 29 November 2024.</Claim> <Claim id="march-hama" on="first-report#p1">In Hama 306,887 people were evacuated, Observer counted.</Claim>

## The talks [#talks]

Talks with al-Sharaa were held in the city. <Claim id="talks" on="first-report#p2@ministry">The ministry said that talks about Maarat al-Numan had failed.</Claim>

## Who they are [#who]

<Claim id="who" on="first-report#p1">The World Health Organization counted hospitals.</Claim>
`;

const GLOSSARY = {
  'content/glossary/aleppo.yaml':
    'name: Aleppo\nkind: place\nvariants: [Halab]\nderived: [Aleppan]\narabic: حلب\nsays: A city.\non: first-report#p1\n',
  'content/glossary/sharaa.yaml':
    'name: Ahmed al-Sharaa\nkind: person\nvariants: [Abu Mohammad al-Jolani, Jolani, al-Sharaa]\narabic: أحمد الشرع\n',
  'content/glossary/maarat.yaml':
    "name: Maarat al-Numan\nkind: place\nvariants: [Ma'arrat an-Nu'man]\narabic: معرة النعمان\n",
  'content/glossary/who.yaml': 'name: World Health Organization\nkind: body\nvariants: [WHO]\n',
};

let shards: Shards;
let inParts: Engine;
let engine: Engine;

beforeAll(async () => {
  const { content } = takeIn(sampleContent(TEXT, GLOSSARY));
  const evidence = assembleEvidence(content);
  const asked = {
    ...synonymsOf('- [talks, negotiations, took counsel]'),
    typedNames: new Map([['aleppo', ['الشهباء', 'حلب بالشهباء', 'Aleppo vilayet', 'Haleb vilayeti']]]),
    common: ['counter'],
  };
  shards = await makeIndex(evidence, asked);
  engine = await engineInMemory(shards);
  inParts = await engineInMemory(await makeIndex(evidence, asked, 0));
});

async function first(query: string): Promise<Hit | undefined> {
  return (await engine.search(query, 5)).hits[0];
}

it.each([
  ['Jolani', '/sample/#talks'],
  ['al Jolani', '/sample/#talks'],
  ['maarat numan', '/sample/#talks'],
  ["Ma'arrat al-Nu'mān", '/sample/#talks'],
  ['معرّة النعمان', '/sample/#talks'],
  ['النعمان', '/sample/#talks'],
  ['أحمد', '/sample/#talks'],
  ['29 nov', '/sample/#march'],
  ['29/11/2024', '/sample/#march'],
  ['November 29', '/sample/#march'],
  ['306887', '/sample/#march'],
  ['evacuations', '/sample/#march'],
  ['negotiations', '/sample/#talks'],
  ['took counsel', '/sample/#talks'],
  ['evacua', '/sample/#march'],
  ['kiwix', '/download/'],
  ['offline', '/download/'],
  ['a to z', '/a-to-z/'],
])('%s finds the very section', async (query, url) => {
  expect((await engine.search(query, 5)).hits.map((hit) => hit.url)).toContain(url);
});

it.each(['aleppo vilayet', 'حلب بالشهباء'])('nothing of a name is read otherwise: %s', async (query) => {
  const { hits, instead, notUnderstood, short } = await engine.search(query, 5);
  expect([hits[0]?.url, instead, notUnderstood, short?.name]).toEqual(['/glossary/#aleppo', null, [], 'Aleppo']);
});

it.each(['Aleppo', 'halab', 'حَلَب', 'الشهباء', 'ALEPPAN', 'بحلب', 'وحلب', 'بالشهباء', 'للشهباء'])(
  '%s means the city',
  async (query) => {
    expect(await first(query)).toMatchObject({
      url: '/glossary/#aleppo',
      kind: 'place',
      title: 'Aleppo',
      page: 'Glossary',
    });
  },
);

it('the passage is the claim that answers, with its sign and its address, and marks what matches', async () => {
  const hit = (await engine.search('evacuated hama', 5)).hits.find(({ url }) => url === '/sample/#march');
  expect(hit).toMatchObject({
    title: 'The march',
    page: 'Sample',
    claim: { url: '/sample/#c-march-hama', standing: 'single' },
  });
  expect(hit?.passage.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Hama', 'evacuated']);
  expect(hit?.passage.map(({ text }) => text).join('')).toBe(
    'In Hama 306,887 people were evacuated, Observer counted.',
  );
});

it('a name in other letters is marked where it stands', async () => {
  const hit = (await engine.search('jolani', 5)).hits.find(({ url }) => url === '/sample/#talks');
  expect(hit?.passage.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Sharaa']);
});

it('"who" asks, and WHO is a body', async () => {
  expect((await engine.search('WHO', 5)).hits[0]?.url).toBe('/glossary/#who');
  expect((await engine.search('who evacuated', 5)).hits[0]?.url).toBe('/sample/#march');
});

it('takes a near spelling, and says so', async () => {
  const answer = await engine.search('evacuted aleppo', 5);
  expect(answer.instead).toEqual({ asked: 'evacuted aleppo', shown: 'evacuated aleppo' });
  expect(answer.hits.map(({ url }) => url)).toContain('/sample/#march');
});

it('takes nothing for a common word that no text has, and the stem of a word for that word', async () => {
  expect((await engine.search('countef aleppo', 5)).instead?.shown).toBe('counted aleppo');
  const common = await engine.search('counter aleppo', 5);
  expect([common.instead, common.notUnderstood]).toEqual([null, ['counter']]);
  const stem = await engine.search('fighter aleppo', 5);
  expect([stem.instead, stem.notUnderstood]).toEqual([null, []]);
});

it('names a near spelling as the site writes it', async () => {
  expect((await engine.search('Allepo', 5)).instead).toEqual({ asked: 'Allepo', shown: 'Aleppo' });
  expect((await engine.search('hospitls in maarrat', 5)).instead?.shown).toBe('hospitals in maarrat');
});

it('takes no near spelling beside words that nobody knows, and says what was not understood', async () => {
  const answer = await engine.search('xylophonequartz evacuted', 5);
  expect(answer).toMatchObject({ hits: [], instead: null, notUnderstood: ['xylophonequartz', 'evacuted'] });
  expect(await engine.search('Xylophonequartz aleppo', 5)).toMatchObject({
    notUnderstood: ['Xylophonequartz'],
    instead: null,
  });
});

it('words that stand everywhere find nothing by themselves', async () => {
  expect(await engine.search('of the', 5)).toMatchObject({ hits: [], isTooCommon: true, notUnderstood: [] });
  expect(await engine.search('the talks', 5)).toMatchObject({ isTooCommon: false });
});

it.each(['2024-11', '11/2024'])('%s is answered as the month by its name', async (query) => {
  expect(await engine.search(query, 5)).toEqual(await engine.search('November 2024', 5));
});

it('the first word of a longer name, which no text has, is read as what sounds like it', async () => {
  const { hits, instead } = await engine.search('Haleb', 5);
  expect([hits[0]?.url, instead?.shown]).toEqual(['/glossary/#aleppo', 'Halab']);
});

it('digits for letters spell a name', async () => {
  expect((await first('7alab'))?.url).toBe('/glossary/#aleppo');
});

it('answers a name in a sentence, with its citation', async () => {
  expect((await engine.search('what is aleppo', 5)).short).toEqual({
    url: '/glossary/#aleppo',
    name: 'Aleppo',
    kind: 'place',
    says: 'A city.',
    arabic: 'حلب',
    citations: [{ label: 'First Report', url: '/sources/first-report/#p1' }],
  });
});

it('finding nothing is an answer too', async () => {
  const answer = await engine.search('xylophonequartz', 5);
  expect(answer).toMatchObject({ hits: [], total: 0, short: null, instead: null });
  expect(answer.topics).toEqual([{ title: 'Sample', url: '/sample/' }]);
});

it('narrows to a facet, and counts what else there is', async () => {
  const { hits, total } = await engine.search('aleppo', 5, { kind: 'place' });
  expect([hits.map(({ kind }) => kind), total]).toEqual([['place'], 1]);
  const { kind, year, document } = await engine.facets('aleppo');
  expect(kind).toContainEqual({ value: 'place', label: 'Places', count: 1 });
  expect(year).toContainEqual({ value: '2024', label: '2024', count: 1 });
  expect(document[0]).toMatchObject({ value: 'first-report', label: 'First Report' });
  expect((await engine.search('', 5, { kind: 'person' })).hits.map(({ url }) => url)).toEqual(['/glossary/#sharaa']);
});

it.each(['???', '—', 'the'])('%s finds nothing, with filters as without, and no choice is counted', async (query) => {
  expect(await engine.search(query, 5)).toMatchObject({ hits: [], total: 0 });
  expect(await engine.search(query, 5, { kind: 'person' })).toMatchObject({ hits: [], total: 0 });
  expect((await engine.facets(query, { kind: 'person' })).kind).toEqual([]);
});

it('a facet so large that it is kept in parts narrows as well, and is counted where nothing is asked', async () => {
  for (const filters of [{ document: 'first-report' }, { kind: 'place', year: '2024' }, { document: 'none' }]) {
    const [whole, parts] = await Promise.all([engine, inParts].map((one) => one.search('aleppo', 5, filters)));
    expect(parts).toEqual(whole);
  }
  expect(await inParts.facets('')).toEqual(await engine.facets(''));
  const { document } = await inParts.facets('aleppo');
  expect(document[0]).toEqual({ value: 'first-report', label: 'First Report', count: null });
});

it.each([
  ['HTML', '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
  ['quotes', `"'\`’“”„`],
  ['control characters', 'alep\u0000po\u0007\u001b[31m \u2028'],
  ['right-to-left marks', '\u202e\u200fحلب\u202c\u2066'],
  ['lone surrogates', '\ud83d aleppo \udc00'],
  ['zero-width joiners', 'alep\u200dpo \u200c\u200d\u2060'],
  ['a regular expression', '(a+)+$ [\\w.*]{9} ^(?=x)|\\p{L}'],
  ['synonyms, names and dates as they stand in the index', '~0 §aleppo #2024-11-29 =aleppo'],
  ['names of the language', '__proto__ constructor toString hasOwnProperty'],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'aleppo '.repeat(10_000)],
  ['ten thousand marks', 'a' + '\u0301'.repeat(10_000)],
  ['nothing', '   '],
])('%s: no error, and quick', async (_what, query) => {
  const start = performance.now();
  await engine.search(query, 10);
  await engine.facets(query);
  const filters = { kind: query, actor: query, place: query, year: query, document: query };
  for (const one of [engine, inParts]) {
    expect((await one.search('aleppo', 10, filters)).hits).toEqual([]);
    await one.facets(query, filters);
  }
  expect(performance.now() - start).toBeLessThan(1_000);
});

it('a shard that cannot be had is a clear rejection, and is asked for again', async () => {
  let isDown = true;
  const again = await engineOver(async (name) => {
    if (isDown && name.startsWith('words')) throw new Error(`search/${name}.js could not be loaded.`);
    return shards.get(name);
  }, '/');
  await expect(again.search('aleppo', 5)).rejects.toThrow(/search\/words-\d+\.js could not be loaded/);
  isDown = false;
  expect((await again.search('aleppo', 5)).hits).not.toEqual([]);
});

it('the mark of an index stays while words change, and is another one where its numbers mean something else', () => {
  const records = shards.get('records-0') as readonly (readonly [string, ...unknown[]])[];
  const [first, ...rest] = records;
  if (first === undefined) throw new Error('The sample has records.');
  const [url, kind, , ...more] = first;
  const withRecords = (rows: unknown): string => layoutOf(new Map([...shards, ['records-0', rows]]));
  const mark = layoutOf(shards);
  expect(mark).toMatch(/^[0-9a-f]{8}$/);
  expect(withRecords([[url, kind, 'Another title', ...more], ...rest])).toBe(mark);
  expect(withRecords([...rest, first])).not.toBe(mark);
  expect(layoutOf(new Map([...shards, ['start', { ...(shards.get('start') as object), near: 99 }]]))).not.toBe(mark);
});

const BEGINNINGS = `
## Hospitals [#first]

Hospitals, households, hostages, horses, homes and Homs: in Hama all hoped for halts and harvests, hardly for harm or haste.
`;

it('the answer to two letters lies ready in one file, and is the one that the whole index gives', async () => {
  const { content } = takeIn(sampleContent(BEGINNINGS, GLOSSARY));
  const made = await makeIndex(assembleEvidence(content), { ...synonymsOf('[]'), typedNames: new Map(), common: [] });
  const loaded: string[] = [];
  const over = (load: (name: string) => unknown): Promise<Engine> =>
    engineOver((name) => Promise.resolve(load(name)), 'site/');
  const ready = await over((name) => {
    loaded.push(name);
    return made.get(name);
  });
  const without = await over((name) =>
    name === 'start' ? { ...(made.get('start') as object), answers: [] } : made.get(name),
  );
  const answer = await ready.search('Ho', 6);
  expect(loaded.filter((name) => name !== 'start')).toEqual([expect.stringMatching(/^answers-\d+$/)]);
  expect(answer.hits[0]?.url).toBe('site/sample/#first');
  expect(answer).toEqual(await without.search('Ho', 6));
  expect((await ready.search('ho', 1)).hits).toHaveLength(1);
  // More results, capitals alone, or a filter are another question.
  for (const ask of [
    () => ready.search('ho', 7),
    () => ready.search('HO', 6),
    () => ready.search('ho', 6, { kind: 'section' }),
  ]) {
    loaded.length = 0;
    await ask();
    expect(loaded.filter((name) => name.startsWith('answers'))).toEqual([]);
  }
});

const NUMBERS = `
## Driven out [#driven]

Over 1.1 million people had to leave.

## Come back [#back]

That 1,200,000 came back was counted, and 306,887 of them twice.
`;

it.each([
  ['1.1 million', '#driven', '1.1 million'],
  ['1,100,000', '#driven', '1.1 million'],
  ['1100000', '#driven', '1.1 million'],
  ['1.100.000', '#driven', '1.1 million'],
  ['1 100 000', '#driven', '1.1 million'],
  ['1.1m people', '#driven', '1.1 million'],
  ['1,1 Mio', '#driven', '1.1 million'],
  ['1.2 million', '#back', '1,200,000'],
  ['1.200.000', '#back', '1,200,000'],
  ['306.887', '#back', '306,887'],
])('a large number is found however it is written: %s', async (query, section, marked) => {
  const { content } = takeIn(sampleContent(NUMBERS, GLOSSARY));
  const made = await makeIndex(assembleEvidence(content), { ...synonymsOf('[]'), typedNames: new Map(), common: [] });
  const { hits, notUnderstood } = await (await engineInMemory(made)).search(query, 5);
  const sections = hits.filter(({ kind }) => kind === 'section');
  expect([sections.map(({ url }) => url), notUnderstood]).toEqual([[`/sample/${section}`], []]);
  expect(sections[0]?.passage.filter((piece) => piece.marked).map(({ text }) => text)).toContain(marked);
});
