import { describe, expect, it } from 'vitest';
import { claimsShownOn } from '../evidence/numbering.ts';
import { checkFiles } from './read-evidence.ts';
import { sampleContent } from './sample-content.ts';

const TEXT = '<Claim id="a" on="count#p1">Observer says that 12 people died by 1 December 2024.</Claim>';

const COUNT = `
label: The Count
title: null
publisher: null
author: null
published: 2024-12-02
latestEvent: 2024-12-01
url: null
language: en
kind: news
read: whole
about: A sample.
passages:
  p1:
    digest:
      - says: By 1 December 2024, 12 people had died in Town, which the army held.
        by: [observer]
  p2:
    digest:
      - says: By 3 December 2024, 20 people had died.
        by: [observer]
  p3:
    digest:
      - says: By 4 December 2024, 25 people had died.
        by: [ministry]
  p4:
    digest:
      - says: Town lies at 35.5 degrees north, 36.25 degrees east.
        by: [observer]
`;

const CHART = `---
title: Deaths
summary: A chart.
section: /sample/
---
`;

const SERIES = `
chart: deaths
label: Observer
counter: observer
counts: everyone
unit: people
kind: running-total
says: By {date}, Observer says, {value} people had died.
points:
  - date: 2024-12-01
    value: 12
    on: count#p1
  - date: 2024-12-03
    value: 20
    on: count#p2
`;

const EVENT = `
date: 2024-12-01
title: Deaths in Town
place: town
theme: civilians
claims: [a]
`;

const PLACE = `
latitude: 35.5
longitude: 36.25
rank: town
says: Observer says that Town lies at 35.5 degrees north, 36.25 degrees east.
on: count#p4
`;

const LINE = `
name: Road
kind: road
through: [town, [36, 35]]
claims: [a]
schematic: Straight.
`;

const TIE = `
from: observer
to: army
kind: talks
says: Observer says that people died in Town, which the army held.
on: count#p1
`;

const actor = (entry: string): string => `---
title: Actor
summary: An actor.
entry: ${entry}
group: counts
---
`;

const FILES: Readonly<Record<string, string>> = {
  'content/sources/count.yaml': COUNT,
  'content/charts/deaths.mdx': CHART,
  'content/series/observer-deaths.yaml': SERIES,
  'content/events/deaths.yaml': EVENT,
  'content/places/town.yaml': PLACE,
  'content/lines/road.yaml': LINE,
  'content/ties/observer-army.yaml': TIE,
  'content/glossary/town.yaml': 'name: Town\nkind: place\n',
  'content/glossary/observer.yaml': 'name: Observer\nkind: body\n',
  'content/glossary/army.yaml': 'name: Army\nkind: body\n',
  'content/actors/observer.mdx': actor('observer'),
  'content/actors/army.mdx': actor('army'),
};

/** The sample pictures, with one change in one file. */
function changed(file: keyof typeof FILES, from: string, to: string): Record<string, string> {
  const text = FILES[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
  return { ...FILES, [file]: text.replace(from, to) };
}

const series = 'content/series/observer-deaths.yaml';

describe('pictures without anything wrong', () => {
  const { evidence, findings } = checkFiles(sampleContent(TEXT, FILES));

  it('have no findings', () => {
    expect(findings).toEqual([]);
  });

  it('make a claim of each point, of each place, and of what a mark says itself', () => {
    const point = evidence.claims.get('observer-deaths-2024-12-03');
    expect(point?.text).toBe('By 3 December 2024, Observer says, 20 people had died.');
    expect(point?.page).toBe('/charts/deaths/');
    expect([...evidence.claims.keys()]).toEqual(expect.arrayContaining(['place-town', 'tie-observer-army']));
  });

  it('have pages whose references begin with what their texts cite and go on with what they draw', () => {
    expect(evidence.pages.get('/timeline/')?.drawn).toEqual(['a']);
    expect(evidence.pages.get('/charts/deaths/')?.drawn).toEqual([
      'observer-deaths-2024-12-01',
      'observer-deaths-2024-12-03',
    ]);
  });
});

describe('a series', () => {
  it.each([
    ['of an unknown unit', 'unit: people', 'unit: ⟦persons', 'wrong-value'],
    ['with dates out of order', '  - date: 2024-12-03', '  - ⟦date: 2024-11-30', 'unordered-points'],
    ['with a date twice', '  - date: 2024-12-03', '  - ⟦date: 2024-12-01', 'unordered-points'],
    ['with two counters in one line', 'on: count#p2', 'on: ⟦count#p3', 'mixed-counters'],
    ['with a point without a passage', 'on: count#p2', '⟦on: ""', 'wrong-value'],
    ['with a point that cites no passage', 'on: count#p2', 'on: ⟦count#p9', 'unknown-passage'],
    ['of an unknown counter', 'counter: observer', 'counter: ⟦observor', 'unknown-origin'],
    ['of an unknown chart', 'chart: deaths', 'chart: ⟦death', 'unknown-name'],
    ['with another word in braces', 'By {date},', '⟦By {dat},', 'wrong-value'],
    ['with braces in a point', '    value: 20\n', '    value: 20\n    says: ⟦By {date} 20 had died.\n', 'wrong-value'],
    ['with half a range', '    value: 20\n', '    value: 20\n    low: 3\n', 'wrong-value'],
  ])('%s is told where', (_what, from, to, code) => {
    const files = changed(series, from, to);
    const { findings } = checkFiles(sampleContent(TEXT, files));
    expect(findings.map((finding) => finding.code)).toContain(code);
    const marked = (files[series] ?? '').split('\n').findIndex((line) => line.includes('⟦'));
    if (marked !== -1) expect(findings.find((finding) => finding.code === code)?.at.line).toBe(marked + 1);
  });

  it('is held to the passages of its points', () => {
    const { findings } = checkFiles(sampleContent(TEXT, changed(series, 'value: 20', 'value: 21')));
    expect(findings.map(({ code, at }) => [code, at.line])).toContainEqual(['figure-not-held', 14]);
  });

  it.each([
    ['a number', 'value: 20', 'value: 21', ['figure-not-held 14']],
    ['a day', 'date: 2024-12-03', 'date: 2024-12-04', ['mark-not-held 13']],
    [
      'a number, but not in its claim',
      'value: 20',
      'value: 21\n    says: Observer says, 20 people.',
      ['mark-not-held 14'],
    ],
    ['a number that its claim excepts', 'value: 20', 'value: 21\n    except: "21: ours"', ['mark-not-held 14']],
  ])('has one finding for one cause: %s that no passage holds', (_what, from, to, found) => {
    const { findings } = checkFiles(sampleContent(TEXT, changed(series, from, to)));
    expect(findings.map(({ code, at }) => `${code} ${at.line}`)).toEqual(found);
  });

  it('gives the number that its picture draws', () => {
    const says = '    value: 20\n    says: By 3 December 2024, Observer says, 3 people had died.\n';
    const { findings } = checkFiles(sampleContent(TEXT, changed(series, '    value: 20\n', says)));
    expect(findings.map(({ code }) => code)).toContain('mark-not-held');
  });

  it('shows how a number was published as its claim does', () => {
    const published = (word: string, bound: string): string[] =>
      checkFiles(
        sampleContent(TEXT, {
          ...changed(
            series,
            '    value: 20\n',
            `    value: 20\n    says: By 3 December 2024, Observer says, ${word}20 people had died.\n${bound}`,
          ),
          'content/sources/count.yaml': COUNT.replace('20 people', `${word}20 people`),
        }),
      ).findings.map(({ code, message }) => `${code} ${message.slice(0, 60)}`);
    expect(published('more than ', '    bound: more-than\n')).toEqual([]);
    expect(published('', '')).toEqual([]);
    for (const [word, bound] of [
      ['more than ', '    bound: at-least\n'],
      ['more than ', ''],
      ['', '    bound: about\n'],
    ] as const)
      expect(published(word, bound)).toEqual([expect.stringContaining('mark-not-held The picture gives 20 as ')]);
  });

  it('holds the note of a point to its passages', () => {
    const noted = '    value: 20\n    note: Others give 22.\n';
    const { findings } = checkFiles(sampleContent(TEXT, changed(series, '    value: 20\n', noted)));
    expect(findings.map(({ code, at }) => [code, at.line])).toEqual([['mark-not-held', 13]]);
  });
});

describe('a chart that a page draws', () => {
  const drawn = (text: string): string[] =>
    checkFiles(sampleContent(`${TEXT}\n\n${text}`, FILES)).findings.map(({ code }) => code);

  it('stands on a line of its own and names which one', () => {
    expect(drawn('<Chart id="deaths" />\n\nSee [above](#chart-deaths).')).toEqual([]);
    expect(drawn('<Chart id="death" />')).toEqual(['unknown-name']);
    expect(drawn('Words <Chart id="deaths" /> words.')).toEqual(['not-prose']);
    expect(drawn('<Chart id="deaths" />\n\n<Chart id="deaths" />')).toEqual(['double-id']);
  });

  it('has panels that links may name', () => {
    expect(drawn('See [that picture](/charts/deaths/#picture-observer-deaths).')).toEqual([]);
    expect(drawn('See [that picture](/charts/deaths/#picture-observer).')).toEqual(['dead-link']);
  });

  it('brings no references: its dots lead to its own page', () => {
    const { evidence } = checkFiles(sampleContent(`${TEXT}\n\n<Chart id="deaths" />`, FILES));
    expect(claimsShownOn('/sample/', evidence).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a mark', () => {
  it.each([
    ['an event of an unknown claim', 'content/events/deaths.yaml', 'claims: [a]', 'claims: [⟦b]', 'unknown-claim'],
    ['an event on another day', 'content/events/deaths.yaml', '2024-12-01', '2024-11-30', 'mark-not-held'],
    ['an event with a number too many', 'content/events/deaths.yaml', 'Deaths in', '13 deaths in', 'mark-not-held'],
    [
      'an event at an hour of our own',
      'content/events/deaths.yaml',
      'place:',
      'hour: ⟦"13:30"\nplace:',
      'mark-not-held',
    ],
    ['an event that rests on nothing', 'content/events/deaths.yaml', 'claims: [a]\n', '', 'missing-field'],
    ['a place elsewhere', 'content/places/town.yaml', 'latitude: 35.5', 'latitude: 36.5', 'mark-not-held'],
    ['a place without an entry', 'content/events/deaths.yaml', 'place: town', 'place: ⟦army', 'unknown-name'],
    [
      'a place held by an unknown claim',
      'content/places/town.yaml',
      'rank: town',
      'rank: town\nbefore: { held: government, claim: ⟦b }',
      'unknown-claim',
    ],
    ['a line through nowhere', 'content/lines/road.yaml', '[town,', '[⟦city,', 'unknown-name'],
    [
      'a place with latitude and longitude swapped',
      'content/places/town.yaml',
      '35.5\nlongitude: 36.25',
      '36.25\nlongitude: 35.5',
      'mark-not-held',
    ],
    [
      'an event that ends before it begins',
      'content/events/deaths.yaml',
      'title:',
      'end: 2024-11-30\ntitle:',
      'wrong-value',
    ],
    ['a tie to itself', 'content/ties/observer-army.yaml', 'to: army', 'to: observer', 'wrong-value'],
    ['a tie in a file of another name', 'content/ties/observer-army.yaml', 'to: army', 'to: town', 'wrong-value'],
    ['a tie to nobody', 'content/ties/observer-army.yaml', 'to: army', 'to: ⟦armies', 'unknown-name'],
  ])('%s is a finding', (_what, file, from, to, code) => {
    const { findings } = checkFiles(sampleContent(TEXT, changed(file, from, to)));
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it('that is a place says in which form its claim gives where it lies, west and south too', () => {
    const { findings } = checkFiles(
      sampleContent(TEXT, changed('content/places/town.yaml', 'longitude: 36.25', 'longitude: -36.25')),
    );
    expect(findings.map(({ message, help }) => `${message} ${help}`)).toEqual([
      expect.stringMatching(/drawn at 36\.25 degrees west.*write it so: 36\.25 degrees west\.$/),
    ]);
  });

  it('that is an event has no other day in its title than in its date', () => {
    const found = (title: string, date = '2024-12-01'): string[] =>
      checkFiles(
        sampleContent(TEXT, {
          ...FILES,
          'content/events/deaths.yaml': EVENT.replace('Deaths in Town', title).replace('2024-12-01', date),
          'content/sources/count.yaml': COUNT.replace('By 1 December 2024,', 'By 1 December 2024, not 3 December,'),
        }),
      ).findings.map(({ code, message }) => `${code} ${/"([^"]*)"/.exec(message)?.[1] ?? ''}`);
    for (const title of [
      'Deaths on Sunday',
      'Deaths on Sunday 1 December',
      'Deaths on 1 December',
      'Deaths since Friday',
      'Deaths in Town before 3 December',
    ])
      expect(found(title), title).toEqual([]);
    expect(found('Deaths on Monday')).toEqual(['wrong-weekday Monday']);
    expect(found('Deaths on Monday 1 December')).toEqual(['wrong-weekday Monday 1 December']);
    expect(found('Deaths on 3 December')).toEqual(['mark-not-held 3 December']);
    expect(found('Deaths on Tuesday 3 December')).toEqual(['mark-not-held 3 December']);
    expect(found('Deaths on Sunday and Tuesday', '2024-12-01\nend: 2024-12-03')).toEqual([]);
    expect(found('Deaths on Sunday and Wednesday', '2024-12-01\nend: 2024-12-03')).toEqual(['wrong-weekday Wednesday']);
    expect(found('Deaths on Wednesday', '2024-12')).toEqual([]);
  });

  it('has the part of the day that a text tells in a word of its own', () => {
    const at = (told: string): string[] =>
      checkFiles(
        sampleContent(
          TEXT.replace('</Claim>', ` ${told}</Claim>`),
          changed('content/events/deaths.yaml', 'place:', 'hour: night\nplace:'),
        ),
      ).findings.map(({ code }) => code);
    expect(at('It was at night.')).toEqual([]);
    expect(at('It lasted a fortnight.')).toEqual(['mark-not-held']);
  });

  it('that ties those whom no claim names is a finding', () => {
    const files = changed('content/ties/observer-army.yaml', 'to: army', 'to: town');
    const { findings } = checkFiles(sampleContent(TEXT, { ...files, 'content/actors/town.mdx': actor('town') }));
    expect(findings.map(({ code }) => code)).toEqual(['wrong-value']);
    const untold = {
      ...files,
      'content/glossary/far.yaml': 'name: Faraway\nkind: body\n',
      'content/actors/town.mdx': actor('far'),
    };
    expect(checkFiles(sampleContent(TEXT, untold)).findings.map(({ code }) => code)).toEqual([
      'wrong-value',
      'mark-not-held',
    ]);
  });

  it('is not judged while a claim that it rests on stands in a text that cannot be read', () => {
    const event = EVENT.replace('Deaths', '12 deaths').replace('[a]', '[place-town, a]');
    const files = { ...FILES, 'content/events/deaths.yaml': event };
    const { findings } = checkFiles(sampleContent(TEXT.replace('</Claim>', ''), files));
    expect(findings.map(({ code }) => code)).toEqual(['unreadable']);
  });

  it('of an event at a place that its claims do not name is a finding', () => {
    const files = changed('content/events/deaths.yaml', 'place: town', 'place: far');
    const { findings } = checkFiles(
      sampleContent(TEXT, { ...files, 'content/glossary/far.yaml': 'name: Faraway\nkind: place\n' }),
    );
    expect(findings.map(({ code, at }) => [code, at.line])).toEqual([['mark-not-held', 4]]);
  });

  it('chart without a series is a finding', () => {
    const files = { ...FILES, 'content/charts/empty.mdx': CHART };
    expect(checkFiles(sampleContent(TEXT, files)).findings.map(({ code }) => code)).toEqual(['empty-chart']);
  });
});
