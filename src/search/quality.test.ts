import { beforeAll, expect, it } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { readContentFiles } from '../intake/files.ts';
import { takeIn } from '../intake/take-in.ts';
import { addressesOf, anchorNames } from '../evidence/addresses.ts';
import { readAskedWords } from './asked-words.ts';
import { makeIndex } from './make-index.ts';
import { answerQueries, countAnswered, engineInMemory, readFreshQueries, readQueries } from './quality.ts';
import { recordsOf } from './records/index.ts';
import type { Evidence } from '../evidence/model.ts';
import type { Engine } from './model.ts';

let evidence: Evidence;
let engine: Engine;

beforeAll(async () => {
  evidence = assembleEvidence(takeIn(await readContentFiles(process.cwd())).content);
  engine = await engineInMemory(await makeIndex(evidence, readAskedWords()));
}, 60_000);

it('of what people ask, 95 of 100 is answered among the first three and 85 first', { timeout: 60_000 }, async () => {
  const queries = readQueries();
  expect(queries.length).toBeGreaterThanOrEqual(120);
  const answered = await answerQueries(queries, engine);
  const { first, amongFirst } = countAnswered(answered);
  const missed = answered.filter(({ place }) => place === null || place > 3);
  const told = missed.map(({ ask, finds, got }) => `${ask}: ${got.join(' ')} and not ${finds.join(' ')}`).join('\n');
  expect(amongFirst / queries.length, told).toBeGreaterThanOrEqual(0.95);
  expect(first / queries.length, told).toBeGreaterThanOrEqual(0.85);
});

it(
  'of what it was not tuned on, 9 of 10 are answered among the first three and 8 of 10 first',
  { timeout: 60_000 },
  async () => {
    const { open, sealed } = readFreshQueries();
    const queries = [...open, ...sealed];
    expect(queries.length).toBeGreaterThanOrEqual(120);
    const known = new Set(readQueries().map(({ ask }) => ask.toLowerCase()));
    expect(queries.filter(({ ask }) => known.has(ask.toLowerCase()))).toEqual([]);
    const { first, amongFirst } = countAnswered(await answerQueries(queries, engine));
    expect(amongFirst / queries.length).toBeGreaterThanOrEqual(0.9);
    expect(first / queries.length).toBeGreaterThanOrEqual(0.8);
  },
);

it('a chart of several series answers in short only by a series that is named', async () => {
  const short = async (query: string): Promise<string | undefined> => (await engine.search(query, 10)).short?.says;
  expect(await short('how many refugees left syria')).toBeUndefined();
  expect(await short('how many people died in the syrian war')).toBeUndefined();
  expect(await short('number of syrian refugees in turkey')).toMatch(/Syrian refugees in Turkey/);
  expect(await short('number of syrian refugees in turkey in 2015')).toBeUndefined();
});

it.each(['us', 'turkey', 'israel', 'russia', 'hts', 'hezbollah', 'the white helmets', 'isis', 'the un', 'the sdf'])(
  'what %s means is an answer to who they are, and not to what they did; nor is what they did first',
  async (name) => {
    const short = async (query: string): Promise<string | undefined> => (await engine.search(query, 10)).short?.says;
    expect(await short(`what did ${name} do`)).toBeUndefined();
    expect(await short(`was it ${name} doing`)).toBeUndefined();
    const meanings = [...evidence.glossary.values()].map(({ definition }) => definition?.says);
    expect(meanings).toContain(await short(`who are ${name}`));
    expect(await short(`whos ${name}`)).toEqual(await short(`who are ${name}`));
  },
);

it.each(['5.12', '05.12.', '٥.١٢'])('%s finds what 5 December finds', async (query) => {
  const urls = async (asked: string): Promise<string[]> => (await engine.search(asked, 5)).hits.map(({ url }) => url);
  expect(await urls(query)).toEqual(await urls('5 December'));
  expect(await urls(`hama ${query}`)).toEqual(await urls('hama 5 December'));
});

it('a number that the site knows, or an amount, is no day', async () => {
  const found = async (query: string): Promise<string> =>
    (await engine.search(query, 1)).hits.map(({ url }) => url).join();
  expect(await found('4.07')).toBe('/toll/#need');
  expect(await found('4.07 billion')).toBe('/toll/#need');
  expect(await found('5.12 million')).not.toMatch(/2024-12-05/);
});

it('who asks how long something took is answered by no taking of a town', async () => {
  const urls = async (asked: string): Promise<string[]> => (await engine.search(asked, 5)).hits.map(({ url }) => url);
  expect(await urls('how long did the offensive take')).toEqual(await urls('how long did the offensive'));
  expect(await urls('how long did it take to capture aleppo')).toContain('/offensive-2024/');
});

it('asked when, the first answer tells the date', async () => {
  for (const query of ['when did aleppo fall', 'متى سقطت حلب']) {
    const [hit] = (await engine.search(query, 3)).hits;
    expect(hit?.passage.map(({ text }) => text).join('')).toMatch(/2[79] November 2024|30 November 2024/);
    expect(hit?.claim).not.toBeNull();
  }
});

it.each(['how many people died', 'how many people were killed', 'how many dead'])(
  '%s: the word for it does not decide what answers, and no single day does',
  async (query) => {
    const { hits } = await engine.search(query, 3);
    expect(hits[0]?.url).toBe('/disagreements/toll-offensive/');
    expect(hits[1]?.url).toBe('/disagreements/war-dead/');
    expect(hits.filter(({ title }) => /\b(?:19|20)\d\d\b/.test(title))).toEqual([]);
  },
);

it.each([
  'who controls aleppo now',
  'who rules aleppo today',
  'what is happening in aleppo right now',
  'who is fighting who in syria',
])('%s: the first answer tells of the time since the fall', async (query) => {
  const [hit] = (await engine.search(query, 3)).hits;
  expect(`${hit?.title ?? ''} ${hit?.passage.map(({ text }) => text).join('') ?? ''}`).toMatch(/202[56]/);
});

it.each([
  ['can i trust this', true],
  ['how do you know', true],
  ['who are you', true],
  ['what is this', true],
  ['is this propaganda', true],
  ['why did this happen', false],
  ['who did this', false],
  ['who made this deal', false],
  ['can i trust the white helmets', false],
])('%s asks about this site: %s', async (query, isOfSite) => {
  const { hits, instead, notUnderstood } = await engine.search(query, 3);
  expect(hits[0]?.url.startsWith('/about/')).toBe(isOfSite);
  if (isOfSite) expect([instead, notUnderstood]).toEqual([null, []]);
});

it('of a question only words that mean what was asked are marked', async () => {
  const { hits } = await engine.search('why did aleppo fall so fast', 10);
  const marked = hits.flatMap(({ passage }) =>
    passage.flatMap((piece) => (piece.marked ? piece.text.toLowerCase() : [])),
  );
  expect(marked).toContain('speed');
  expect(marked.filter((word) => /^(?:loose|los|collapse|overthr|defeat)/.test(word))).toEqual([]);
  const allies = hits.find(({ url }) => url === '/why-then/#allies');
  expect(allies?.passage.filter(({ text, marked: isMarked }) => isMarked && text === 'taken')).toEqual([]);
});

it('no common English word is taken for another', { timeout: 60_000 }, async () => {
  const taken: string[] = [];
  for (const word of readAskedWords().common) {
    const { instead } = await engine.search(`who are the ${word} in aleppo`, 1);
    if (instead !== null) taken.push(instead.shown);
  }
  expect(taken).toEqual([]);
});

it('a word of the name of a publisher asks for none of its documents, and most of the name does', async () => {
  const publishers = async (query: string): Promise<string[]> =>
    (await engine.search(query, 3)).hits.map(({ title }) => title.replace(/, [^,]*$/, ''));
  const monitor = 'The Christian Science Monitor';
  expect(await publishers('are christians ok in aleppo')).not.toContain(monitor);
  expect((await publishers('christians'))[0]).not.toBe(monitor);
  expect(await publishers('christian science monitor')).toEqual([monitor, monitor, monitor]);
  expect((await publishers('christian science monitor aleppo'))[0]).toBe(monitor);
});

it('who names only Aleppo and asks for a number gets no single day of it first', async () => {
  for (const query of ['how many civilians died in aleppo', 'how many people died in aleppo']) {
    const [hit] = (await engine.search(query, 3)).hits;
    expect(hit?.kind, query).not.toBe('event');
  }
});

it('every address that is to be found exists', () => {
  const addresses = addressesOf(evidence);
  const { open, sealed } = readFreshQueries();
  const lost = [...readQueries(), ...open, ...sealed]
    .flatMap(({ finds }) => finds)
    .filter((address) => !address.endsWith('*') && !addresses.has(address.split('#')[0] ?? ''));
  expect([...new Set(lost)]).toEqual([]);
});

it('everything found has an address that exists', () => {
  const addresses = addressesOf(evidence);
  const lost = recordsOf(evidence)
    .flatMap(({ url, parts }) => [url, ...parts.flatMap((part) => part.url ?? [])])
    .filter((url) => {
      const [path = '', anchor] = url.split('#');
      const anchors = addresses.get(path);
      if (anchors === undefined) return path !== '/';
      return anchor !== undefined && anchors.built !== null && !anchorNames(anchors).includes(anchor);
    });
  expect([...new Set(lost)]).toEqual([]);
});

it('every name, in every spelling, leads to what is about it', { timeout: 60_000 }, async () => {
  const { typedNames } = readAskedWords();
  const records = recordsOf(evidence);
  const lost: string[] = [];
  for (const { id, name, variants, arabic } of evidence.glossary.values()) {
    const about = records.filter((record) => record.about === id).map(({ url }) => url);
    for (const form of [name, ...variants, arabic ?? name, ...(typedNames.get(id) ?? [])]) {
      const { hits, instead } = await engine.search(form, 5);
      if (instead !== null || !hits.some(({ url }) => about.includes(url))) lost.push(`${form} (${id})`);
    }
  }
  expect(lost).toEqual([]);
});

it.each(['Syria', 'Syrian Arab Republic', 'سوريا', 'سورية', 'Syrien'])(
  '%s, which most records name, leads to its entry first',
  async (form) => {
    expect((await engine.search(form, 1)).hits.map(({ url }) => url)).toEqual(['/glossary/#syria']);
  },
);

it('names that people type belong to entries of the glossary', () => {
  for (const entry of readAskedWords().typedNames.keys()) expect(evidence.glossary.has(entry), entry).toBe(true);
});
