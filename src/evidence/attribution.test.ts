import { expect, it } from 'vitest';
import { namesOneOf, tellsOfSaying } from './attribution.ts';

it('a sentence names whom it is from in any case, with or without article or possessive', () => {
  expect(namesOneOf('By the Observatory’s count 5 died.', ['the Observatory'])).toBe(true);
  expect(namesOneOf('An observatory was hit.', ['the Observatory'])).toBe(true);
  expect(namesOneOf('The observers left.', ['the Observatory'])).toBe(false);
});

it('a sentence that tells of saying is told from one that says', () => {
  for (const said of [
    'The army reported dead soldiers.',
    'According to the army, soldiers died.',
    'Iran accused Israel.',
    'The channel relayed this.',
    'By the paper’s timeline the army left.',
  ])
    expect(tellsOfSaying(said), said).toBe(true);
  for (const stated of [
    'Russian strikes hit depots.',
    'The army left Hama.',
    'Turkey backed the opposition.',
    'The army did not leave the country.',
    'Nothing was left of the police station in the heart of the town.',
    'The United States and the Gulf states urgently seek a truce.',
    'The ministry’s planes hit the town repeatedly.',
  ])
    expect(tellsOfSaying(stated), stated).toBe(false);
});
