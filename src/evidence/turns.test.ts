import { expect, it } from 'vitest';
import { newTurns, takingTurns } from './turns.ts';

it('two who take turns take everything, and nothing twice', () => {
  const turns = newTurns();
  const [one, other] = [takingTurns(turns, ['a', 'b', 'c']), takingTurns(turns, ['a', 'b', 'c'])];
  expect([one.next().value, other.next().value, one.next().value]).toEqual(['a', 'b', 'c']);
  expect([...one, ...other]).toEqual([]);
});
