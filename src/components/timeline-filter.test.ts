import { expect, it } from 'vitest';
import { filterRules, fitsOf } from './timeline-filter.ts';
import type { TimelineEvent } from '../evidence/pictures.ts';

const at = { file: 'sample', line: 1, column: 1 };
const event = (theme: TimelineEvent['theme'], ...actors: string[]): Pick<TimelineEvent, 'theme' | 'actors'> => ({
  theme,
  actors: actors.map((id) => ({ id, at })),
});
const events = [event('fighting', 'army', 'rebels'), event('talks', 'army'), event('justice')];

it('tells for a heading which choices leave something under it', () => {
  expect(fitsOf(events)).toBe(' army/fighting/ rebels/fighting/ /justice/ army/talks/');
});

it('says that nothing fits for just those pairs that no entry has', () => {
  const said = [
    ...filterRules(events).matchAll(/#theme-(\w+):checked\):has\(#actor \[value="(\w+)"\]:checked\)~\.nothing-fits/g),
  ];
  expect(said.map(([, theme, actor]) => `${actor}/${theme}`)).toEqual([
    'army/justice',
    'rebels/talks',
    'rebels/justice',
  ]);
});

it('hides what leads to entries by one rule for all pairs that no entry has', () => {
  const hidden = filterRules(events).match(/[^}]+~:is\(\.timeline-jump,\.timeline-pictures\)\{display:none\}/g);
  expect(hidden).toHaveLength(1);
  const pairs = ':has(#theme-talks:checked):has(#actor [value="rebels"]:checked)';
  expect(hidden?.[0]).toContain(
    `:is(${pairs},:has(#theme-justice:checked):has(#actor :is([value="army"],[value="rebels"]):checked))~* [data-fits],`,
  );
});

it('prints no reference of hidden entries alone', () => {
  const [, printed = ''] = filterRules(events).split('@media print');
  expect(printed).toContain('main:has(#theme-justice:checked) .references [data-fits]:not([data-fits*="/justice/"])');
  expect(printed).toContain('.references [data-fits]:not([data-fits*=" rebels/fighting/"])');
});

it('has few rules: browsers weigh each against every entry', () => {
  const rules = filterRules(events)
    .split('}')
    .filter((rule) => rule.includes('[data-theme]') || rule.includes('[data-actors]'));
  expect(rules).toHaveLength(3 + 2);
});
