import { expect, it } from 'vitest';
import { figuresIn } from './figures.ts';
import { isDayOfTelling } from './told-days.ts';

const isTold = (text: string): boolean => {
  const [figure] = figuresIn(text);
  if (figure === undefined) throw new Error(`No figure in “${text}”.`);
  return isDayOfTelling(figure, text);
};

it.each([
  'The envoy told the Security Council so on 3 December.',
  'Hadi al-Bahra told Reuters on Monday 2 December 2024 that he knew.',
  'He knew, by a report of 2 December 2024 that cites the envoy.',
  'The army left. On 2 December 2024, a source in the army said so.',
  'He left, and on 2 December 2024 he announced it.',
  'The agency counted the dead and on 2 December 2024 told of them.',
  'By 2 December 2024 the army had left.',
  'So it stood as of Monday 2 December 2024.',
  'Many died in December 2024.',
])('says when something was said: “%s”', (text) => expect(isTold(text)).toBe(true));

it.each([
  'Strikes killed five people on 2 December 2024, the Observatory said.',
  'The Observatory said that strikes had killed five people on 2 December 2024.',
  'The Observatory counted five people killed on 2 December 2024.',
  'The army, which the report names, left on 2 December 2024.',
  'On 2 December 2024 strikes killed five people, the Observatory said.',
  'On 2 December 2024 it was that the report came.',
  'The strikes of 2 December 2024 were reported.',
  'Five people died.',
])('does not: “%s”', (text) => expect(isTold(text)).toBe(false));
