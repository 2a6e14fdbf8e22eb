import { describe, expect, it } from 'vitest';
import { checkFiles } from '../intake/read-evidence.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { actorsOfTies, drawnTies, shortName } from './tie-words.ts';

const actor = (title: string, entry: string, group: string, order: number): string =>
  `---\ntitle: ${title}\nsummary: An actor.\nentry: ${entry}\ngroup: ${group}\norder: ${order}\n---\n`;

const { evidence } = checkFiles(
  sampleContent('<Claim id="a" on="report#p1">A.</Claim>', {
    'content/actors/sna.mdx': actor('Some National Army (SNA)', 'some-army', 'opposition', 2),
    'content/actors/turkey.mdx': actor('Turkey', 'turkey', 'states', 1),
    'content/glossary/some-army.yaml': 'name: Some National Army\nkind: body\n',
    'content/glossary/turkey.yaml': 'name: Turkey\nkind: place\n',
    'content/ties/sna-turkey.yaml': 'from: sna\nto: turkey\nkind: talks\nclaims: [a]\n',
    'content/ties/turkey-sna.yaml': 'from: turkey\nto: sna\nkind: backs\nclaims: [a]\n',
  }),
);

describe('ties in words', () => {
  it('are sentences', () => {
    expect(drawnTies(evidence).map(({ spoken }) => spoken)).toEqual([
      'The SNA talked with Turkey',
      'Turkey backed the SNA',
    ]);
  });

  it('call an actor by the letters that people know it by', () => {
    expect(shortName({ title: 'Forces of the Coast (FC) and others' })).toBe('FC');
    expect(shortName({ title: 'Front (of the coast)' })).toBe('Front (of the coast)');
  });

  it('name each actor once, in the order of their pages', () => {
    expect(actorsOfTies(evidence)).toEqual([
      { id: 'turkey', short: 'Turkey', long: null, ofSyria: false, href: '/actors/turkey/' },
      { id: 'sna', short: 'SNA', long: 'Some National Army', ofSyria: true, href: '/actors/sna/' },
    ]);
  });
});
